import { Users } from 'lucide-react'

import type { ModuleScreens } from '#ui/navigation/screens.ts'

export const screens: ModuleScreens = {
  words: {
    id: () => import('./web/locales/id.po'),
    en: () => import('./web/locales/en.po'),
  },
  menu: [
    {
      path: 'team',
      words: { id: 'Tim', en: 'Team' },
      icon: Users,
      action: 'members.read',
      group: 2,
      order: 90,
    },
  ],
  palette: () => import('./web/palette.ts'),
  pages: [
    {
      path: 'team',
      load: async () => (await import('./web/MembersScreen.tsx')).MembersScreen,
    },
    {
      path: 'team/links',
      load: async () => (await import('./web/LinksScreen.tsx')).LinksScreen,
    },
    {
      path: 'team/settings',
      load: async () => (await import('./web/SettingsScreen.tsx')).SettingsScreen,
    },
    {
      path: 'team/personal',
      load: async () => (await import('./web/PersonalScreen.tsx')).PersonalScreen,
    },
    {
      path: 'team/history',
      load: async () => (await import('./web/HistoryScreen.tsx')).HistoryScreen,
    },
    {
      path: 'account',
      load: async () => (await import('./web/AccountScreen.tsx')).AccountScreen,
    },
  ],
  outside: [
    { path: '', load: async () => (await import('./web/HomeScreen.tsx')).HomeScreen },
    { path: 'go/$page', load: async () => (await import('./web/HomeScreen.tsx')).HomeScreen },
    { path: 'welcome', load: async () => (await import('./web/WelcomeScreen.tsx')).WelcomeScreen },
    {
      path: 'forgot-password',
      load: async () => (await import('./web/ForgotScreen.tsx')).ForgotScreen,
    },
    {
      path: 'new-password',
      load: async () => (await import('./web/NewPasswordScreen.tsx')).NewPasswordScreen,
    },
    { path: 'sign-in', load: async () => (await import('./web/SignInScreen.tsx')).SignInScreen },
    {
      path: 'invitation',
      load: async () => (await import('./web/InvitationScreen.tsx')).InvitationScreen,
    },
    { path: 'new-team', load: async () => (await import('./web/NewTeamScreen.tsx')).NewTeamScreen },
  ],
}
