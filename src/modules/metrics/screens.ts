import { ChartColumn } from 'lucide-react'

import type { ModuleScreens } from '#ui/navigation/screens.ts'

/** Lists and the pages of what stands in them. */
const listed = () => import('./web/lists/screens.tsx')

export const screens: ModuleScreens = {
  words: {
    id: () => import('./web/locales/id.po'),
    en: () => import('./web/locales/en.po'),
  },
  menu: [
    {
      path: 'weeks',
      also: [
        'days',
        'shop',
        'accounts',
        'videos',
        'products',
        'lives',
        'creators',
        'campaigns',
        'brand-figures',
        'compare',
        'targets',
      ],
      words: { id: 'Angka', en: 'Figures' },
      icon: ChartColumn,
      action: 'metrics.read',
      group: 1,
      order: 10,
    },
  ],
  palette: () => import('./web/palette.ts'),
  pages: [
    { path: 'days', load: async () => (await import('./web/DayScreen.tsx')).Yesterday },
    { path: 'days/$day', load: async () => (await import('./web/DayScreen.tsx')).DayScreen },
    { path: 'days/$day/type', load: async () => (await import('./web/TypeScreen.tsx')).TypeScreen },
    { path: 'weeks', load: async () => (await import('./web/LatestWeek.tsx')).LatestWeek },
    { path: 'weeks/$week', load: async () => (await import('./web/WeekScreen.tsx')).WeekScreen },
    { path: 'shop', load: async () => (await listed()).ShopScreen },
    { path: 'accounts', load: async () => (await listed()).AccountsScreen },
    { path: 'accounts/$item', load: async () => (await listed()).AccountScreen },
    { path: 'videos', load: async () => (await listed()).VideosScreen },
    { path: 'videos/$item', load: async () => (await listed()).VideoScreen },
    { path: 'products', load: async () => (await listed()).ProductsScreen },
    { path: 'products/$item', load: async () => (await listed()).ProductScreen },
    {
      path: 'brand-figures',
      load: async () => (await import('./web/brands/BrandFiguresScreen.tsx')).BrandFiguresScreen,
    },
    {
      path: 'brand-figures/$brand',
      load: async () => (await import('./web/brands/BrandItemScreen.tsx')).BrandItemScreen,
    },
    { path: 'lives', load: async () => (await listed()).LivesScreen },
    { path: 'lives/$item', load: async () => (await listed()).LiveScreen },
    { path: 'creators', load: async () => (await listed()).CreatorsScreen },
    { path: 'creators/$item', load: async () => (await listed()).CreatorScreen },
    { path: 'campaigns', load: async () => (await listed()).CampaignsScreen },
    { path: 'campaigns/$item', load: async () => (await listed()).CampaignScreen },
    {
      path: 'compare',
      load: async () => (await import('./web/compare/CompareScreen.tsx')).CompareScreen,
    },
    {
      path: 'targets',
      load: async () => (await import('./web/week-targets/TargetScreen.tsx')).TargetScreen,
    },
    {
      path: 'metrics',
      load: async () => (await import('./web/MeaningsScreen.tsx')).MeaningsScreen,
    },
  ],
}
