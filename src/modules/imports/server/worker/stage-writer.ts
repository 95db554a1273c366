import { once } from 'node:events'

import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

import type { Stage } from '../../contract/importer.ts'
import { copyColumns } from '../../domain/copy-text.ts'

const chunkChars = 128 * 1024

export type StageWriter = {
  /** A promise only when the database needs time to catch up. */
  readonly add: (line: string) => Promise<void> | undefined
  readonly finish: () => Promise<void>
  /** Ends the COPY in an error, so that none of its rows remain. */
  readonly abort: () => Promise<void>
}

/** Sends rows to a stage table as one COPY, at the pace of the database. */
export function openStageWriter(client: Client, stage: Stage): StageWriter {
  const columns = copyColumns(stage)
    .map((column) => `"${column}"`)
    .join(', ')
  const stream = client.query(copyFrom(`copy ${stage.table} (${columns}) from stdin`))
  let failure: Error | undefined
  stream.on('error', (error: Error) => (failure ??= error))
  let chunk = ''

  async function send(): Promise<void> {
    const bytes = Buffer.from(chunk)
    chunk = ''
    if (failure) throw failure
    if (!stream.write(bytes)) await once(stream, 'drain')
  }

  return {
    add(line) {
      chunk += line
      return chunk.length < chunkChars ? undefined : send()
    },
    async finish() {
      if (chunk !== '') await send()
      if (failure) throw failure
      stream.end()
      await once(stream, 'finish')
    },
    async abort() {
      // After an error of the database the COPY is over already.
      if (failure || stream.destroyed) return
      const closed = once(stream, 'close').catch(() => undefined)
      stream.destroy()
      await closed
    },
  }
}
