import { useLingui } from '@lingui/react/macro'
import { ChevronsUpDown, Plus } from 'lucide-react'

import { Mark } from '#ui/design/Mark.tsx'
import { Menu } from '#ui/design/Menu.tsx'

import { useSession, useTeam } from './session.ts'
import { teamPath } from './team-path.ts'

/** The team on top of the rail, and the way to another one. */
export function TeamMenu() {
  const { t } = useLingui()
  const team = useTeam()
  const session = useSession().data
  const teams = session?.teams ?? []
  // In the example before any team was made there is no account yet: it is made with the team.
  const first = session?.installation !== 'ready'
  return (
    <Menu
      trigger={
        <button type="button" className="rail-team">
          <Mark />
          <span className="min-w-0 flex-1">
            <b title={team.name}>{team.name}</b>
            <small aria-hidden>Etalase</small>
            <span className="sr-only">{t`, ganti tim`}</span>
          </span>
          <ChevronsUpDown aria-hidden />
        </button>
      }
      items={[
        ...teams.map((one) => ({
          label: one.name,
          to: teamPath(one.slug, ''),
          checked: one.id === team.id,
        })),
        { line: true },
        first
          ? { label: t`Buat tim`, icon: Plus, to: '/welcome' }
          : { label: t`Buat tim lain`, icon: Plus, to: '/new-team' },
      ]}
    />
  )
}
