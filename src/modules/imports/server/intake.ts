import { basename } from 'node:path'
import type { Readable } from 'node:stream'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { ImportId } from '#kernel/ids.ts'
import type { Words } from '#kernel/words.ts'

import { interrupted } from '../domain/problems.ts'
import { countsRepeatBuyers } from './settings.ts'
import { settle } from './settle.ts'
import { announce, now, todayOf, type Incoming, type Workshop } from './shared.ts'
import type { TableReport } from './worker/protocol.ts'
import { blankReport } from './worker/read-table.ts'

const aliveMs = 5_000

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

  /** Answers when the file is known to the batch; `done` when it is read. */
  async function take(caller: Authorized, batch: string, file: Incoming) {
    const row = rowOf(caller, batch, file.name)
    const { id } = row
    await store.insert({ ...row, state: 'reading', bytes: file.bytes })
    await announce(shop, batch)
    const done = read(caller, { ...file, id, batch }).catch((err: unknown) =>
      log.error({ err, import: id }, 'An import could not be settled'),
    )
    reading.add(done)
    void done.finally(() => reading.delete(done))
    return { id, done }
  }

  async function read(caller: Authorized, file: Reading): Promise<void> {
    const alive = setInterval(
      () => void store.alive(file.id, now(shop)).catch(() => undefined),
      aliveMs,
    )
    try {
      const reports = await reportsOf(caller, file)
      for (const report of reports) {
        // oxlint-disable-next-line no-await-in-loop -- of one team, one change at a time
        await settle(shop, { caller, file, report })
      }
    } finally {
      clearInterval(alive)
      await file.discard()
      await announce(shop, file.batch)
    }
  }

  /** What the thread found; if it broke, one report that says so. */
  async function reportsOf(
    caller: Authorized,
    { id, path, name, bytes }: Reading,
  ): Promise<readonly TableReport[]> {
    try {
      const counts = await countsRepeatBuyers(shop.db, caller.team.id)
      const job = {
        id,
        path,
        name,
        today: todayOf(shop, caller.team),
        timeZone: caller.team.timeZone,
        buyerKey: counts ? shop.buyerKey : null,
        glance: false,
        mappings: await shop.mappings.all(caller.team.id),
      }
      return await thread.read(job, bytes)
    } catch (error) {
      if (!(error instanceof Failure)) log.error({ err: error, import: id }, 'A file was not read')
      return [{ ...blankReport(id), problem: error instanceof Failure ? error.words : interrupted }]
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
    /** When everything taken in so far is read. */
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
