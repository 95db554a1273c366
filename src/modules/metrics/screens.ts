import { ChartColumn } from 'lucide-react'

import type { ModuleScreens } from '#ui/navigation/screens.ts'

export const screens: ModuleScreens = {
  words: {
    id: () => import('./web/locales/id.po'),
    en: () => import('./web/locales/en.po'),
  },
  menu: [
    {
      path: 'weeks',
      also: ['days'],
      words: { id: 'Angka', en: 'Figures' },
      icon: ChartColumn,
      action: 'metrics.read',
      group: 1,
      order: 10,
    },
  ],
  pages: [
    { path: 'days', load: async () => (await import('./web/DayScreen.tsx')).Yesterday },
    { path: 'days/$day', load: async () => (await import('./web/DayScreen.tsx')).DayScreen },
    { path: 'weeks', load: async () => (await import('./web/LatestWeek.tsx')).LatestWeek },
    { path: 'weeks/$week', load: async () => (await import('./web/WeekScreen.tsx')).WeekScreen },
  ],
}
