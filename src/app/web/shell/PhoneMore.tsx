import { useLingui } from '@lingui/react/macro'
import { Menu as MenuIcon } from 'lucide-react'

import { teamPath, usePersonItems, useSession, useTeam } from '#modules/team/pieces.tsx'
import { Menu } from '#ui/design/Menu.tsx'
import type { RailEntry } from '#ui/design/Window.tsx'

/** The rest of the menu, the other teams and the person, behind the last tab of the phone. */
export function PhoneMore({ entries }: { readonly entries: readonly RailEntry[] }) {
  const { t } = useLingui()
  const team = useTeam()
  const teams = useSession().data?.teams ?? []
  const person = usePersonItems()
  const current = entries.some((entry) => entry.current)
  return (
    <Menu
      side="top"
      align="end"
      trigger={
        <button
          type="button"
          className="tab w-full"
          {...(current && { 'aria-current': 'page' as const })}
        >
          <MenuIcon aria-hidden />
          <span>{t`Lainnya`}</span>
        </button>
      }
      items={[
        ...entries.map(({ to, label, icon }) => ({ to, label, icon })),
        ...(teams.length > 1
          ? [
              { heading: t`Ganti tim` },
              ...teams.map((one) => ({
                label: one.name,
                to: teamPath(one.slug, ''),
                checked: one.id === team.id,
              })),
            ]
          : []),
        { line: true },
        ...person,
      ]}
    />
  )
}
