import { Trans, useLingui } from '@lingui/react/macro'
import type { LucideIcon } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'

import { Link } from '../navigation/Link.tsx'
import { Tooltip } from './Tooltip.tsx'
import { useMedia } from './use-media.ts'

export type RailEntry = {
  readonly to: string
  readonly label: string
  readonly icon: LucideIcon
  readonly current: boolean
}

/** The browser's own jump would add a page to the history. */
function skip(event: MouseEvent) {
  event.preventDefault()
  document.querySelector<HTMLElement>('#isi')?.focus()
}

/** The window: ink frame with the rail, one lit sheet inside; on the phone a bar below. */
export function Window({
  rail,
  tabs,
  banner,
  children,
}: {
  readonly rail: ReactNode
  readonly tabs: ReactNode
  readonly banner?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className="window">
      <a className="skip" href="#isi" onClick={skip}>
        <Trans>Langsung ke isi</Trans>
      </a>
      {rail}
      <main className="sheet" id="isi" tabIndex={-1}>
        {banner}
        {children}
      </main>
      {tabs}
    </div>
  )
}

/** The slim rail: team on top, groups of entries, the person at the foot. */
export function Rail({
  team,
  search,
  groups,
  me,
}: {
  readonly team: ReactNode
  readonly search: ReactNode
  readonly groups: readonly (readonly RailEntry[])[]
  readonly me: ReactNode
}) {
  const { t } = useLingui()
  const slim = useMedia('(max-width: 69.99rem)')
  const shown = groups.filter((group) => group.length > 0)
  return (
    <nav className="rail" aria-label={t`Utama`}>
      {team}
      {search}
      {shown.map((group, index) => (
        <div key={group[0]?.to} className="contents">
          {index > 0 && <hr />}
          {group.map((entry) => (
            <RailLink key={entry.to} entry={entry} slim={slim} />
          ))}
        </div>
      ))}
      {me}
    </nav>
  )
}

function RailLink({ entry, slim }: { readonly entry: RailEntry; readonly slim: boolean }) {
  const { to, label, icon: Icon, current } = entry
  const link = (
    <Link to={to} className="rail-link" {...(current && { 'aria-current': 'page' as const })}>
      <Icon aria-hidden />
      <span>{label}</span>
    </Link>
  )
  return slim ? (
    <Tooltip text={label} side="right">
      {link}
    </Tooltip>
  ) : (
    link
  )
}

/** The bar of the phone: the first few entries, and whatever leads to the rest. */
export function BottomBar({
  entries,
  more,
}: {
  readonly entries: readonly RailEntry[]
  readonly more: ReactNode
}) {
  const { t } = useLingui()
  return (
    <nav className="tabs" aria-label={t`Utama`}>
      {entries.map(({ to, label, icon: Icon, current }) => (
        <Link
          key={to}
          to={to}
          className="tab"
          {...(current && { 'aria-current': 'page' as const })}
        >
          <Icon aria-hidden />
          <span className="ell">{label}</span>
        </Link>
      ))}
      {more}
    </nav>
  )
}
