/**
 * Makes a checkout ready: installs the packages when the lock file changed, builds the web app when
 * its sources changed. Node's built-ins only, because it runs before there is anything else.
 */
import { spawn } from 'node:child_process'
import { existsSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { withLock } from './bootstrap-lock.js'
import { buildStamp, installStamp } from './bootstrap-stamps.js'
import { explain, Problem, say, words } from './bootstrap-words.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const installNeeds = 1.3e9

/** Ends the process with a plain sentence when the checkout cannot be made ready. */
export async function bootstrap({ web = true } = {}) {
  try {
    await makeReady(web)
  } catch (error) {
    explain(error)
    process.exit(1)
  }
}

/** Makes the checkout ready and runs `main(argv)` of a TypeScript program of it in this process. */
export async function run(program, { argv, web }) {
  await bootstrap({ web })
  try {
    const { register } = await import('tsx/esm/api')
    register({ tsconfig: join(root, 'tsconfig.json') })
    const { main } = await import(pathToFileURL(join(root, program)).href)
    process.exitCode = (await main(argv)) ?? process.exitCode
  } catch (error) {
    explain(error)
    process.exit(1)
  }
}

async function makeReady(web) {
  const install = installStamp(root)
  const build = buildStamp(root)
  const todo = () => ({ install: !install.holds(), build: web && !build.holds() })
  const { install: mustInstall, build: mustBuild } = todo()
  if (!mustInstall && !mustBuild) return
  await withLock(join(root, '.setup'), async () => {
    // Another start may have done it while we waited.
    if (todo().install) {
      await installPackages()
      install.write()
    }
    if (todo().build) {
      await buildWeb()
      build.write()
    }
  })
}

async function installPackages() {
  const { bavail, bsize } = statfsSync(root)
  if (bavail * bsize < installNeeds) throw new Problem(words.noRoom(bavail * bsize, installNeeds))
  say(words.installing)
  const [command, ...first] = npm()
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, said } = await execute(command, [...first, ...args], { live: true })
  if (code !== 0) throw new Problem(words.installFailed(said))
}

async function buildWeb() {
  say(words.building)
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { code, said } = await execute(process.execPath, [vite, 'build'], {
    env: { NODE_ENV: 'production' },
  })
  if (code !== 0) throw new Problem(words.buildFailed(said))
}

/** The npm that started us, the one beside this Node, or whichever is found. */
function npm() {
  const given = process.env.npm_execpath
  if (given && /npm-cli\.js$/.test(given)) return [process.execPath, given]
  const beside = dirname(process.execPath)
  const known = [
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => existsSync(path))
  return known ? [process.execPath, known] : ['npm']
}

/** Runs a command in the checkout; `live` shows what it says while it says it. */
function execute(command, args, { env = {}, live = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    let said = ''
    const hear = (chunk) => {
      said = (said + chunk).slice(-20_000)
      if (live) process.stderr.write(chunk)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', (error) => resolve({ code: 1, said: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}
