import type { ReactNode } from 'react'

import { useTeamPath } from '#modules/team/pieces.tsx'
import { Link } from '#ui/navigation/Link.tsx'

import type { ListKind, ListName } from '../contract.ts'
import { FileMenu } from './lists/FileMenu.tsx'
import { useWeek } from './use-week.ts'

/** Leads from a table of the week to the list of everything in it, or saves that as a file. */
export function ListLink({
  list,
  kind,
  children,
}: {
  readonly list: ListName
  /** The export that the table is read from. */
  readonly kind: ListKind
  readonly children: ReactNode
}) {
  const path = useTeamPath()
  const { from, to } = useWeek().page.period
  return (
    <span className="inline-flex items-center gap-2">
      <Link
        className="text-action hover:underline"
        to={path(`${list}?from=${from}&to=${to}&source=${kind}`)}
      >
        {children}
      </Link>
      <FileMenu list={list} kind={kind} period={{ from, to }} />
    </span>
  )
}
