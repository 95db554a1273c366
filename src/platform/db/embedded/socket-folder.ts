import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Failure } from '#kernel/failure.ts'
import { codeOf } from '#platform/log/error-code.ts'

import { closedFolder } from './reach.ts'
import type { SystemUser } from './system-user.ts'

/** A socket's path may have 103 bytes on macOS, 107 on Linux. */
const longestSocketPath = 103

/**
 * Where PostgreSQL's socket lies: a short path in the temp folder, named after the cluster, because
 * the path of the data folder can be longer than a socket's path may be.
 */
export function socketFolder(cluster: string, user: SystemUser | null): string {
  const name = `etalase-${createHash('sha256').update(cluster).digest('hex').slice(0, 8)}`
  const temp = tmpdir()
  const fits = Buffer.byteLength(join(temp, name, '.s.PGSQL.5432')) <= longestSocketPath
  const open = user === null || closedFolder(temp, user) === null
  return join(fits && open ? temp : '/tmp', name)
}

/** Makes the folder for its user alone, and refuses one that somebody else put there. */
export function openSocketFolder(folder: string, user: SystemUser | null): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  const entry = lstatSync(folder)
  const ours = [process.getuid?.(), user?.uid]
  if (!entry.isDirectory() || !ours.includes(entry.uid)) throw foreign(folder)
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
}

/** Takes the folder away when PostgreSQL has left it. */
export function closeSocketFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error
  }
}

const foreign = (folder: string) =>
  new Failure('unavailable', {
    id: `Folder ${folder} milik pengguna lain, padahal tempatnya untuk soket database. Hapus folder itu, lalu mulai lagi.`,
    en: `The folder ${folder} belongs to another user, but is the place of the database's socket. Remove it and start again.`,
  })
