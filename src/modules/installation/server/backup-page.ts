import type { Instant } from '#kernel/time.ts'
import { backupsIn, type FoundBackup } from '#platform/backup/backup-folder.ts'
import { onSameDisk } from '#platform/backup/room.ts'
import type { Keep } from '#platform/backup/rotation.ts'

import type { BackupPage, StoredBackup } from '../contract.ts'
import { nextDue, standingOf } from '../domain/standing.ts'
import type { RunStore } from './run-store.ts'

const mostShown = 200

export type BackupSettings = {
  readonly data: string
  readonly folder: string
  /** `02:30`; null: none by the clock. */
  readonly time: string | null
  readonly timeZone: string
  readonly keep: Keep
  readonly seals: boolean
}

/** What lies in the folder and was made by this installation, the newest first. */
export const ownBackups = async (folder: string, id: string): Promise<FoundBackup[]> =>
  (await backupsIn(folder)).filter(({ installation }) => installation === id)

const shown = (one: FoundBackup): StoredBackup => {
  const { name, createdAt, bytes, version, occasion, secrets, whole } = one
  return { name, createdAt, bytes, version, occasion, sealed: secrets, whole }
}

type Asked = {
  readonly runs: Pick<RunStore, 'last'>
  readonly settings: BackupSettings
  readonly id: string
  readonly now: Instant
}

/** How the back-ups stand: from the folder what there is, from the attempts what went wrong. */
export async function backupPage({ runs, settings, id, now }: Asked): Promise<BackupPage> {
  const { folder, data, time, timeZone, keep, seals } = settings
  const [found, { ended, running }] = await Promise.all([ownBackups(folder, id), runs.last()])
  const newest = found.find(({ whole }) => whole)
  const last = newest?.createdAt ?? null
  const failedAt = ended?.state === 'failed' ? ended.endedAt : null
  const words = ended?.problem
  return {
    standing: standingOf({ now, time, last, failedAt }),
    backups: found.slice(0, mostShown).map(shown),
    running: running && {
      startedAt: running.startedAt,
      bytes: running.bytes,
      expected: newest?.bytes ?? null,
    },
    problem: words && ended.endedAt ? { at: ended.endedAt, words } : null,
    folder,
    sameDisk: await onSameDisk(data, folder),
    schedule: {
      time,
      timeZone,
      next: time === null ? null : nextDue(now, { time, timeZone }),
      keep,
      seals,
    },
  }
}
