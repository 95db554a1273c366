import type { TeamId } from '#kernel/ids.ts'
import type { Period } from '#kernel/time.ts'

import type { ListDefinition } from '../../domain/lists/list-source.ts'
import { type Measure, metricsOf } from '../../domain/lists/measure.ts'
import type { Cell, Cells, Page } from '../origin-reads.ts'
import type { Reader } from '../snapshot.ts'
import { periodArrays } from './list-reads.ts'
import { ofBrandSql, ofItemSql, rowsSql } from './list-sql.ts'

type CellsAsked = {
  readonly definition: ListDefinition
  readonly measure: Measure
  readonly parts: readonly Period[]
  /** Which row of the list; all of them where it is null. */
  readonly key: string | null
  /** Only rows about exactly these days. */
  readonly exact: boolean
  readonly brand: string | null
}

/** The cells behind one figure of a list. */
export async function readListCells(
  reader: Reader,
  team: TeamId,
  { asked, page }: { readonly asked: CellsAsked; readonly page: Page },
): Promise<Cells> {
  const { definition, measure, parts, key, exact, brand } = asked
  // The row of a whole period is none of the days that make the shop up, and has no key.
  const whose = exact && key === null ? '$4::text is null' : ofItemSql(definition, 4)
  if (parts.length === 0) return { cells: [], total: 0 }
  const from = `
    from (select period_from, import_id, "row", values as said ${rowsSql(definition, { exact })}
      and ${whose} and ${ofBrandSql(6)}) as stored
    cross join unnest($5::text[]) with ordinality as m(metric, place)
    where said ->> metric is not null`
  const known = [team, ...periodArrays(parts), key, metricsOf(measure), brand]
  const { rows } = await reader.query<Cell>(
    `select import_id as import, "row", metric, (said ->> metric)::double precision as value
     ${from} order by period_from, import_id, "row", place offset $7 limit $8`,
    [...known, page.offset, page.limit],
  )
  const counted = await reader.query<{ total: number }>(
    `select count(*)::int as total ${from}`,
    known,
  )
  return { cells: rows, total: counted.rows[0]?.total ?? 0 }
}
