import type { ModuleScreens } from '#ui/navigation/screens.ts'

export const screens: ModuleScreens = {
  words: {
    id: () => import('./web/locales/id.po'),
    en: () => import('./web/locales/en.po'),
  },
  // Reached from the menu of the person: it is about the device, not about the team.
  menu: [],
  pages: [
    { path: 'device', load: async () => (await import('./web/DeviceScreen.tsx')).DeviceScreen },
  ],
  outside: [
    { path: 'trust', load: async () => (await import('./web/TrustScreen.tsx')).TrustScreen },
  ],
}
