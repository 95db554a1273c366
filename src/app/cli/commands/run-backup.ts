import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { eq, getTableName } from 'drizzle-orm'

import { aboutPackage } from '#app/server/version.ts'
import { importTable } from '#modules/imports/tables.ts'
import { session, team, verification } from '#modules/team/tables.ts'
import { makeBackup } from '#platform/backup/make-backup.ts'
import { nothingHere } from '#platform/backup/problems.ts'
import { openDatabase, type Database } from '#platform/db/database.ts'
import { holdsCluster } from '#platform/db/embedded/data-folder.ts'

import { backupName, backupText, interruptedText } from '../backup-text.ts'
import { WrongUse, type CommandCall, type Run } from '../command.ts'
import { configOf, toolLog } from '../configuration.ts'
import { isInterrupted, withInterrupt } from '../interrupt.ts'
import { newPassphrase } from '../passphrase.ts'
import { megabytes, progressLine } from '../progress.ts'

/**
 * People sign in again after a restore: a session out of a file that lies around must be worth
 * nothing, and neither must a token that was sent to somebody.
 */
const leaveOut = [getTableName(session), getTableName(verification)]
const references = [{ table: getTableName(importTable), column: importTable.copy.name }]

export const runBackup: Run = async (call) => {
  const { language, terminal, values } = call
  const config = configOf(call)
  if (call.positionals.length > 1) throw oneFile()
  if (!config.databaseUrl && !holdsCluster(config.data)) throw nothingHere(config.data)
  const seals = values['passphrase'] === true || values['passphrase-file'] !== undefined
  const passphrase = seals ? await newPassphrase(call) : null
  const line = progressLine((done) => `${megabytes(done)} MB`)
  const database = await openDatabase(config, { role: 'tool', log: toolLog(config) })
  try {
    const path = await targetOf(call, database)
    const made = await withInterrupt((signal) =>
      makeBackup({
        connection: database.connection,
        data: config.data,
        migrations: join(config.root, 'migrations'),
        version: aboutPackage(config.root).version,
        createdAt: new Date().toISOString(),
        path,
        passphrase,
        leaveOut,
        references,
        signal,
        onBytes: line.step,
      }),
    )
    line.end()
    const ok = made.missing.length + made.damaged.length === 0
    if (values['json']) terminal.out(`${JSON.stringify({ ok, ...made }, null, 2)}\n`)
    else terminal.out(backupText(made, language))
    return ok ? 0 : 1
  } catch (error) {
    line.end()
    if (!isInterrupted(error)) throw error
    terminal.err(`${interruptedText.backup[language]}\n`)
    return 1
  } finally {
    await database.close()
  }
}

/** The file named; in a folder, or without a name, one named after the team and the minute. */
async function targetOf({ positionals, cwd }: CommandCall, { db }: Database): Promise<string> {
  const path = resolve(cwd, positionals[0] ?? '.')
  if (!existsSync(path) || !statSync(path).isDirectory()) return path
  const teams = await db.select({ slug: team.slug }).from(team).where(eq(team.example, false))
  return join(path, backupName(teams.length === 1 ? (teams[0]?.slug ?? null) : null, new Date()))
}

const oneFile = () => new WrongUse({ id: 'Sebutkan satu berkas saja.', en: 'Name one file only.' })
