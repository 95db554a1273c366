import { once } from 'node:events'

import type { Client } from 'pg'
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams'

import type { Stage } from '../../contract/importer.ts'
import { copyColumns, copyFormat } from '../../domain/copy-text.ts'

const chunkChars = 128 * 1024
/** How far the database may fall behind reading: both are at work at the same time. */
const ahead = 4 * 1024 * 1024

export type StageWriter = {
  readonly add: (line: string, row: number) => void
  /** Asked after each row: a promise when there is something to wait for. */
  readonly pause: () => Promise<void> | undefined
  readonly finish: () => Promise<void>
  /** None of the rows remain: the COPY ends in an error, and parts of before are taken away. */
  readonly abort: () => Promise<void>
}

export type Parts = {
  readonly importId: string
  /** In rows of the file. */
  readonly size: number
  /** Called when rows after one, up to another, are there for others to see. */
  readonly done: (after: number, through: number) => void
}

/** Sends rows to a stage table at the pace of the database: as one COPY, or as one for each part. */
export function openStageWriter(client: Client, stage: Stage, parts: Parts | null): StageWriter {
  const columns = copyColumns(stage)
    .map((column) => `"${column}"`)
    .join(', ')
  const statement = `copy ${stage.table} (${columns}) from stdin ${copyFormat}`
  let failure: Error | undefined
  let lines: string[] = []
  let chars = 0
  let opened: CopyStreamQuery | null = null
  let row = 0
  let told = 0

  /** Not before there is a row: a refused header should not trouble the database. */
  function stream(): CopyStreamQuery {
    if (opened) return opened
    opened = client.query(copyFrom(statement, { highWaterMark: ahead }))
    opened.on('error', (error: Error) => (failure ??= error))
    return opened
  }

  async function send(): Promise<void> {
    lines.push('')
    const bytes = Buffer.from(lines.join('\n'))
    lines = []
    chars = 0
    if (failure) throw failure
    if (!stream().write(bytes)) await once(stream(), 'drain')
    if (parts && row - told >= parts.size) await endPart(parts)
  }

  async function endCopy(): Promise<void> {
    if (failure) throw failure
    if (!opened) return
    const finished = once(opened, 'finish')
    opened.end()
    await finished
    opened = null
  }

  async function endPart({ done }: Parts): Promise<void> {
    await endCopy()
    done(told, row)
    told = row
  }

  /** After an error of the database the COPY is over already. */
  async function breakOff(): Promise<void> {
    if (!opened || failure || opened.destroyed) return
    const closed = once(opened, 'close').catch(() => undefined)
    opened.destroy()
    await closed
  }

  return {
    add(line, at) {
      lines.push(line)
      chars += line.length
      row = at
    },
    pause: () => (chars < chunkChars ? undefined : send()),
    async finish() {
      if (chars > 0) await send()
      await endCopy()
    },
    async abort() {
      await breakOff()
      if (parts && told > 0)
        await client.query(`delete from ${stage.table} where import_id = $1`, [parts.importId])
    },
  }
}
