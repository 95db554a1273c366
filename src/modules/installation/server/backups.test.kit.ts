import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { instantAt } from '#kernel/time.ts'
import { makeEtalase, makeFirstTeam } from '#modules/team/server/etalase.test.kit.ts'
import { writeBackupFile } from '#platform/backup/file-writer.ts'
import { createLog } from '#platform/log/log.ts'

import { type Alarming, backups } from '../contract.ts'
import { createInstallation } from '../module.ts'
import type { WriteBackup } from './backups.ts'

export const timeZone = 'Asia/Jakarta'
const id = '019ab000-0000-7000-8000-000000000001'
const nothing = { files: 0, tables: {}, secrets: false, missing: [], damaged: [] }

/** Writes a small file with a true header. */
export const plainly: WriteBackup = async ({
  path,
  occasion,
  createdAt,
  installation,
  onBytes,
}) => {
  const header = {
    product: 'etalase' as const,
    version: '1.2.3',
    createdAt: new Date(createdAt).toISOString(),
    migrations: [{ when: 1, hash: 'a' }],
    key: null,
    occasion,
    installation,
  }
  const bytes = await writeBackupFile(path, { header, frames: none(), onBytes })
  return { ...nothing, path, bytes }
}
async function* none(): AsyncGenerator<Buffer> {}

/** An installation with an owner, twice on one database, whose back-ups are what a test wants to see. */
export async function makeBackupDesk() {
  const data = await mkdtemp(join(tmpdir(), 'etalase-installation-'))
  const folder = join(data, 'backups')
  const settings = {
    data,
    folder,
    time: '02:30',
    timeZone,
    keep: { days: 2, weeks: 0, months: 0 },
    seals: false,
  }
  const morning = instantAt('2026-11-24T09:00:00', timeZone)
  const world = { now: morning, write: plainly }
  const told: Parameters<Alarming>[0][] = []
  const modules: ReturnType<typeof createInstallation>[] = []
  const desk = await makeEtalase(({ team, db }) => {
    const needs = {
      db,
      log: createLog({ level: 'silent', stream: process.stderr }),
      audit: team.audit,
      clock: () => world.now,
      newId: () => crypto.randomUUID(),
      host: 'studio',
      settings,
      about: async () => ({ id, slug: 'griya' }),
      write: (how: Parameters<WriteBackup>[0]) => world.write(how),
      team: team.service,
      alarms: () => [async (alarm: Parameters<Alarming>[0]) => void told.push(alarm)],
    }
    // A second process on the same database.
    modules.push(createInstallation(needs), createInstallation(needs))
    return { routes: modules[0]?.routes ?? [] }
  })
  const [first, second] = modules
  const owner = await makeFirstTeam(desk)
  const team = owner.team.id
  return {
    desk,
    owner,
    team,
    folder,
    first,
    second,
    world,
    /** What the owners were told, every time it was said. */
    told,
    page: () => owner.browser.call(backups, { team }),
    night: () => first?.jobs[0]?.run(),
    reset: async () => {
      told.length = 0
      Object.assign(world, { now: morning, write: plainly })
      await rm(folder, { recursive: true, force: true })
      await desk.db.execute('delete from backup_run')
    },
    close: () => rm(data, { recursive: true, force: true }),
  }
}
