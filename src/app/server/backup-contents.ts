import { hostname } from 'node:os'
import { dirname, join } from 'node:path'

import { eq, getTableName } from 'drizzle-orm'
import type { Client } from 'pg'

import type { Instant } from '#kernel/time.ts'
import { brandFile } from '#modules/brands/tables.ts'
import { importTable } from '#modules/imports/tables.ts'
import { backupRun, installation } from '#modules/installation/tables.ts'
import { factName, figureEvidence } from '#modules/metrics/tables.ts'
import {
  passwordReset,
  session,
  team,
  twoFactor,
  user,
  verification,
} from '#modules/team/tables.ts'
import type { Occasion } from '#platform/backup/format.ts'
import { makeBackup, type Backup } from '#platform/backup/make-backup.ts'
import type { Config } from '#platform/config/config.ts'
import type { Connected, Connection, Db } from '#platform/db/connection.ts'

import { addToErasedList, erasedKeysIn } from './erased-list.ts'
import { aboutPackage } from './version.ts'

/**
 * People sign in again after a restore: a session out of a file that lies around must be worth
 * nothing, and neither must a token that was sent to somebody. What says which installation this is
 * stays, because a restored one is another. Names for the search are made anew from the facts.
 */
const leaveOut = [session, verification, passwordReset, installation, backupRun, factName].map(
  (one) => getTableName(one),
)
const references = [
  { table: getTableName(importTable), column: importTable.copy.name },
  { table: getTableName(figureEvidence), column: figureEvidence.hash.name },
  { table: getTableName(brandFile), column: brandFile.hash.name },
]

/**
 * Second factors are sealed with the key of the installation. Where it is not restored nobody could
 * sign in with one again, so they are off, and their owners switch them on anew.
 */
export async function forgetSealed(client: Pick<Client, 'query'>): Promise<void> {
  await client.query(`delete from ${getTableName(twoFactor)}`)
  const { name } = user.twoFactorEnabled
  await client.query(`update "${getTableName(user)}" set ${name} = false where ${name}`)
}

export type Writing = {
  readonly path: string
  readonly occasion: Occasion
  readonly createdAt: Instant
  readonly passphrase: string | null
  readonly installation: string | null
  readonly signal?: AbortSignal
  readonly onBytes?: (bytes: number) => void
}

/** Writes everything of this installation into one file. */
export function writeBackup(
  { root, data }: Pick<Config, 'root' | 'data'>,
  connection: Connection,
  { installation: id, createdAt, ...writing }: Writing,
): Promise<Backup> {
  return makeBackup({
    ...writing,
    connection,
    data,
    migrations: join(root, 'migrations'),
    version: aboutPackage(root).version,
    createdAt: new Date(createdAt).toISOString(),
    leaveOut,
    references,
    ...(id !== null && { installation: id }),
  })
}

/** What back-ups are called after: the team, where there is only one. */
export async function slugOf(db: Db): Promise<string | null> {
  const teams = await db.select({ slug: team.slug }).from(team).where(eq(team.example, false))
  return teams.length === 1 ? (teams[0]?.slug ?? null) : null
}

/** Where and when back-ups are made, and how many are kept. */
export const backupSettings = (config: Config) => ({
  data: config.data,
  folder: config.backupFolder,
  time: config.backupTime,
  timeZone: config.timeZone,
  keep: config.backupKeep,
  seals: config.passphrase !== null,
})

type Given = { readonly config: Config; readonly database: Connected; readonly id: string }

/** What module `installation` has to be told: what is in a back-up, and what it is called. */
export const backupNeeds = ({ config, database, id }: Given) => ({
  host: hostname(),
  settings: backupSettings(config),
  about: async () => ({ id, slug: await slugOf(database.db) }),
  async write(how: Omit<Writing, 'passphrase'>) {
    const { passphrase } = config
    const made = await writeBackup(config, database.connection, { ...how, passphrase })
    await addToErasedList(dirname(how.path), await erasedKeysIn(database))
    return made
  },
})
