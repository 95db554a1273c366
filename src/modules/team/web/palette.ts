import { useLingui } from '@lingui/react/macro'
import {
  ArrowLeftRight,
  History,
  Languages,
  Link2,
  LogOut,
  Monitor,
  Moon,
  Settings,
  Sun,
  UserPlus,
  UserRound,
} from 'lucide-react'

import { useTheme } from '#ui/design/use-theme.ts'
import { useLanguage } from '#ui/i18n/use-words.ts'
import type { Command } from '#ui/navigation/screens.ts'

import { useMay, useSession, useTeam, useTeamPath } from './session.ts'
import { teamPath } from './team-path.ts'
import { useSignOut, useSwitchLanguage } from './use-preferences.ts'

export const icons = { member: UserRound, link: Link2 }

/** What the palette offers of team and person. */
export function useCommands(): readonly Command[] {
  const { t } = useLingui()
  const at = useTeamPath()
  const may = useMay()
  const [theme, setTheme] = useTheme()
  const language = useLanguage()
  const switchTo = useSwitchLanguage()
  const { leave } = useSignOut()
  const team = useTeam()
  const others = (useSession().data?.teams ?? []).filter(({ id }) => id !== team.id)
  const themes = [
    { name: 'dark', label: t`Tema gelap`, also: t`malam`, icon: Moon },
    { name: 'light', label: t`Tema terang`, also: t`siang`, icon: Sun },
    { name: 'system', label: t`Tema ikut perangkat`, also: t`otomatis`, icon: Monitor },
  ] as const
  return [
    ...(may('members.manage')
      ? [
          {
            label: t`Undang anggota`,
            also: t`tambah orang, undangan`,
            icon: UserPlus,
            to: at('team?invite=1'),
          },
        ]
      : []),
    ...themes
      .filter(({ name }) => name !== theme)
      .map(({ name, label, also, icon }) => ({
        label,
        also,
        icon,
        run: () => setTheme(name),
      })),
    language === 'id'
      ? {
          label: 'English',
          also: 'bahasa language',
          icon: Languages,
          run: () => void switchTo('en'),
        }
      : {
          label: 'Bahasa Indonesia',
          also: 'language',
          icon: Languages,
          run: () => void switchTo('id'),
        },
    ...others.map(({ slug, name }) => ({
      label: t`Ganti ke tim ${name}`,
      icon: ArrowLeftRight,
      run: () => location.assign(teamPath(slug, '')),
    })),
    { label: t`Keluar`, also: t`logout, sign out`, icon: LogOut, run: () => void leave(false) },
    { label: t`Tautan`, also: t`link, bagikan`, icon: Link2, to: at('team/links') },
    {
      label: t`Setelan tim`,
      also: t`pengaturan, nama, zona waktu`,
      icon: Settings,
      to: at('team/settings'),
    },
    {
      label: t`Riwayat`,
      also: t`perubahan, audit, urungkan`,
      icon: History,
      to: at('team/history'),
    },
    { label: t`Akun dan sandi`, also: t`kata sandi, email`, icon: UserRound, to: at('account') },
  ]
}
