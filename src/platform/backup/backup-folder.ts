import { constants, existsSync } from 'node:fs'
import { access, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { Instant } from '#kernel/time.ts'
import type { Log } from '#platform/log/log.ts'

import { glance } from './file-reader.ts'
import type { Occasion } from './format.ts'
import { folderGone, inWords } from './problems.ts'
import { noLongerNeeded, type Keep, type Kept } from './rotation.ts'

/** A back-up that lies in the folder. */
export type FoundBackup = {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly createdAt: Instant
  readonly version: string
  /** Null for a file that does not say it, or says one we do not know. */
  readonly occasion: Occasion | null
  readonly installation: string | null
  readonly schema: string
  readonly secrets: boolean
  /** False for one whose end is missing. */
  readonly whole: boolean
}

const occasions: readonly string[] = [
  'schedule',
  'upgrade',
  'button',
  'command',
] satisfies Occasion[]
const isOccasion = (text: string): text is Occasion => occasions.includes(text)

/**
 * Makes the folder where it lies in the data folder. Another one has to be there: what is made where
 * a disk was pulled out lands on the wrong disk.
 */
export async function openBackupFolder(folder: string, data: string): Promise<void> {
  const inside = !relative(data, folder).startsWith('..')
  try {
    if (inside) await mkdir(folder, { recursive: true, mode: 0o700 })
    else if (!existsSync(folder)) throw folderGone(folder)
    await access(folder, constants.W_OK)
  } catch (error) {
    throw inWords(error, folder)
  }
}

/** Every back-up in the folder, whoever made it, the newest first. None where there is no folder. */
export async function backupsIn(folder: string): Promise<FoundBackup[]> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(
    names.filter((name) => /^[^.].*\.backup$/.test(name)).map((name) => look(folder, name)),
  )
  return found.flatMap((one) => one ?? []).toSorted((a, b) => b.createdAt - a.createdAt)
}

async function look(folder: string, name: string): Promise<FoundBackup | null> {
  const path = join(folder, name)
  const seen = await glance(path).catch(() => null)
  const at = Date.parse(seen?.header.createdAt ?? '')
  if (!seen || Number.isNaN(at)) return null
  const { header, size, whole } = seen
  const { version, occasion = '', installation = null, migrations, key } = header
  return {
    name,
    path,
    bytes: size,
    createdAt: Instant.parse(at),
    version,
    occasion: isOccasion(occasion) ? occasion : null,
    installation,
    schema: migrations.at(-1)?.hash ?? '',
    secrets: key !== null,
    whole,
  }
}

export type Rotation = {
  readonly folder: string
  readonly installation: string
  /** The file just made, which stays. */
  readonly made: string
  readonly keep: Keep
  readonly timeZone: string
  readonly log: Log
}

/** Removes what is no longer needed: only whole back-ups of this installation. Gives their names. */
export async function rotate(how: Rotation): Promise<string[]> {
  const { folder, installation, made, keep, timeZone, log } = how
  const own = (await backupsIn(folder)).flatMap((one): Kept[] => {
    const { name, createdAt, occasion, schema, whole } = one
    const ours = whole && occasion !== null && one.installation === installation
    return ours ? [{ name, createdAt, occasion, schema }] : []
  })
  const removed: string[] = []
  for (const name of noLongerNeeded(own, { keep, timeZone, made })) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- a handful
      await rm(join(folder, name), { force: true })
      removed.push(name)
    } catch (err) {
      log.warn({ err, name }, 'An old back-up could not be removed')
    }
  }
  await removeDrafts(folder)
  return removed
}

const deadAfterMs = 24 * 3_600_000

/** What a process left behind that was killed while it wrote: drafts nobody has touched for a day. */
async function removeDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const drafts = names.filter((name) => /^\..+\.backup\.[\da-f]{12}\.part$/.test(name))
  await Promise.all(
    drafts.map(async (name) => {
      const path = join(folder, name)
      const touched = await stat(path).catch(() => null)
      if (touched && Date.now() - touched.mtimeMs > deadAfterMs) await rm(path, { force: true })
    }),
  )
}
