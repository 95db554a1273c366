import type { ModuleScreens } from '#ui/navigation/screens.ts'

export const screens: ModuleScreens = {
  words: {
    id: () => import('./web/locales/id.po'),
    en: () => import('./web/locales/en.po'),
  },
  menu: [],
  pages: [
    {
      path: 'team/backups',
      load: async () => (await import('./web/BackupsScreen.tsx')).BackupsScreen,
    },
  ],
}
