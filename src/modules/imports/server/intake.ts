import { basename } from 'node:path'
import type { Readable } from 'node:stream'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { ImportId } from '#kernel/ids.ts'
import type { Words } from '#kernel/words.ts'

import { interrupted } from '../domain/problems.ts'
import { keepCopy } from './import-store.ts'
import type { FileReading } from './reading-thread.ts'
import { countsRepeatBuyers } from './settings.ts'
import { settle } from './settle.ts'
import { announce, now, todayOf, type Incoming, type Workshop } from './shared.ts'
import type { TableReport } from './worker/protocol.ts'
import { blankReport } from './worker/read-table.ts'

const aliveMs = 5_000

/** A file on its way: known to its batch, then settled as previews, then done with. */
export type Taken = {
  readonly id: ImportId
  readonly settled: Promise<void>
  readonly done: Promise<void>
}

type Reading = Incoming & { readonly id: ImportId; readonly batch: string }

export type Intake = ReturnType<typeof createIntake>

/** Takes files in and has them read in the background, one after the other. */
export function createIntake(shop: Workshop) {
  const { store, thread, files, log } = shop
  const reading = new Set<Promise<void>>()

  const rowOf = (caller: Authorized, batch: string, name: string) => ({
    id: ImportId.parse(shop.newId()),
    teamId: caller.team.id,
    batchId: batch,
    file: fileName(name),
    createdAt: now(shop),
    createdBy: caller.actor.name,
    seenAt: now(shop),
  })

  /** Answers when the file is known to the batch. */
  async function take(caller: Authorized, batch: string, file: Incoming): Promise<Taken> {
    const row = rowOf(caller, batch, file.name)
    await store.insert({ ...row, state: 'reading', bytes: file.bytes })
    await announce(shop, batch)
    const taken = read(caller, { ...file, id: row.id, batch })
    reading.add(taken.done)
    void taken.done.finally(() => reading.delete(taken.done))
    return { id: row.id, ...taken }
  }

  function read(caller: Authorized, file: Reading): Omit<Taken, 'id'> {
    const alive = setInterval(
      () => void store.alive(file.id, now(shop)).catch(() => undefined),
      aliveMs,
    )
    const failed = (err: unknown) => log.error({ err, import: file.id }, 'An import went wrong')
    const started = start(caller, file)
    const settled = settleAll(caller, file, started)
      .catch(failed)
      .finally(() => clearInterval(alive))
    const done = settled
      .then(() => keepCopies(started))
      .catch(failed)
      .finally(() => file.discard())
    return { settled, done }
  }

  async function start(caller: Authorized, { id, path, name, bytes }: Reading) {
    const counts = await countsRepeatBuyers(shop.db, caller.team.id)
    const job = {
      id,
      path,
      name,
      today: todayOf(shop, caller.team),
      timeZone: caller.team.timeZone,
      buyerKey: counts ? shop.buyerKey : null,
      glance: false,
    }
    return thread.read(job, bytes)
  }

  async function settleAll(
    caller: Authorized,
    file: Reading,
    started: Promise<FileReading>,
  ): Promise<void> {
    for (const report of await reportsOf(file, started)) {
      // oxlint-disable-next-line no-await-in-loop -- of one team, one change at a time
      await settle(shop, { caller, file, report })
    }
    await announce(shop, file.batch)
  }

  /** What the thread found; if it broke, one report that says so. */
  async function reportsOf(
    { id }: Reading,
    started: Promise<FileReading>,
  ): Promise<readonly TableReport[]> {
    try {
      return await (
        await started
      ).tables
    } catch (error) {
      if (!(error instanceof Failure)) log.error({ err: error, import: id }, 'A file was not read')
      return [{ ...blankReport(id), problem: error instanceof Failure ? error.words : interrupted }]
    }
  }

  async function keepCopies(started: Promise<FileReading>): Promise<void> {
    const copies = await started.then((one) => one.copies).catch(() => [])
    for (const { id, hash } of copies) {
      // oxlint-disable-next-line no-await-in-loop -- one or two
      await keepCopy(shop.db, id, hash)
    }
  }

  return {
    take,
    /** An upload: its bytes go to the spool, which is emptied as soon as they are read. */
    async upload(caller: Authorized, batch: string, upload: { name: string; body: Readable }) {
      await store.batch(caller.team, batch)
      const { path, size, discard } = await files.receive(upload.body, shop.maxBytes)
      return take(caller, batch, { path, name: fileName(upload.name), bytes: size, discard })
    },
    /** A file that was not even found stands among the others and says so. */
    async refuse(caller: Authorized, batch: string, file: { name: string; problem: Words }) {
      const findings = { problem: file.problem }
      await store.insert({ ...rowOf(caller, batch, file.name), state: 'refused', findings })
      await announce(shop, batch)
    },
    /** When everything taken in so far is done with. */
    idle: async (): Promise<void> => {
      await Promise.all(reading)
    },
  }
}

/** A name to show: no path, no controls, composed, not endless. */
const fileName = (name: string): string =>
  basename(name.replaceAll('\\', '/'))
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, '')
    .slice(0, 200) || 'tanpa nama'
