import type { ImportId, TeamId } from '#kernel/ids.ts'
import type { Day, Instant, Period } from '#kernel/time.ts'

import type { Kind } from '../domain/importers/vocabulary.ts'
import { snapshotKinds } from '../domain/snapshots.ts'
import { figureKinds } from '../domain/wanted.ts'
import type { Reader } from './snapshot.ts'

/**
 * What the figures must know of an import: where its cells stand, and which days it covers. Read
 * from the table of module imports inside the figures' own snapshot, so that no cell is shown
 * without its file while an import is applied or taken back.
 */
export type AppliedImport = {
  readonly id: ImportId
  readonly kind: string
  readonly file: string
  readonly sheet: string | null
  /** Column name of the importer → header label as it stands in the file. */
  readonly columns: Readonly<Record<string, string>>
  readonly appliedAt: Instant
  readonly appliedBy: string
}

const instant = (column: string) => `(extract(epoch from ${column}) * 1000)::double precision`

export async function readImports(
  reader: Reader,
  team: TeamId,
  ids: readonly ImportId[],
): Promise<AppliedImport[]> {
  if (ids.length === 0) return []
  const { rows } = await reader.query<AppliedImport>(
    `select id, coalesce(kind, '') as kind, file, sheet, columns,
       ${instant('coalesce(applied_at, created_at)')} as "appliedAt",
       coalesce(applied_by, created_by) as "appliedBy"
     from import where team_id = $1 and id = any($2) order by applied_at, id`,
    [team, ids],
  )
  return rows
}

/** Which days an applied import is about. */
export type Coverage = {
  readonly kind: string
  readonly period: Period
  readonly appliedAt: Instant
}

/** An export that no figure is read from does not make its days a week to look at. */
const tellingKinds: readonly Kind[] = [...figureKinds, 'studio_content']

/**
 * The applied imports whose period shares a day with the given one; all without it. A snapshot
 * tells how the day before it ended: taken on a Monday morning it is about the week before.
 */
export async function readCoverage(
  reader: Reader,
  team: TeamId,
  during?: Period,
): Promise<Coverage[]> {
  const { rows } = await reader.query<{ kind: string; from: Day; to: Day; appliedAt: Instant }>(
    `with applied as (
       select kind, applied_at, period_from - early as first, period_to - early as last
       from import, lateral (
         select (kind = any($4) and period_from = period_to)::int as early) as day
       where team_id = $1 and state = 'applied' and kind = any($5)
     )
     select kind, to_char(first, 'YYYY-MM-DD') as "from", to_char(last, 'YYYY-MM-DD') as "to",
       ${instant('max(applied_at)')} as "appliedAt"
     from applied
     where first <= coalesce($3::date, 'infinity') and last >= coalesce($2::date, '-infinity')
     group by kind, first, last`,
    [team, during?.from ?? null, during?.to ?? null, snapshotKinds, tellingKinds],
  )
  return rows.map(({ kind, appliedAt, from, to }) => ({ kind, appliedAt, period: { from, to } }))
}
