import type { ImportId, TeamId } from '#kernel/ids.ts'

import type { ListRow } from '../../contract.ts'
import type { RowOrigin } from '../../domain/lists/file-table.ts'
import type { ListDefinition } from '../../domain/lists/list-source.ts'
import { metricsOf } from '../../domain/lists/measure.ts'
import { type AppliedImport, readImports } from '../import-reads.ts'
import { labelOf } from '../origins.ts'
import type { Reader } from '../snapshot.ts'
import {
  foundSql,
  likeOf,
  orderSql,
  periodArrays,
  rowOf,
  type RowsAsked,
  type Stored,
} from './list-reads.ts'

export type FileRow = { readonly row: ListRow; readonly origins: readonly RowOrigin[] }
type StoredOrigin = { readonly import: ImportId; readonly row: number }

const pieceRows = 1000

/** All rows of a list with their origins, piece by piece at the pace of the reader. */
export async function* streamRows(
  reader: Reader,
  team: TeamId,
  { definition, asked }: { definition: ListDefinition; asked: Omit<RowsAsked, 'offset' | 'limit'> },
): AsyncGenerator<FileRow> {
  if (asked.parts.length === 0) return
  const imports = new Map<ImportId, AppliedImport>()
  const origins = await originsBy(reader, team, imports)
  await reader.query(
    `declare list_rows no scroll cursor for with ${foundSql(definition, { origins: true })}
     select * from found order by ${orderSql(definition, asked.sort, asked.descending)}`,
    [team, ...periodArrays(asked.parts), likeOf(asked.search)],
  )
  const metrics = definition.measures.flatMap(metricsOf)
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other
    const { rows } = await reader.query<Stored & { origins: StoredOrigin[] }>(
      `fetch ${pieceRows} from list_rows`,
    )
    if (rows.length === 0) break
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other
    await origins.know(rows.flatMap((row) => row.origins.map((origin) => origin.import)))
    for (const row of rows)
      yield {
        row: rowOf(definition, row),
        origins: row.origins.map((origin) => origins.of(origin, metrics)),
      }
  }
  await reader.query('close list_rows')
}

/** Looks every import up once. */
async function originsBy(reader: Reader, team: TeamId, imports: Map<ImportId, AppliedImport>) {
  const labels = new Map<string, readonly string[]>()
  return {
    know: async (ids: readonly ImportId[]) => {
      const unknown = [...new Set(ids)].filter((id) => !imports.has(id))
      for (const found of await readImports(reader, team, unknown)) imports.set(found.id, found)
    },
    of: (origin: StoredOrigin, metrics: readonly string[]): RowOrigin => {
      const found = imports.get(origin.import)
      const known =
        labels.get(origin.import) ??
        (found
          ? [
              ...new Set(
                metrics
                  .filter((name) => found.columns[name] !== undefined)
                  .map((name) => labelOf(found, name)),
              ),
            ]
          : [])
      labels.set(origin.import, known)
      return {
        file: found?.file ?? '',
        sheet: found?.sheet ?? null,
        row: origin.row,
        columns: known,
        import: origin.import,
      }
    },
  }
}
