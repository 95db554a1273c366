import { createHash } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'

import { Failure } from '#kernel/failure.ts'
import { codeOf } from '#platform/log/error-code.ts'

import { copyBinaries, hydrate, mayRun, type Binaries } from './binaries.ts'
import { leaveNote, readNote, type Note } from './location-note.ts'
import { closedFolder } from './reach.ts'
import { findSystemUser, runsAsRoot, userById, type SystemUser } from './system-user.ts'

/** Where PostgreSQL's files and programs lie, and as whom it runs. */
export type Location = {
  /** The data folder it belongs to, with every symbolic link resolved. */
  readonly data: string
  readonly cluster: string
  readonly binaries: Binaries
  /** Null: as whoever runs Etalase. */
  readonly user: SystemUser | null
  /** The folder outside the data folder that holds the cluster or the programs, if there is one. */
  readonly home: string | null
}

/** Where PostgreSQL may go when its user cannot enter the data folder or the checkout. */
const usualHomes = ['/var/lib/etalase', '/srv/etalase', '/usr/local/var/etalase']

export async function locate(
  dataDir: string,
  installed: Binaries,
  homes: readonly string[] = usualHomes,
): Promise<Location> {
  mkdirSync(dataDir, { recursive: true })
  const data = realpathSync(dataDir)
  const note = await readNote(data)
  return runsAsRoot() ? asRoot({ data, note, installed, homes }) : asUser(data, note, installed)
}

async function asUser(data: string, note: Note | null, installed: Binaries): Promise<Location> {
  const cluster = join(data, 'postgres')
  if (note && note.cluster !== cluster) throw startAs('root', note.cluster)
  // Windows knows no such owners.
  const we = process.getuid?.()
  const owner = existsSync(cluster) ? statSync(cluster).uid : we
  if (we !== undefined && owner !== we) throw startAs(userById(owner ?? 0, 0).name, cluster)
  const binaries = (await hydrate(installed)) ? installed : await copyBinaries(installed, data)
  return { data, cluster, binaries, user: null, home: null }
}

type Sought = {
  readonly data: string
  readonly note: Note | null
  readonly installed: Binaries
  readonly homes: readonly string[]
}

async function asRoot({ data, note, installed, homes }: Sought): Promise<Location> {
  const inside = join(data, 'postgres')
  const known = note?.cluster ?? inside
  const user = ownerOf(known) ?? findSystemUser()
  await hydrate(installed)
  const runs = mayRun(installed, user)
  if (note) return { data, cluster: note.cluster, ...(await programs(installed, user, note)), user }
  if (existsSync(inside)) {
    const closed = closedFolder(inside, user)
    if (closed) throw cannotEnter(closed, user)
  }
  const stays = existsSync(inside) || mayLieIn(data, user)
  if (stays && runs) return { data, cluster: inside, binaries: installed, user, home: null }
  const claimed = await claim({ data, stays, homes, user })
  return { data, cluster: claimed.cluster, ...(await programs(installed, user, claimed)), user }
}

async function programs(installed: Binaries, user: SystemUser, { home }: Note) {
  const binaries = mayRun(installed, user) ? installed : await copyBinaries(installed, home)
  return { binaries, home }
}

/** The user of a cluster keeps it: root then runs PostgreSQL as them. */
function ownerOf(cluster: string): SystemUser | null {
  if (!existsSync(cluster)) return null
  const { uid, gid } = statSync(cluster)
  return uid === 0 ? null : userById(uid, gid)
}

/** Whether the user can reach the folder and own something in it, which not every disk allows. */
function mayLieIn(data: string, user: SystemUser): boolean {
  if (closedFolder(data, user)) return false
  const probe = mkdtempSync(join(data, '.owner-'))
  try {
    chownSync(probe, user.uid, user.gid)
    return statSync(probe).uid === user.uid
  } catch {
    return false
  } finally {
    rmSync(probe, { recursive: true })
  }
}

type Claim = {
  readonly data: string
  readonly stays: boolean
  readonly homes: readonly string[]
  readonly user: SystemUser
}

/** Takes a folder nobody else has and notes it in the data folder, before anything is put there. */
async function claim({ data, stays, homes, user }: Claim): Promise<Note> {
  const home = newHome(data, homes, user)
  const cluster = join(stays ? data : home, 'postgres')
  // Another start may be faster: then its folder counts.
  if (!(await leaveNote({ data, home, cluster }))) rmSync(home, { recursive: true })
  const note = await readNote(data)
  if (!note) throw new Error(`The note in ${data} vanished`)
  return note
}

function newHome(data: string, homes: readonly string[], user: SystemUser): string {
  const name = createHash('sha256').update(data).digest('hex').slice(0, 12)
  for (const parent of homes) {
    try {
      mkdirSync(parent, { recursive: true, mode: 0o755 })
      if (closedFolder(parent, user)) continue
      return makeFirstFree(join(parent, name))
    } catch (error) {
      if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(codeOf(error))) throw error
    }
  }
  throw cannotEnter(closedFolder(data, user) ?? data, user)
}

/** A folder of this name may belong to a data folder that lay here before; it is left alone. */
function makeFirstFree(path: string): string {
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? path : `${path}-${count}`
    try {
      mkdirSync(free, { mode: 0o755 })
      return free
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

const startAs = (name: string, cluster: string) =>
  new Failure('unavailable', {
    id: `Database folder data ini (${cluster}) dibuat oleh pengguna ${name}. Jalankan Etalase sebagai ${name}, atau pilih folder data lain dengan --data.`,
    en: `The database of this data folder (${cluster}) was made by the user ${name}. Start Etalase as ${name}, or choose another data folder with --data.`,
  })

const cannotEnter = (folder: string, user: SystemUser) =>
  new Failure('unavailable', {
    id: `PostgreSQL menolak berjalan sebagai root, dan pengguna ${user.name} tidak dapat masuk ke ${folder}. Pilih folder data yang dapat dimasuki pengguna lain dengan --data, atau jalankan: chmod o+x '${folder}'`,
    en: `PostgreSQL refuses to run as root, and the user ${user.name} may not enter ${folder}. Choose a data folder that other users may enter with --data, or run: chmod o+x '${folder}'`,
  })
