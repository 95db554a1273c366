import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

import type { Files } from '#platform/files/files.ts'

import { copyOf, sameText, setSequence, tablesOf, type Table } from './catalog.ts'
import type { End, Entry } from './format.ts'
import { cursorOn, type Cursor, type Frame } from './frames.ts'
import { Unsound } from './problems.ts'

export type Loaded = {
  readonly tables: Readonly<Record<string, number>>
  readonly files: number
  readonly missing: readonly string[]
  /** Damaged on the disk before the back-up was made, so they are left out. */
  readonly damaged: readonly string[]
}

export type Loading = {
  readonly client: Client
  readonly files: Files
  readonly frames: AsyncIterator<Frame>
  readonly signal?: AbortSignal | undefined
}

/** Puts everything into empty tables, all or nothing, and counts whether it is everything. */
export async function load({ client, files, frames, signal }: Loading): Promise<Loaded> {
  const cursor = cursorOn(frames)
  const tables: Record<string, number> = {}
  const damaged: string[] = []
  let stored = 0
  await client.query('begin')
  await client.query(sameText)
  const known = await tablesOf(client)
  for (;;) {
    signal?.throwIfAborted()
    // oxlint-disable no-await-in-loop -- one stream, one connection
    const entry = await cursor.entry()
    if (entry.is === 'table')
      tables[entry.name] = await loadTable({ client, cursor, signal }, tableIn(known, entry))
    else if (entry.is === 'sequences')
      for (const sequence of entry.all) await setSequence(client, sequence)
    else if (entry.is === 'file') {
      if (await storeFile(files, cursor, entry.hash)) stored += 1
      else damaged.push(entry.hash)
    } else if (entry.is === 'end') {
      checkEnd(entry, { tables, files: stored + damaged.length })
      await client.query('commit')
      return { tables, files: stored, missing: entry.missing, damaged }
    } else throw new Unsound(`“${entry.is}” where nothing had begun`)
    // oxlint-enable no-await-in-loop
  }
}

/** Names go into a statement only when they are those of a table that is really there. */
function tableIn(known: readonly Table[], wanted: Extract<Entry, { is: 'table' }>): Table {
  const { name, columns } = wanted
  const table = known.find((one) => one.name === name)
  const strange = columns.filter((column) => !table?.columns.includes(column))
  if (!table || strange.length > 0)
    throw new Unsound(`There is no table ${name} with the columns ${columns.join(', ')}`)
  return { name, columns }
}

type Source = {
  readonly client: Client
  readonly cursor: Cursor
  readonly signal?: AbortSignal | undefined
}

async function loadTable({ client, cursor, signal }: Source, table: Table): Promise<number> {
  const stream = client.query(copyFrom(copyOf(table, 'from stdin')))
  await pipeline(Readable.from(cursor.data()), stream, signal ? { signal } : {})
  const last = await cursor.entry()
  if (last.is !== 'table-end' || last.rows !== stream.rowCount)
    throw new Unsound(`${table.name} got ${stream.rowCount} rows of another number`)
  return stream.rowCount
}

/** False for one that was damaged before. */
async function storeFile(files: Files, cursor: Cursor, hash: string): Promise<boolean> {
  const stored = await files.store(cursor.data())
  const last = await cursor.entry()
  if (last.is !== 'file-end' || last.size !== stored.size)
    throw new Unsound(`The file ${hash} has not the size it had`)
  if (stored.hash === hash) return true
  await files.remove(stored.hash)
  if (last.whole) throw new Unsound(`The file ${hash} has not the content it had`)
  return false
}

function checkEnd(end: End, got: { tables: Record<string, number>; files: number }): void {
  const counts = Object.values(got.tables)
  const rows = counts.reduce((sum, count) => sum + count, 0)
  if (end.tables !== counts.length || end.rows !== rows || end.files !== got.files)
    throw new Unsound(`${counts.length} tables, ${rows} rows and ${got.files} files are not all`)
}
