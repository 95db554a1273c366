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
  const teams = useSession().data?.teams ?? []
  return (
    <Menu
      trigger={
        <button type="button" className="rail-team" aria-label={t`Tim ${team.name}, ganti tim`}>
          <Mark />
          <span className="min-w-0 flex-1">
            <b className="ell" title={team.name}>
              {team.name}
            </b>
            <small>Etalase</small>
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
        { label: t`Buat tim lain`, icon: Plus, to: '/new-team' },
      ]}
    />
  )
}
