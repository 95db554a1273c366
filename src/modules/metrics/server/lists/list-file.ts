import { PassThrough, pipeline, Readable } from 'node:stream'

import type { Authorized } from '#kernel/actor.ts'
import type { Received } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'
import { dayAt, type Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import type { Download } from '#platform/http/route.ts'
import { writeCsv } from '#platform/sheets/write-csv.ts'
import { writeWorkbook } from '#platform/sheets/write-workbook.ts'

import type { listFile } from '../../contract.ts'
import {
  csvFor,
  fileHead,
  fileName,
  fileRow,
  originHead,
  originRow,
  originsInRow,
  originSheetName,
} from '../../domain/lists/file-table.ts'
import { sourceWords } from '../../domain/lists/range.ts'
import { inSnapshot, type Reader } from '../snapshot.ts'
import { readSources, sorting } from './lists.ts'
import { type FileRow, streamRows } from './stream-rows.ts'

/** Each holds a connection of the database for as long as somebody downloads. */
const mostAtOnce = 3
const longestMs = 120_000

export type ListFiles = ReturnType<typeof createListFiles>

/** Lists as files; whole, in the order of the screen, at the pace of whoever downloads. */
export function createListFiles({ db, clock }: { readonly db: Db; readonly clock: () => Instant }) {
  let running = 0
  return {
    file: async (
      { team, language }: Authorized,
      asked: Received<typeof listFile>,
    ): Promise<Download> => {
      if (running >= mostAtOnce) throw busy()
      const { definition, source } = await inSnapshot(
        db,
        async (reader) => (await readSources(reader, team.id, asked)).shown,
      )
      const look = { language, timeZone: team.timeZone }
      const wanted = {
        definition,
        asked: { ...asked, ...sorting(definition, asked), parts: source.parts },
      }
      const rows = (reader: Reader) => streamRows(reader, team.id, wanted)
      const title = sourceWords(definition).name[language]
      const name = fileName({
        today: dayAt(clock(), team.timeZone),
        team: team.name,
        title,
        period: { from: asked.from, to: asked.to },
        language,
      })
      const body = new PassThrough()
      const write = (reader: Reader): AsyncIterable<string | Buffer> =>
        asked.format === 'csv'
          ? writeCsv(
              csvRows([...fileHead(definition, look), ...originHead(look)], rows(reader), (one) => [
                ...fileRow(definition, one.row, look),
                ...originsInRow(one.origins),
              ]),
              csvFor(language),
            )
          : writeWorkbook([
              {
                name: title,
                widths: [22, 44, 22, 24],
                rows: csvRows(fileHead(definition, look), rows(reader), ({ row }) =>
                  fileRow(definition, row, look),
                ),
              },
              {
                name: originSheetName(language),
                widths: [22, 48, 16, 10, 60, 38],
                rows: originRows(['ID', ...originHead(look)], rows(reader)),
              },
            ])
      running += 1
      void inSnapshot(db, (reader) => poured(write(reader), body))
        .catch((error: unknown) => body.destroy(error instanceof Error ? error : undefined))
        .finally(() => (running -= 1))
      return {
        name: `${name}.${asked.format}`,
        type:
          asked.format === 'csv'
            ? 'text/csv; charset=utf-8'
            : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body,
      }
    },
  }
}

type Cells = readonly (string | number | null)[]

async function* csvRows(
  head: Cells,
  rows: AsyncIterable<FileRow>,
  cells: (row: FileRow) => Cells,
): AsyncGenerator<Cells> {
  yield head
  for await (const row of rows) yield cells(row)
}

async function* originRows(head: Cells, rows: AsyncIterable<FileRow>): AsyncGenerator<Cells> {
  yield head
  for await (const { row, origins } of rows)
    for (const origin of origins) yield [row.key, ...originRow(origin)]
}

/** Ends with the download, or when somebody takes too long to take it. */
function poured(pieces: AsyncIterable<string | Buffer>, body: PassThrough): Promise<void> {
  const patience = setTimeout(
    () => body.destroy(new Error('The download took too long')),
    longestMs,
  )
  return new Promise<void>((resolve, reject) => {
    pipeline(Readable.from(pieces), body, (error) => (error ? reject(error) : resolve()))
  }).finally(() => clearTimeout(patience))
}

const busy = () =>
  new Failure('too-many', {
    id: 'Beberapa berkas sedang dibuat. Coba lagi sebentar lagi.',
    en: 'Several files are being made. Try again in a moment.',
  })
