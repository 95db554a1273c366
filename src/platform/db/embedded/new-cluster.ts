import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { Failure } from '#kernel/failure.ts'
import { codeOf } from '#platform/log/error-code.ts'

import type { Location } from './location.ts'
import { finish } from './run-program.ts'

/** Independent of the machine's locales, so that a data folder can move to another machine. */
const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
const staleAfterMs = 10 * 60_000

export type NewCluster = {
  /** Switches off syncing to disk, for a cluster that is thrown away. */
  readonly throwAway?: boolean
  /** The password of a cluster that listens to an address; a socket needs none. */
  readonly password?: string | null
}

/** Makes the cluster unless it is there; false when it was. Refuses one of another major version. */
export async function createCluster(location: Location, options: NewCluster): Promise<boolean> {
  const made = await versionOf(location.cluster)
  if (made !== null) {
    const [ours] = location.binaries.version.split('.')
    if (made !== ours) throw otherVersion(location.cluster, made, String(ours))
    return false
  }
  await removeLeftovers(location.cluster)
  // Complete before it has its name: neither a crash nor a second start sees half a cluster.
  const draft = `${location.cluster}.new-${randomBytes(6).toString('hex')}`
  try {
    await mkdir(draft, { mode: 0o700 })
    if (location.user) await chown(draft, location.user.uid, location.user.gid)
    await initialise(location, draft, options)
    await rename(draft, location.cluster)
    return true
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return false
    throw error
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function initialise(location: Location, folder: string, options: NewCluster) {
  const { throwAway = false, password = null } = options
  const secret = `${folder}.password`
  if (password !== null) await writeFile(secret, password, { mode: 0o600 })
  const access =
    password === null ? ['--auth=trust'] : ['--auth=scram-sha-256', `--pwfile=${secret}`]
  try {
    if (password !== null && location.user)
      await chown(secret, location.user.uid, location.user.gid)
    const { code, said } = await finish({
      ...location,
      name: 'initdb',
      args: [
        '-D',
        folder,
        '--username=etalase',
        '--encoding=UTF8',
        '--data-checksums',
        '--no-instructions',
        ...locale,
        ...access,
        ...(throwAway ? ['--no-sync'] : []),
      ],
    })
    if (code !== 0) throw cannotCreate(location.cluster, said)
  } finally {
    await rm(secret, { force: true })
  }
}

async function versionOf(cluster: string): Promise<string | null> {
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** What a start left behind that was killed while it made the cluster. */
async function removeLeftovers(cluster: string): Promise<void> {
  const parent = dirname(cluster)
  const drafts = (await readdir(parent)).filter((name) =>
    name.startsWith(`${basename(cluster)}.new-`),
  )
  await Promise.all(
    drafts.map(async (name) => {
      const path = join(parent, name)
      const age = Date.now() - (await stat(path)).mtimeMs
      if (age > staleAfterMs) await rm(path, { recursive: true, force: true })
    }),
  )
}

const otherVersion = (cluster: string, made: string, ours: string) =>
  new Failure('unavailable', {
    id: `Database di ${cluster} dibuat oleh PostgreSQL ${made}, sedangkan Etalase ini membawa PostgreSQL ${ours}. Tidak ada yang diubah. Cara pindah:\n  1. Pasang lagi versi Etalase yang lama, lalu: npx etalase backup pindah.backup --passphrase\n  2. Pasang versi ini, lalu: npx etalase restore pindah.backup --data FOLDER-BARU\n  3. npm start -- --data FOLDER-BARU\nKalau versi lama tidak ada lagi, pakai cadangan terbaru (biasanya di backups/ dalam folder data) pada langkah 2.`,
    en: `The database in ${cluster} was made by PostgreSQL ${made}, but this Etalase brings PostgreSQL ${ours}. Nothing was changed. How to move:\n  1. Install the old version of Etalase again, then: npx etalase backup move.backup --passphrase\n  2. Install this version, then: npx etalase restore move.backup --data NEW-FOLDER\n  3. npm start -- --data NEW-FOLDER\nIf the old version is gone, take the newest back-up (usually in backups/ of the data folder) in step 2.`,
  })

function cannotCreate(cluster: string, said: string): Failure {
  const full = /no space left/i.test(said)
  const last = said.trim().split('\n').slice(-3).join('\n')
  return new Failure('unavailable', {
    id: full
      ? `Disk penuh: database tidak dapat dibuat di ${cluster}. Kosongkan sekitar 200 MB, lalu mulai lagi.`
      : `Database tidak dapat dibuat di ${cluster}:\n${last}`,
    en: full
      ? `The disk is full: the database cannot be made in ${cluster}. Free about 200 MB and start again.`
      : `The database cannot be made in ${cluster}:\n${last}`,
  })
}
