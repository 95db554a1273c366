import { Tag } from 'lucide-react'

import type { ModuleScreens } from '#ui/navigation/screens.ts'

export const screens: ModuleScreens = {
  words: {
    id: () => import('./web/locales/id.po'),
    en: () => import('./web/locales/en.po'),
  },
  menu: [
    {
      path: 'brands',
      words: { id: 'Brand', en: 'Brands' },
      icon: Tag,
      action: 'brands.read',
      group: 2,
      order: 10,
    },
  ],
  palette: () => import('./web/palette.ts'),
  pages: [
    {
      path: 'brands',
      load: async () => (await import('./web/BrandsScreen.tsx')).BrandsScreen,
    },
    {
      path: 'brands/$brand',
      load: async () => (await import('./web/brand/OverviewScreen.tsx')).OverviewScreen,
    },
  ],
}
