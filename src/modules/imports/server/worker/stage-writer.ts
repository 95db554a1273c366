import { once } from 'node:events'

import type { Client } from 'pg'
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams'

import type { Stage } from '../../contract/importer.ts'
import { copyColumns, copyFormat } from '../../domain/copy-text.ts'

const chunkChars = 128 * 1024
/** How far the database may fall behind reading: both are at work at the same time. */
const ahead = 4 * 1024 * 1024

export type StageWriter = {
  readonly add: (line: string) => void
  /** Asked after each row: a promise when there is something to wait for. */
  readonly pause: () => Promise<void> | undefined
  readonly finish: () => Promise<void>
  /** Ends the COPY in an error, so that none of its rows remain. */
  readonly abort: () => Promise<void>
}

/** Sends rows to a stage table as one COPY, at the pace of the database. */
export function openStageWriter(client: Client, stage: Stage): StageWriter {
  const columns = copyColumns(stage)
    .map((column) => `"${column}"`)
    .join(', ')
  const statement = `copy ${stage.table} (${columns}) from stdin ${copyFormat}`
  let failure: Error | undefined
  let lines: string[] = []
  let chars = 0
  let opened: CopyStreamQuery | null = null

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
  }

  return {
    add(line) {
      lines.push(line)
      chars += line.length
    },
    pause: () => (chars < chunkChars ? undefined : send()),
    async finish() {
      if (chars > 0) await send()
      if (failure) throw failure
      if (!opened) return
      const finished = once(opened, 'finish')
      opened.end()
      await finished
    },
    async abort() {
      // After an error of the database the COPY is over already.
      if (!opened || failure || opened.destroyed) return
      const closed = once(opened, 'close').catch(() => undefined)
      opened.destroy()
      await closed
    },
  }
}
