import { join } from 'node:path'

import { Pool } from 'pg'

import { Instant } from '#kernel/time.ts'
import { readInstallation } from '#modules/installation/module.ts'
import { openBackupFolder, rotate } from '#platform/backup/backup-folder.ts'
import { backupStamp, freeName } from '#platform/backup/backup-name.ts'
import type { Config } from '#platform/config/config.ts'
import { poolSettings, type Connection } from '#platform/db/connection.ts'
import { openDatabase, type Database } from '#platform/db/database.ts'
import type { Role } from '#platform/db/embedded/hold.ts'
import type { Log } from '#platform/log/log.ts'

import { writeBackup } from './backup-contents.ts'
import { UpgradeRefused } from './upgrade-refused.ts'

export type Opening = {
  readonly role: Role
  readonly log: Log
  /** Updates the tables without a back-up before: somebody asked for that. */
  readonly withoutBackup?: boolean
  /** The folder of migrations; the checkout's own when left out. */
  readonly migrations?: string
}

/** Opens the database of this installation; tables of an older version are backed up first. */
export function openInstallation(config: Config, opening: Opening): Promise<Database> {
  const { withoutBackup = false, ...options } = opening
  const beforeUpgrade = (connection: Connection) => backUp(config, connection, opening.log)
  return openDatabase(config, { ...options, ...(!withoutBackup && { beforeUpgrade }) })
}

async function backUp(config: Config, connection: Connection, log: Log): Promise<void> {
  const { backupFolder: folder, backupKeep: keep, data, passphrase, timeZone } = config
  const createdAt = Instant.parse(Date.now())
  try {
    log.info({ folder }, 'Making a back-up before the tables are updated')
    await openBackupFolder(folder, data)
    const name = freeName(folder, `before-upgrade-${backupStamp(createdAt, timeZone)}`)
    const installation = await installationOf(connection)
    const path = join(folder, name)
    const about = { path, occasion: 'upgrade' as const, createdAt, passphrase, installation }
    const { bytes } = await writeBackup(config, connection, about)
    log.info({ backup: path, bytes }, 'Back-up made before the tables are updated')
    if (installation) await rotate({ folder, installation, made: name, keep, timeZone, log })
  } catch (error) {
    throw new UpgradeRefused(folder, error)
  }
}

async function installationOf(connection: Connection): Promise<string | null> {
  const pool = new Pool({ ...poolSettings(connection), max: 1 })
  try {
    return await readInstallation(pool)
  } finally {
    await pool.end()
  }
}
