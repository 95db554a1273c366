import { lstatSync, realpathSync, type Stats } from 'node:fs'
import { dirname } from 'node:path'

import type { SystemUser } from './system-user.ts'

/**
 * The first folder on the way to `path` that the user may not enter, or null when the way is open.
 * What does not exist yet is ours to make, so only existing folders are looked at.
 */
export function closedFolder(path: string, user: SystemUser): string | null {
  const folders: string[] = []
  for (let folder = nearest(path); ; folder = dirname(folder)) {
    folders.unshift(folder)
    if (folder === dirname(folder)) break
  }
  return folders.find((folder) => !mayEnter(lstatSync(folder), user)) ?? null
}

/** Whether the user may read a file, or list and enter a folder. */
export function mayUse(path: string, user: SystemUser): boolean {
  const entry = lstatSync(realpathSync(path))
  const wanted = entry.isDirectory() ? 0o5 : 0o4
  return (rightsOf(entry, user) & wanted) === wanted
}

const mayEnter = (entry: Stats, user: SystemUser) => (rightsOf(entry, user) & 0o1) === 0o1

/** As the kernel decides it: the owner's rights, else the group's, else everyone's. */
function rightsOf({ mode, uid, gid }: Stats, user: SystemUser): number {
  if (uid === user.uid) return (mode >> 6) & 0o7
  return gid === user.gid ? (mode >> 3) & 0o7 : mode & 0o7
}

function nearest(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return nearest(dirname(path))
  }
}
