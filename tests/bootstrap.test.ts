import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { withLock } from '../tooling/bootstrap-lock.js'
import { buildStamp, installStamp } from '../tooling/bootstrap-stamps.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'etalase-bootstrap-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const isBuilt = () => buildStamp(root).holds()
const areInstalled = () => installStamp(root).holds()
const folder = () => join(root, '.setup')

function write(path: string, content: unknown = path): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  writeFileSync(join(root, path), text)
}

describe('the web app', () => {
  beforeEach(() => {
    write('package-lock.json')
    write('src/app/web/main.tsx')
    write('src/modules/team/contract.ts')
    write('src/modules/team/server/store.ts')
    write('dist/index.html')
    buildStamp(root).write()
  })

  test('is built once', () => expect(isBuilt()).toBe(true))

  test.each([
    ['a screen', 'src/app/web/main.tsx'],
    ['a contract', 'src/modules/team/contract.ts'],
    ['a new file', 'src/ui/design/New.tsx'],
    ['the lock file', 'package-lock.json'],
  ])('is built again after a change of %s', (_, path) => {
    write(path, 'changed')
    expect(isBuilt()).toBe(false)
  })

  test('is not built again for the server, for a test or for other times of the same files', () => {
    write('src/modules/team/server/store.ts', 'changed')
    write('src/app/web/main.test.tsx', 'new')
    utimesSync(join(root, 'src/app/web/main.tsx'), 1, 1)
    expect(isBuilt()).toBe(true)
  })

  test('is built again when a build was broken off', () => {
    rmSync(join(root, 'dist/index.html'))
    expect(isBuilt()).toBe(false)
  })
})

describe('the packages', () => {
  const here = { os: [process.platform], cpu: [process.arch], optional: true }
  const packages = {
    '': { name: 'etalase' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/programs-here': { version: '1.0.0', ...here },
    'node_modules/programs-elsewhere': { version: '1.0.0', os: ['plan9'], optional: true },
    'node_modules/leftover': { version: '1.0.0', extraneous: true },
  }
  const npmInstalled = (names: string[]) => {
    const entries = Object.entries(packages).filter(([path]) =>
      names.some((name) => path.endsWith(name)),
    )
    write('node_modules/.package-lock.json', { packages: Object.fromEntries(entries) })
  }
  beforeEach(() => write('package-lock.json', { packages }))

  test('are missing in a fresh clone', () => expect(areInstalled()).toBe(false))

  test('need no second installation, and one after a change of the lock file', () => {
    npmInstalled([])
    installStamp(root).write()
    expect(areInstalled()).toBe(true)
    write('package-lock.json', { packages: { ...packages, 'node_modules/new': { version: '1' } } })
    expect(areInstalled()).toBe(false)
  })

  test('are recognised when npm installed them by hand', () => {
    npmInstalled(['zod', 'programs-here'])
    expect(areInstalled()).toBe(true)
  })

  test.each([['zod'], ['programs-here']])('are incomplete with %s alone', (name) => {
    npmInstalled([name])
    expect(areInstalled()).toBe(false)
  })
})

describe('one start at a time', () => {
  test('the second waits until the first is done', async () => {
    const told: string[] = []
    const work = (name: string) => async () => {
      told.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 300))
      told.push(`${name} ends`)
    }
    await Promise.all([withLock(folder(), work('first')), withLock(folder(), work('second'))])
    expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
    expect(existsSync(folder())).toBe(false)
  })

  test('the lock of a start that was killed is taken over', async () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    write('.setup/process', String(pid))
    const before = Date.now() / 1000 - 10
    utimesSync(folder(), before, before)
    expect(await withLock(folder(), () => Promise.resolve('done'))).toBe('done')
  })

  test('work that fails leaves no lock behind', async () => {
    const failing = withLock(folder(), () => Promise.reject(new Error('no network')))
    await expect(failing).rejects.toThrow('no network')
    expect(existsSync(folder())).toBe(false)
  })
})
