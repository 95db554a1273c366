import { BookOpen } from 'lucide-react'

import type { ModuleScreens } from '#ui/navigation/screens.ts'

export const screens: ModuleScreens = {
  words: {
    id: () => import('./web/locales/id.po'),
    en: () => import('./web/locales/en.po'),
  },
  menu: [
    {
      path: 'rules',
      words: { id: 'Buku aturan', en: 'Rule book' },
      icon: BookOpen,
      action: 'wording.read',
      group: 2,
      order: 20,
    },
  ],
  palette: () => import('./web/palette.ts'),
  pages: [
    {
      path: 'rules',
      load: async () => (await import('./web/book/RulesScreen.tsx')).RulesScreen,
    },
    {
      path: 'rules/try',
      load: async () => (await import('./web/TryScreen.tsx')).TryScreen,
    },
  ],
}
