import { useLingui } from '@lingui/react/macro'
import { LogOut, Monitor, Moon, Smartphone, Sun, UserRound } from 'lucide-react'

import type { Language } from '#kernel/words.ts'
import type { MenuItem } from '#ui/design/menu-item.ts'
import { useTheme } from '#ui/design/use-theme.ts'
import { useLanguage, useSpeak } from '#ui/i18n/use-words.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import { session, setLanguage, signOut } from '../contract.ts'
import { useTeamPath } from './session.ts'

/** Signs out here or everywhere. A fresh page forgets all that was fetched and hears nothing more. */
export function useSignOut(): { leave: (everywhere: boolean) => Promise<void>; busy: boolean } {
  const out = useAction(signOut)
  return {
    leave: async (everywhere) => {
      const done = await out.run({ everywhere })
      if (done) location.replace('/sign-in')
    },
    busy: out.busy,
  }
}

/** Switches the language at once and remembers it with the account. */
export function useSwitchLanguage(): (language: Language) => Promise<void> {
  const speak = useSpeak()
  const save = useAction(setLanguage)
  const wire = useWire()
  return async (language) => {
    await speak(language)
    await save.run({ language })
    await wire.refresh(session)
  }
}

/** What stands in the menu of the person, on the rail and on the phone. */
export function usePersonItems(): readonly MenuItem[] {
  const { t } = useLingui()
  const at = useTeamPath()
  const [theme, setTheme] = useTheme()
  const language = useLanguage()
  const switchTo = useSwitchLanguage()
  const { leave } = useSignOut()
  return [
    { label: t`Akun dan sandi`, icon: UserRound, to: at('account') },
    { label: t`Perangkat ini`, icon: Smartphone, to: at('device') },
    { line: true },
    { heading: t`Tema` },
    {
      label: t`Ikut perangkat`,
      icon: Monitor,
      checked: theme === 'system',
      onSelect: () => setTheme('system'),
    },
    { label: t`Terang`, icon: Sun, checked: theme === 'light', onSelect: () => setTheme('light') },
    { label: t`Gelap`, icon: Moon, checked: theme === 'dark', onSelect: () => setTheme('dark') },
    { line: true },
    { heading: t`Bahasa` },
    { label: 'Bahasa Indonesia', checked: language === 'id', onSelect: () => void switchTo('id') },
    { label: 'English', checked: language === 'en', onSelect: () => void switchTo('en') },
    { line: true },
    { label: t`Keluar`, icon: LogOut, onSelect: () => void leave(false) },
  ]
}
