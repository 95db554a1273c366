import { existsSync, realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { noteName, readNote } from './location-note.ts'

/** Whether this data folder has a database, inside or elsewhere. */
export const holdsCluster = (data: string): boolean =>
  [join(data, 'postgres', 'PG_VERSION'), join(data, noteName)].some((path) => existsSync(path))

/** Deletes a stopped database that nobody needs, also where it lies outside of the data folder. */
export async function discardCluster(data: string): Promise<void> {
  const note = await readNote(realpathSync(data))
  if (note) await rm(note.home, { recursive: true, force: true })
  await rm(join(data, 'postgres'), { recursive: true, force: true })
}
