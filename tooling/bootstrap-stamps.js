/** Marks that say what an installation or a build was made from, so that it is made only once. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the web app is made of; the rest of `src` is left out below. */
const webSources = ['src', 'vite.config.ts', 'lingui.config.ts', 'package-lock.json']
const notOfTheWeb = [
  /\.test\.tsx?$/,
  /^src\/platform\//,
  /^src\/app\/(server|cli)\//,
  /^src\/modules\/[^/]+\/(server\/|tables\.ts$|module\.ts$|README)/,
]

/** `node_modules` belongs to this lock file, this Node and this machine. */
export function installStamp(root) {
  const path = join(root, 'node_modules', '.installed')
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = hash([lock, process.version, process.platform, process.arch])
  const write = () => writeIfAllowed(path, wanted)
  const holds = () => {
    if (read(path) === wanted) return true
    if (!isInstalled(root, JSON.parse(lock.toString()))) return false
    write()
    return true
  }
  return { holds, write }
}

/** `dist` was built from the sources as they are now. */
export function buildStamp(root) {
  const path = join(root, 'dist', '.built')
  const write = () => {
    const files = listed(root)
    writeIfAllowed(
      path,
      JSON.stringify({ quick: quick(root, files), content: content(root, files) }),
    )
  }
  const holds = () => {
    const known = parsed(read(path))
    if (!known || !existsSync(join(root, 'dist', 'index.html'))) return false
    const files = listed(root)
    if (known.quick === quick(root, files)) return true
    // A fresh checkout of the same sources has other times.
    if (known.content !== content(root, files)) return false
    write()
    return true
  }
  return { holds, write }
}

/** Whether npm has already installed all of the lock file, as after an `npm ci` by hand. */
function isInstalled(root, lock) {
  const there = parsed(read(join(root, 'node_modules', '.package-lock.json')))?.packages
  if (!there) return false
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.extraneous || !isForHere(wanted)) return true
    const found = there[path]
    return found ? found.version === wanted.version : mayBeAbsent(wanted)
  })
}

const isForHere = ({ os, cpu }) => fits(os, process.platform) && fits(cpu, process.arch)
const fits = (list, here) =>
  !list ||
  (list.some((name) => name.startsWith('!')) ? !list.includes(`!${here}`) : list.includes(here))

/** npm leaves out what is optional and does not run here; the C library is one of its reasons. */
const mayBeAbsent = ({ optional, os, libc }) => optional === true && (libc !== undefined || !os)

function listed(root) {
  return webSources
    .flatMap((name) => {
      const entry = statSync(join(root, name), { throwIfNoEntry: false })
      if (!entry?.isDirectory()) return entry ? [name] : []
      return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) =>
          join(file.parentPath, file.name)
            .slice(root.length + 1)
            .replaceAll('\\', '/'),
        )
    })
    .filter((path) => !notOfTheWeb.some((pattern) => pattern.test(path)))
    .toSorted()
}

const quick = (root, files) =>
  hash(
    files.map((path) => {
      const { size, mtimeMs } = statSync(join(root, path))
      return `${path} ${size} ${mtimeMs}`
    }),
  )

const content = (root, files) =>
  hash(files.flatMap((path) => [path, readFileSync(join(root, path))]))

function hash(parts) {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}

function read(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}

function parsed(text) {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** The folder may belong to whoever installed it; without a mark it is only looked at again. */
function writeIfAllowed(path, text) {
  try {
    writeFileSync(path, text)
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes(error.code)) throw error
  }
}
