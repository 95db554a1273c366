import { FileDown } from 'lucide-react'

import type { ModuleScreens } from '#ui/navigation/screens.ts'

export const screens: ModuleScreens = {
  words: {
    id: () => import('./web/locales/id.po'),
    en: () => import('./web/locales/en.po'),
  },
  menu: [
    {
      path: 'imports',
      words: { id: 'Impor', en: 'Imports' },
      icon: FileDown,
      action: 'imports.read',
      group: 1,
      order: 20,
    },
  ],
  palette: () => import('./web/palette.ts'),
  pages: [
    {
      path: 'imports',
      load: async () => (await import('./web/ImportScreen.tsx')).ImportScreen,
    },
    {
      path: 'imports/mappings',
      load: async () => (await import('./web/mapper/MappingsScreen.tsx')).MappingsScreen,
    },
    {
      path: 'imports/history',
      load: async () => (await import('./web/HistoryScreen.tsx')).HistoryScreen,
    },
  ],
}
