import { dirname, join, resolve } from 'node:path'

import { forgetSealed } from '#app/server/backup-contents.ts'
import { addToErasedList, erasedListName, readErasedList } from '#app/server/erased-list.ts'
import { verifyBackup, type BackupFile } from '#platform/backup/file-reader.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { refuseUnlessEmpty } from '#platform/backup/staging.ts'
import type { Database } from '#platform/db/database.ts'

import { interruptedText, restoreText } from '../backup-text.ts'
import { WrongUse, type CommandCall, type Run } from '../command.ts'
import { configOf, toolLog } from '../configuration.ts'
import { isInterrupted, withInterrupt } from '../interrupt.ts'
import { knownPassphrase } from '../passphrase.ts'
import { megabytes, progressLine } from '../progress.ts'

export const runRestore: Run = async (call) => {
  const { language, terminal, values } = call
  const [file, ...more] = call.positionals
  if (file === undefined || more.length > 0) throw oneFile()
  const config = configOf(call)
  await refuseUnlessEmpty(config.data)
  const line = progressLine((done, of) => `${megabytes(done)} / ${megabytes(of)} MB`)
  try {
    return await withInterrupt(async (signal) => {
      const backup = await verifyBackup(resolve(call.cwd, file), { signal, onBytes: line.step })
      line.end()
      const passphrase = await passphraseFor(backup, call)
      if (process.stderr.isTTY) terminal.err(`${checked[language]}\n`)
      const migrations = join(config.root, 'migrations')
      const log = toolLog(config)
      const list = await erasedKeys(call, backup)
      let erased = 0
      const finish = async (database: Database, data: string) => {
        // Everything of the product is needed for this, and for nothing else of a restore.
        const { forgetAgain } = await import('#app/server/forget-again.ts')
        erased = await forgetAgain(database, { config: { ...config, data }, log }, list)
      }
      const needs = { config, log, migrations, passphrase, forgetSealed, finish, signal }
      const restored = await restoreBackup(backup, needs)
      await addToErasedList(config.data, list)
      const { version, createdAt, key } = backup.header
      const from = { file: backup.path, version, createdAt, secrets: key !== null }
      const told = { data: config.data, from, erased, ...restored }
      if (values['json']) terminal.out(`${JSON.stringify({ ok: true, ...told }, null, 2)}\n`)
      else terminal.out(restoreText(told, language))
      return 0 as const
    })
  } catch (error) {
    line.end()
    if (!isInterrupted(error)) throw error
    terminal.err(`${interruptedText.restore[language]}\n`)
    return 1
  }
}

/** Named on the command line, or beside the back-up: somebody may have been erased since it was made. */
async function erasedKeys({ values, cwd }: CommandCall, { path }: BackupFile) {
  if (values['without-erased'] === true) return []
  const named = values['erased']
  if (typeof named !== 'string') return readErasedList(join(dirname(path), erasedListName))
  const list = await readErasedList(resolve(cwd, named))
  if (list.length === 0) throw noErasedList(named)
  return list
}

async function passphraseFor({ header }: BackupFile, call: CommandCall): Promise<string | null> {
  if (header.key === null || call.values['without-secrets'] === true) return null
  const given = await knownPassphrase(call)
  if (given === null) throw needsPassphrase()
  return given
}

const checked = {
  id: 'Berkas utuh. Memulihkan…',
  en: 'The file is whole. Restoring…',
}

const noErasedList = (path: string) =>
  new WrongUse({
    id: `Tidak ada daftar penghapusan di ${path}.`,
    en: `There is no list of erased keys at ${path}.`,
  })

const oneFile = () =>
  new WrongUse({
    id: 'Sebutkan berkas cadangan yang dipulihkan.',
    en: 'Name the back-up file to restore.',
  })

const needsPassphrase = () =>
  new WrongUse({
    id: 'Cadangan ini berisi kunci rahasia. Beri frasa sandinya lewat ETALASE_PASSPHRASE atau --passphrase-file PATH, atau pulihkan tanpa kunci: --without-secrets.',
    en: 'This back-up holds the secret key. Give its passphrase as ETALASE_PASSPHRASE or with --passphrase-file PATH, or restore without the key: --without-secrets.',
  })
