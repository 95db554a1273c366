import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'

import { and, eq, lt, notExists, sql } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { TeamRemoval } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'
import { type FileKind, fileKindOf, tellingBytes } from '#platform/files/file-kind.ts'
import type { Files } from '#platform/files/files.ts'
import type { Photos } from '#platform/files/photos.ts'
import type { Download } from '#platform/http/route.ts'

import { Evidence } from '../contract.ts'
import { figureEvidence, figureSetting, figureStaleEvidence, typedFigure } from '../tables.ts'

export type EvidenceNeeds = {
  readonly db: Db
  readonly files: Files
  readonly photos: Photos
  readonly clock: () => Instant
  readonly newId: () => string
}

export type EvidenceStore = ReturnType<typeof createEvidenceStore>

const megabyte = 1_048_576
/** As a phone makes them; photos are kept much smaller, a PDF as it is. */
const most = { photo: 64 * megabyte, pdf: 16 * megabyte }
const unusedMs = 86_400_000

/** Photos and files that prove typed figures. */
export function createEvidenceStore({ db, files, photos, clock, newId }: EvidenceNeeds) {
  async function byKey({ team }: Authorized, key: string): Promise<Evidence | null> {
    const [row] = await db
      .select()
      .from(figureEvidence)
      .where(and(eq(figureEvidence.teamId, team.id), eq(figureEvidence.clientKey, key)))
    return row ? Evidence.parse(row) : null
  }

  async function receive(caller: Authorized, key: string, body: Readable): Promise<Evidence> {
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
          .insert(figureEvidence)
          .values({
            id: newId(),
            teamId: caller.team.id,
            hash,
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
    if (!kept) throw new Error('Evidence was kept and is not there')
    return kept
  }

  async function show({ team }: Authorized, id: string): Promise<Download> {
    const [row] = await db
      .select()
      .from(figureEvidence)
      .where(and(eq(figureEvidence.id, id), eq(figureEvidence.teamId, team.id)))
    if (!row) throw noSuchEvidence()
    const { stream } = await files.open(row.hash)
    const isPhoto = row.type === 'image/jpeg'
    const name = `bukti ${row.createdAt.toISOString().slice(0, 10)}.${isPhoto ? 'jpg' : 'pdf'}`
    return { name, type: row.type, body: stream, inline: isPhoto }
  }

  /** Evidence that no figure was saved with, and content that nobody has any more. */
  async function cleanUp(): Promise<void> {
    const before = new Date(clock() - unusedMs)
    await inTransaction(db, async (tx) => {
      const queries = within(tx)
      const used = queries
        .select({ id: typedFigure.id })
        .from(typedFigure)
        .where(eq(typedFigure.evidenceId, figureEvidence.id))
      const gone = await queries
        .delete(figureEvidence)
        .where(and(lt(figureEvidence.createdAt, before), notExists(used)))
        .returning({ hash: figureEvidence.hash })
      if (gone.length > 0)
        await queries.insert(figureStaleEvidence).values(gone).onConflictDoNothing()
    })
    for (const { hash } of await db.select().from(figureStaleEvidence)) {
      // oxlint-disable-next-line no-await-in-loop -- few files, one after the other
      await drop(hash)
    }
  }

  async function drop(hash: string): Promise<void> {
    await inTransaction(db, async (tx) => {
      await lock(tx, 'alone')
      const queries = within(tx)
      const users = await queries
        .select({ id: figureEvidence.id })
        .from(figureEvidence)
        .where(eq(figureEvidence.hash, hash))
        .limit(1)
      if (users.length === 0) await files.remove(hash)
      await queries.delete(figureStaleEvidence).where(eq(figureStaleEvidence.hash, hash))
    })
  }

  return { receive, show, cleanUp }
}

/** Takes what people typed out of a team; the files follow with the next cleaning. */
export const typedRemoval: TeamRemoval = {
  async removeTeam(tx, team) {
    const queries = within(tx)
    await queries.delete(typedFigure).where(eq(typedFigure.teamId, team))
    const gone = await queries
      .delete(figureEvidence)
      .where(eq(figureEvidence.teamId, team))
      .returning({ hash: figureEvidence.hash })
    if (gone.length > 0)
      await queries.insert(figureStaleEvidence).values(gone).onConflictDoNothing()
    await queries.delete(figureSetting).where(eq(figureSetting.teamId, team))
  },
}

/** Content is deleted only while nobody is keeping the same. */
async function lock(tx: Transaction, how: 'shared' | 'alone'): Promise<void> {
  const name = sql`hashtextextended('figure-evidence', 0)`
  await within(tx).execute(
    how === 'shared'
      ? sql`select pg_advisory_xact_lock_shared(${name})`
      : sql`select pg_advisory_xact_lock(${name})`,
  )
}

type Kept = Pick<Evidence, 'type' | 'width' | 'height'> & {
  readonly content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/** What is kept of a file: a photo made anew, a PDF as it is; nothing else. */
async function readyToKeep(path: string, photos: Photos): Promise<Kept> {
  const kind = await kindAt(path)
  if (kind === 'pdf') {
    if ((await stat(path)).size > most.pdf) throw pdfTooLarge()
    const content = createReadStream(path)
    return { type: 'application/pdf', width: null, height: null, content }
  }
  if (kind === 'heic') throw heic()
  if (kind === null) throw unknownKind()
  const { bytes, width, height } = await photos.shrink(path)
  return { type: 'image/jpeg', width, height, content: [bytes] }
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

const noSuchEvidence = () =>
  new Failure('not-found', {
    id: 'Bukti ini tidak ada. Mungkin sudah dihapus.',
    en: 'There is no such evidence. It may have been removed.',
  })
const heic = () =>
  new Failure(
    'invalid',
    {
      id: 'Foto HEIC tidak bisa dibuka di semua perangkat. Kirim sebagai JPEG: di iPhone pilih Pengaturan › Kamera › Format › Paling Kompatibel, atau kirim tangkapan layar.',
      en: 'A HEIC photo does not open on every device. Send it as JPEG: on an iPhone choose Settings › Camera › Formats › Most Compatible, or send a screenshot.',
    },
    { field: 'evidence' },
  )
const unknownKind = () =>
  new Failure(
    'invalid',
    {
      id: 'Bukti berupa foto JPEG, PNG, WebP, atau berkas PDF. Ambil foto atau tangkapan layar, lalu kirim lagi.',
      en: 'Evidence is a JPEG, PNG or WebP photo, or a PDF. Take a photo or a screenshot and send it again.',
    },
    { field: 'evidence' },
  )
const pdfTooLarge = () =>
  new Failure(
    'too-large',
    {
      id: `PDF bukti paling besar ${most.pdf / megabyte} MB. Kirim halaman yang perlu saja, atau fotonya.`,
      en: `A PDF as evidence has at most ${most.pdf / megabyte} MB. Send only the page that matters, or a photo of it.`,
    },
    { field: 'evidence' },
  )
