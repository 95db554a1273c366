import type { ImportId, TeamId } from '#kernel/ids.ts'
import type { Period } from '#kernel/time.ts'

import { type PeriodOrigin, rowsText } from '../../domain/compare/compare-table.ts'
import type { ListDefinition } from '../../domain/lists/list-source.ts'
import { metricsOf } from '../../domain/lists/measure.ts'
import { readImports } from '../import-reads.ts'
import { periodArrays } from '../lists/list-reads.ts'
import { rowsSql } from '../lists/list-sql.ts'
import { labelOf } from '../origins.ts'
import type { Reader } from '../snapshot.ts'
import { type ReadPeriod, type Whose, whoseSql, whoseValues } from './compare-reads.ts'

type Asked = {
  readonly definition: ListDefinition
  readonly whose: Whose
  readonly read: ReadPeriod
  readonly days: Period
}
type Row = { readonly import: ImportId; readonly rows: string }

/** The rows one export told of a period, by file. */
export async function readOrigins(
  reader: Reader,
  team: TeamId,
  { definition, whose, read, days }: Asked,
): Promise<PeriodOrigin[]> {
  const grouped = `import_id as import, range_agg(int4range("row", "row", '[]'))::text as rows`
  const found: Row[] = []
  if (read.source.parts.length > 0) {
    const { rows } = await reader.query<Row>(
      `select ${grouped} from (select import_id, "row" ${rowsSql(definition)}
         and ${whoseSql(definition)}) as fact group by import_id order by import_id`,
      [team, ...periodArrays(read.source.parts), ...whoseValues(whose)],
    )
    found.push(...rows)
  }
  if (Object.keys(read.exact).length > 0) {
    const { rows } = await reader.query<Row>(
      `select ${grouped} ${rowsSql(definition, { exact: true })} group by import_id order by import_id`,
      [team, [days.from], [days.to]],
    )
    found.push(...rows)
  }
  const imports = await readImports(reader, team, [...new Set(found.map((row) => row.import))])
  return found.map((row) => {
    const from = imports.find(({ id }) => id === row.import)
    const metrics = definition.measures.flatMap(metricsOf)
    const told = metrics.filter((name) => from?.columns[name] !== undefined)
    return {
      file: from?.file ?? '',
      sheet: from?.sheet ?? null,
      rows: rowsText(row.rows),
      columns: from ? [...new Set(told.map((name) => labelOf(from, name)))] : [],
      import: row.import,
    }
  })
}
