import type { ModuleScreens } from '#ui/navigation/screens.ts'

/** No page of its own: the palette stands above every page. */
export const screens: ModuleScreens = {
  words: {
    id: () => import('./web/locales/id.po'),
    en: () => import('./web/locales/en.po'),
  },
  menu: [],
  pages: [],
}
