import { Tag } from 'lucide-react'

import type { ModuleScreens } from '#ui/navigation/screens.ts'

const writing = () => import('./web/products/ProductFormScreen.tsx')
const ofBrand = () => import('./web/products/BrandProductsScreen.tsx')

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
  linked: [
    {
      // `guestScope` of the contract; written out, because the contract is not fetched at first.
      scope: 'brands.guest',
      load: async () => (await import('./web/guests/GuestScreen.tsx')).GuestScreen,
    },
  ],
  palette: () => import('./web/palette.ts'),
  pages: [
    {
      path: 'brands',
      load: async () => (await import('./web/BrandsScreen.tsx')).BrandsScreen,
    },
    {
      path: 'brands/products',
      load: async () => (await import('./web/products/ProductsScreen.tsx')).ProductsScreen,
    },
    {
      path: 'brands/clients',
      load: async () => (await import('./web/people/ClientsScreen.tsx')).ClientsScreen,
    },
    {
      path: 'brands/segments',
      load: async () => (await import('./web/people/SegmentsScreen.tsx')).SegmentsScreen,
    },
    {
      path: 'brands/$brand/meetings',
      load: async () => (await import('./web/meetings/MeetingsScreen.tsx')).MeetingsScreen,
    },
    {
      path: 'brands/$brand/meetings/$meeting',
      load: async () => (await import('./web/meetings/MeetingScreen.tsx')).MeetingScreen,
    },
    {
      path: 'brands/$brand/products',
      load: async () => (await ofBrand()).BrandProductsScreen,
    },
    {
      path: 'brands/$brand/products/new',
      load: async () => (await writing()).NewProductScreen,
    },
    {
      path: 'brands/$brand/products/$product',
      load: async () => (await import('./web/products/ProductScreen.tsx')).ProductScreen,
    },
    {
      path: 'brands/$brand/products/$product/edit',
      load: async () => (await writing()).EditProductScreen,
    },
    {
      path: 'brands/$brand',
      load: async () => (await import('./web/brand/OverviewScreen.tsx')).OverviewScreen,
    },
    {
      path: 'brands/$brand/brief',
      load: async () => (await import('./web/briefs/BriefScreen.tsx')).BriefScreen,
    },
    {
      path: 'brands/$brand/promises',
      load: async () => (await import('./web/promises/PromisesScreen.tsx')).PromisesScreen,
    },
    {
      path: 'brands/$brand/guests',
      load: async () => (await import('./web/guests/GuestsScreen.tsx')).GuestsScreen,
    },
  ],
}
