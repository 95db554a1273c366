import type { Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import { route, type Route } from '#platform/http/route.ts'
import type { Job } from '#platform/jobs/jobs.ts'

import { backups, makeBackup, type BackupPage } from './contract.ts'
import { type AlarmNeeds, createAlarms } from './server/alarms.ts'
import { backupPage, type BackupSettings } from './server/backup-page.ts'
import { createBackups, type BackupNeeds } from './server/backups.ts'
import { createRunStore, lastRuns } from './server/run-store.ts'
import { createBackupToday } from './server/today.ts'

export type { WriteBackup } from './server/backups.ts'
export { confirmInstallation, readInstallation } from './server/mark.ts'

type InstallationNeeds = Omit<BackupNeeds, 'runs' | 'ended'> &
  AlarmNeeds &
  Parameters<typeof createRunStore>[0]

/** How the back-ups of an installation stand, for the command line beside the server. */
export function backupReport(needs: {
  readonly db: Db
  readonly settings: BackupSettings
  readonly id: string
  readonly now: Instant
}): Promise<BackupPage> {
  return backupPage({ ...needs, runs: { last: () => lastRuns(needs.db) } })
}

/** What holds for the whole installation, whatever teams it has: its back-ups. */
export function createInstallation(needs: InstallationNeeds) {
  const runs = createRunStore(needs)
  const { settings } = needs
  const ended = createAlarms({ ...needs, runs, timeZone: settings.timeZone })
  const kept = createBackups({ ...needs, runs, ended })
  const { time, timeZone } = settings
  const page = async (now: Instant) =>
    backupPage({ runs, settings, id: (await needs.about()).id, now })
  return {
    routes: [
      route(backups, async () => page(needs.clock())),
      route(makeBackup, async (_, { caller }) => ({ started: await kept.makeNow(caller) })),
    ] satisfies readonly Route[],
    jobs: [
      {
        name: 'installation.back-up',
        cron: `${Number(time?.slice(3) ?? 0)} * * * *`,
        timeZone,
        run: kept.makeIfDue,
      },
    ] satisfies readonly Job[],
    today: createBackupToday({ page }),
    close: kept.close,
  }
}
