import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { slugOf, writeBackup } from '#app/server/backup-contents.ts'
import { addToErasedList, erasedKeysIn } from '#app/server/erased-list.ts'
import { openInstallation } from '#app/server/open-installation.ts'
import { Instant } from '#kernel/time.ts'
import { readInstallation } from '#modules/installation/module.ts'
import { nothingHere } from '#platform/backup/problems.ts'
import type { Database } from '#platform/db/database.ts'
import { holdsCluster } from '#platform/db/embedded/data-folder.ts'

import { backupName, backupText, interruptedText } from '../backup-text.ts'
import { WrongUse, type CommandCall, type Run } from '../command.ts'
import { configOf, toolLog } from '../configuration.ts'
import { isInterrupted, withInterrupt } from '../interrupt.ts'
import { newPassphrase } from '../passphrase.ts'
import { megabytes, progressLine } from '../progress.ts'

export const runBackup: Run = async (call) => {
  const { language, terminal, values } = call
  const config = configOf(call)
  if (call.positionals.length > 1) throw oneFile()
  if (!config.databaseUrl && !holdsCluster(config.data)) throw nothingHere(config.data)
  const seals = values['passphrase'] === true || values['passphrase-file'] !== undefined
  const passphrase = seals ? await newPassphrase(call) : null
  const line = progressLine((done) => `${megabytes(done)} MB`)
  const database = await openInstallation(config, { role: 'tool', log: toolLog(config) })
  try {
    const path = await targetOf(call, database)
    const installation = await readInstallation(database.pool)
    const createdAt = Instant.parse(Date.now())
    const about = { path, occasion: 'command' as const, createdAt, passphrase, installation }
    const made = await withInterrupt((signal) =>
      writeBackup(config, database.connection, { ...about, signal, onBytes: line.step }),
    )
    line.end()
    await addToErasedList(dirname(path), await erasedKeysIn(database))
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
  return join(path, backupName(await slugOf(db), new Date()))
}

const oneFile = () => new WrongUse({ id: 'Sebutkan satu berkas saja.', en: 'Name one file only.' })
