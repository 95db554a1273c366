import type { ReactNode } from 'react'

import { useTeamPath } from '#modules/team/pieces.tsx'
import { Link } from '#ui/navigation/Link.tsx'

import type { ListKind, ListName } from '../contract.ts'
import { useWeek } from './use-week.ts'

/** Leads from a table of the week to the list of everything in it. */
export function ListLink({
  list,
  kind,
  children,
}: {
  readonly list: ListName
  /** The export, where it is not the usual one of the list. */
  readonly kind?: ListKind
  readonly children: ReactNode
}) {
  const path = useTeamPath()
  const { from, to } = useWeek().page.period
  const source = kind ? `&source=${kind}` : ''
  return (
    <Link
      className="text-action hover:underline"
      to={path(`${list}?from=${from}&to=${to}${source}`)}
    >
      {children}
    </Link>
  )
}
