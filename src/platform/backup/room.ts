import { stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

import { nearlyFull } from './problems.ts'

/** A database stops when its disk is full, and recovers only when somebody makes room. */
const keptFree = 200 * 1024 * 1024

/**
 * What refuses to go on when a back-up on the disk of the data folder would fill it. On another
 * disk everything may be used.
 */
export function roomBeside(data: string, path: string): () => Promise<void> {
  const folder = dirname(path)
  return async () => {
    if (!(await onSameDisk(data, folder))) return
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < keptFree) throw nearlyFull(folder)
  }
}

/** False also when one of them cannot be looked at. */
export async function onSameDisk(one: string, other: string): Promise<boolean> {
  const disks = await Promise.all(
    [one, other].map(async (path) => {
      try {
        return (await stat(path)).dev
      } catch {
        return null
      }
    }),
  )
  return disks[0] !== null && disks[0] === disks[1]
}
