import { Sun } from 'lucide-react'

import type { ModuleScreens } from '#ui/navigation/screens.ts'

export const screens: ModuleScreens = {
  words: {
    id: () => import('./web/locales/id.po'),
    en: () => import('./web/locales/en.po'),
  },
  menu: [
    {
      path: 'today',
      words: { id: 'Hari ini', en: 'Today' },
      icon: Sun,
      action: 'tasks.read',
      group: 1,
      order: 0,
    },
  ],
  palette: () => import('./web/palette.ts'),
  pages: [
    { path: 'today', load: async () => (await import('./web/TodayScreen.tsx')).TodayScreen },
    { path: 'today/news', load: async () => (await import('./web/NewsScreen.tsx')).NewsScreen },
    {
      path: 'today/news/settings',
      load: async () => (await import('./web/NewsSettings.tsx')).NewsSettings,
    },
    { path: 'today/tasks', load: async () => (await import('./web/TasksScreen.tsx')).TasksScreen },
  ],
}
