import { Readable } from 'node:stream'

import type { Authorized } from '#kernel/actor.ts'
import type { Received } from '#kernel/endpoint.ts'
import { dayAt, type Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import type { Download } from '#platform/http/route.ts'
import { writeCsv } from '#platform/sheets/write-csv.ts'
import { writeWorkbook } from '#platform/sheets/write-workbook.ts'

import type { compareFile, ComparedSource } from '../../contract.ts'
import {
  compareFileName,
  compareHead,
  compareOriginCells,
  compareOriginHead,
  compareOriginHeads,
  compareOriginName,
  compareOriginRow,
  compareRow,
  compareTitle,
  periodNames,
  type PeriodOrigin,
} from '../../domain/compare/compare-table.ts'
import { comparedSource } from '../../domain/compare/compared-source.ts'
import { csvFor } from '../../domain/lists/file-table.ts'
import { inSnapshot } from '../snapshot.ts'
import { readOrigins } from './compare-origins.ts'
import { pairOf, readBoth, summing, whoseOf } from './compare.ts'

type Told = {
  readonly source: ComparedSource
  readonly origins: readonly [readonly PeriodOrigin[], readonly PeriodOrigin[]]
}

/** Two periods side by side as a file; few rows, so it is whole before it leaves. */
export function createCompareFiles({
  db,
  clock,
}: {
  readonly db: Db
  readonly clock: () => Instant
}) {
  return {
    file: async (
      { team, language }: Authorized,
      { format, ...asked }: Received<typeof compareFile>,
    ): Promise<Download> => {
      const today = dayAt(clock(), team.timeZone)
      const [whose, pair] = [whoseOf(asked), pairOf(asked)]
      const { name, told } = await inSnapshot(db, async (reader) => {
        const both = await readBoth(reader, team.id, { whose, pair, today })
        const rows: Told[] = []
        for (const { definition, first, other } of both.sources) {
          const source = comparedSource(definition, { first, other }, summing(whose))
          if (!source) continue
          const of = { definition, whose }
          rows.push({
            source,
            origins: [
              // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
              await readOrigins(reader, team.id, { ...of, read: first, days: pair.period }),
              // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
              await readOrigins(reader, team.id, { ...of, read: other, days: pair.other }),
            ],
          })
        }
        return { name: both.name, told: rows }
      })
      const head = compareHead(pair, language)
      const file = compareFileName({ today, team: team.name, name, pair, language })
      const rowsOf = ({ source }: Told) =>
        source.figures.map((figure) => compareRow(source, figure, language))
      if (format === 'csv')
        return {
          name: `${file}.csv`,
          type: 'text/csv; charset=utf-8',
          body: Readable.from(
            writeCsv(
              [
                [...head, ...compareOriginHeads(pair, language)],
                ...told.flatMap((one) =>
                  rowsOf(one).map((row) => row.concat(one.origins.flatMap(compareOriginCells))),
                ),
              ],
              csvFor(language),
            ),
          ),
        }
      const names = periodNames(pair, language)
      return {
        name: `${file}.xlsx`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: Readable.from(
          writeWorkbook([
            {
              name: compareTitle(language),
              widths: [26, 30, 10, 18, 14, 18, 18, 14, 18, 16, 18, 16, 60],
              rows: [head, ...told.flatMap(rowsOf)],
            },
            {
              name: compareOriginName(language),
              widths: [24, 26, 48, 16, 24, 60, 38],
              rows: [
                compareOriginHead(language),
                ...told.flatMap(({ source, origins }) =>
                  origins.flatMap((rows, at) =>
                    rows.map((origin) =>
                      compareOriginRow(
                        { period: names[at] ?? '', source: source.name[language] },
                        origin,
                      ),
                    ),
                  ),
                ),
              ],
            },
          ]),
        ),
      }
    },
  }
}
