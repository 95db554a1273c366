import { join } from 'node:path'

import type { PoolClient } from 'pg'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/time.ts'
import type { Audit } from '#modules/team/contract.ts'
import { openBackupFolder, rotate } from '#platform/backup/backup-folder.ts'
import { backupStamp, freeName } from '#platform/backup/backup-name.ts'
import type { Backup } from '#platform/backup/make-backup.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Log } from '#platform/log/log.ts'

import type { Occasion } from '../contract.ts'
import { isDue } from '../domain/standing.ts'
import { bugWords, lacksCopies } from './backup-failures.ts'
import { ownBackups, type BackupSettings } from './backup-page.ts'
import { backupLock, type RunStore } from './run-store.ts'

/** How one back-up is written; told by `app`, which knows what is in it. */
export type WriteBackup = (how: {
  readonly path: string
  readonly occasion: Occasion
  readonly createdAt: Instant
  readonly installation: string
  readonly signal: AbortSignal
  readonly onBytes: (bytes: number) => void
}) => Promise<Backup>

export type BackupNeeds = {
  readonly db: Db
  readonly log: Log
  readonly audit: Audit
  readonly clock: () => Instant
  readonly runs: RunStore
  /** Called when an attempt has ended and that is written down. */
  readonly ended: () => Promise<void>
  readonly settings: BackupSettings
  readonly write: WriteBackup
  /** Which installation this is, and what its files are called after. */
  readonly about: () => Promise<{ readonly id: string; readonly slug: string | null }>
}

const tellEveryMs = 1_000

/** Back-ups of the whole installation: by the clock, by the button, one at a time. */
export function createBackups(needs: BackupNeeds) {
  const { db, log, clock, settings, about, runs } = needs
  const { folder, data, time, timeZone, keep } = settings
  const stopped = new AbortController()
  let underWay: Promise<void> = Promise.resolve()

  /** Null when another process, or this one, is making one. */
  const begin = async (occasion: Occasion): Promise<(() => Promise<void>) | null> => {
    const client = await db.$client.connect()
    try {
      const { rows } = await client.query<{ got: boolean }>(
        'select pg_try_advisory_lock($1) as got',
        [backupLock],
      )
      if (!rows[0]?.got) {
        client.release()
        return null
      }
      const run = await runs.begin(occasion)
      return () => attempt(run, occasion).finally(() => unlock(client))
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  const attempt = async (run: string, occasion: Occasion): Promise<void> => {
    try {
      const made = await write(run, occasion)
      log.info({ backup: made.name, bytes: made.bytes, occasion }, 'Back-up made')
      await runs.done(run, made)
    } catch (err) {
      if (stopped.signal.aborted) await runs.forget(run).catch(() => null)
      else {
        log.error({ err, occasion, folder }, 'The back-up failed')
        await runs.failed(run, err instanceof Failure ? err.words : bugWords)
      }
    }
    if (!stopped.signal.aborted) await needs.ended()
  }

  const write = async (run: string, occasion: Occasion) => {
    const { id, slug } = await about()
    await openBackupFolder(folder, data)
    const createdAt = clock()
    const name = freeName(folder, `etalase-${slug ?? 'data'}-${backupStamp(createdAt, timeZone)}`)
    const { signal } = stopped
    const onBytes = throttled((bytes) => runs.wrote(run, bytes))
    const how = { path: join(folder, name), occasion, createdAt, installation: id, signal, onBytes }
    const { bytes, missing, damaged } = await needs.write(how)
    await rotate({ folder, installation: id, made: name, keep, timeZone, log })
    const lacking = missing.length + damaged.length
    return { name, bytes, problem: lacking > 0 ? lacksCopies(lacking) : null }
  }

  return {
    /** Begins one and does not wait for it; false where one is being made already. */
    makeNow: async (caller: Authorized): Promise<boolean> => {
      const work = await begin('button')
      if (!work) return false
      underWay = work()
      const { name } = caller.team
      await inTransaction(db, (tx) =>
        needs.audit.record(tx, caller, {
          recordType: 'backup',
          recordId: caller.team.id,
          recordName: name,
          verb: 'create',
          before: null,
          after: null,
          undoable: false,
        }),
      )
      return true
    },
    /** Every hour: makes the one of last night unless it is there, so a failure is made up. */
    makeIfDue: async (): Promise<void> => {
      if (time === null || stopped.signal.aborted) return
      const last = (await ownBackups(folder, (await about()).id)).find(
        (one) => one.whole && one.occasion === 'schedule',
      )
      if (!isDue(clock(), last?.createdAt ?? null, { time, timeZone })) return
      const work = await begin('schedule')
      if (!work) return
      underWay = work()
      await underWay
    },
    close: async (): Promise<void> => {
      stopped.abort()
      await underWay
    },
  }
}

/** The lock also goes with the connection, where it cannot be given back. */
const unlock = (client: PoolClient): Promise<void> =>
  client.query('select pg_advisory_unlock($1)', [backupLock]).then(
    () => client.release(),
    () => client.release(true),
  )

/** Progress is told now and then; that it could not be told matters to nobody. */
function throttled(tell: (bytes: number) => Promise<void>) {
  let last = 0
  return (bytes: number): void => {
    if (Date.now() - last < tellEveryMs) return
    last = Date.now()
    tell(bytes).catch(() => null)
  }
}
