import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'

import { and, eq, inArray, lt, sql } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import type { TeamId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { TeamRemoval } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'
import { type FileKind, fileKindOf, tellingBytes } from '#platform/files/file-kind.ts'
import type { Files } from '#platform/files/files.ts'
import type { Photos } from '#platform/files/photos.ts'
import type { Download } from '#platform/http/route.ts'

import { BrandFile } from '../../contract.ts'
import { brandFile, brandStaleFile } from '../../tables.ts'
import { heic, noSuchFile, pdfTooLarge, unknownKind } from './failures.ts'

export type FileNeeds = {
  readonly db: Db
  readonly files: Files
  readonly photos: Photos
  readonly clock: () => Instant
  readonly newId: () => string
}

export type FileStore = ReturnType<typeof createFileStore>

const megabyte = 1_048_576
const most = { photo: 64 * megabyte, pdf: 16 * megabyte }
/** Long enough for an undo, and for a draft that lies on a phone. */
const unusedMs = 30 * 86_400_000

/** Pictures and PDFs of brands: pictures are made anew, without what the camera wrote beside them. */
export function createFileStore({ db, files, photos, clock, newId }: FileNeeds) {
  async function byKey({ team }: Authorized, key: string): Promise<BrandFile | null> {
    const [row] = await db
      .select()
      .from(brandFile)
      .where(and(eq(brandFile.teamId, team.id), eq(brandFile.clientKey, key)))
    return row ? BrandFile.parse(row) : null
  }

  async function receive(
    caller: Authorized,
    { key, name }: { readonly key: string; readonly name: string },
    body: Readable,
  ): Promise<BrandFile> {
    const known = await byKey(caller, key)
    if (known) return known
    const spooled = await files.receive(body, most.photo)
    try {
      const made = await readyToKeep(spooled.path, photos)
      await inTransaction(db, async (tx) => {
        await lock(tx, 'shared')
        const { hash, size } = await files.store(made.content)
        const { type, width, height } = made
        await within(tx)
          .insert(brandFile)
          .values({
            id: newId(),
            teamId: caller.team.id,
            hash,
            name: name.trim(),
            type,
            bytes: size,
            width,
            height,
            clientKey: key,
            createdAt: new Date(clock()),
            createdBy: caller.actor.name,
          })
          .onConflictDoNothing()
      })
    } finally {
      await spooled.discard()
    }
    const kept = await byKey(caller, key)
    if (!kept) throw new Error('A file of a brand was kept and is not there')
    return kept
  }

  async function show({ team }: Authorized, id: string): Promise<Download> {
    const [row] = await db
      .select()
      .from(brandFile)
      .where(and(eq(brandFile.id, id), eq(brandFile.teamId, team.id)))
    if (!row) throw noSuchFile()
    const { stream } = await files.open(row.hash)
    const isPhoto = row.type === 'image/jpeg'
    const bare = row.name.replace(/\.\w{1,5}$/, '') || 'berkas brand'
    const name = `${bare}.${isPhoto ? 'jpg' : 'pdf'}`
    return { name, type: row.type, body: stream, inline: isPhoto }
  }

  /** Those of some ids that are there, as they were asked for. */
  async function named(team: TeamId, ids: readonly string[]): Promise<BrandFile[]> {
    if (ids.length === 0) return []
    const rows = await db
      .select()
      .from(brandFile)
      .where(and(eq(brandFile.teamId, team), inArray(brandFile.id, [...ids])))
    const all = BrandFile.array().parse(rows)
    return ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
  }

  /** Files that no record names, and content that nobody has any more. */
  async function cleanUp(): Promise<void> {
    const before = new Date(clock() - unusedMs)
    await inTransaction(db, async (tx) => {
      const queries = within(tx)
      const gone = await queries
        .delete(brandFile)
        .where(and(lt(brandFile.createdAt, before), unused))
        .returning({ hash: brandFile.hash })
      if (gone.length > 0) await queries.insert(brandStaleFile).values(gone).onConflictDoNothing()
    })
    for (const { hash } of await db.select().from(brandStaleFile)) {
      // oxlint-disable-next-line no-await-in-loop -- few files, one after the other
      await drop(hash)
    }
  }

  async function drop(hash: string): Promise<void> {
    await inTransaction(db, async (tx) => {
      await lock(tx, 'alone')
      const queries = within(tx)
      const users = await queries
        .select({ id: brandFile.id })
        .from(brandFile)
        .where(eq(brandFile.hash, hash))
        .limit(1)
      if (users.length === 0) await files.remove(hash)
      await queries.delete(brandStaleFile).where(eq(brandStaleFile.hash, hash))
    })
  }

  return { receive, show, named, cleanUp }
}

/** Named by no record, also not by a removed one that may come back. */
const unused = sql`not exists (select 1 from product
  where product.team_id = ${brandFile.teamId} and product.photos ? ${brandFile.id}::text)
  and not exists (select 1 from meeting
  where meeting.team_id = ${brandFile.teamId} and meeting.files ? ${brandFile.id}::text)`

export const fileRemoval: TeamRemoval = {
  async removeTeam(tx, team) {
    const queries = within(tx)
    const gone = await queries
      .delete(brandFile)
      .where(eq(brandFile.teamId, team))
      .returning({ hash: brandFile.hash })
    if (gone.length > 0) await queries.insert(brandStaleFile).values(gone).onConflictDoNothing()
  },
}

/** Content is deleted only while nobody is keeping the same. */
async function lock(tx: Transaction, how: 'shared' | 'alone'): Promise<void> {
  const name = sql`hashtextextended('brand-file', 0)`
  await within(tx).execute(
    how === 'shared'
      ? sql`select pg_advisory_xact_lock_shared(${name})`
      : sql`select pg_advisory_xact_lock(${name})`,
  )
}

type Kept = Pick<BrandFile, 'type' | 'width' | 'height'> & {
  readonly content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

async function readyToKeep(path: string, photos: Photos): Promise<Kept> {
  const kind = await kindAt(path)
  if (kind === 'pdf') {
    if ((await stat(path)).size > most.pdf) throw pdfTooLarge()
    const content = marked(createReadStream(path), '\n%brand\n')
    return { type: 'application/pdf', width: null, height: null, content }
  }
  if (kind === 'heic') throw heic()
  if (kind === null) throw unknownKind()
  const { bytes, width, height } = await photos.shrink(path)
  return { type: 'image/jpeg', width, height, content: [bytes, Buffer.from('brand')] }
}

/**
 * Behind the end of a picture or PDF, where readers stop: content is kept once by its hash, and other
 * kinds of files delete theirs without asking here.
 */
async function* marked(content: AsyncIterable<Uint8Array>, mark: string) {
  yield* content
  yield Buffer.from(mark)
}

async function kindAt(path: string): Promise<FileKind | null> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(tellingBytes))
    return fileKindOf(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}
