import { FileText } from 'lucide-react'

import type { ModuleScreens } from '#ui/navigation/screens.ts'

export const screens: ModuleScreens = {
  words: {
    id: () => import('./web/locales/id.po'),
    en: () => import('./web/locales/en.po'),
  },
  menu: [
    {
      path: 'reports',
      words: { id: 'Laporan', en: 'Reports' },
      icon: FileText,
      action: 'reports.read',
      group: 1,
      order: 30,
    },
  ],
  linked: [
    {
      // `reportScope` of the contract; written out, because the contract is not fetched at first.
      scope: 'report.week',
      load: async () => (await import('./web/SharedReportScreen.tsx')).SharedReportScreen,
    },
  ],
  palette: () => import('./web/palette.ts'),
  pages: [
    {
      path: 'reports',
      load: async () => (await import('./web/ReportListScreen.tsx')).ReportListScreen,
    },
    {
      path: 'reports/$week',
      load: async () => (await import('./web/ReportScreen.tsx')).ReportScreen,
    },
  ],
}
