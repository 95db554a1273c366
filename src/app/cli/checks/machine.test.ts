import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, expect, test } from 'vitest'

import { readConfig } from '#platform/config/config.ts'
import { createLog } from '#platform/log/log.ts'

import { dataFolder, disk, fonts, isAtLeast, node, port, testBrowser, webApp } from './machine.ts'

const folder = mkdtempSync(join(tmpdir(), 'etalase-doctor-'))
const log = createLog({ level: 'silent', stream: process.stderr })
const closers: (() => unknown)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const needs = (flags: Record<string, string> = {}, root = process.cwd()) => ({
  config: readConfig({ env: {}, flags: { data: join(folder, 'data'), ...flags }, root }),
  log,
})

test.each([
  ['20.19.0', '20.19', true],
  ['20.19.0', '20.19.1', false],
  ['22.1.0', '20.19', true],
  ['20.9.0', '20.19', false],
  ['18.20.4', '20.19', false],
])('Node %s is at least %s: %s', (...[version, wanted, right]) =>
  expect(isAtLeast(version, wanted)).toBe(right),
)

test('this machine, which runs the tests, is healthy', async () => {
  const findings = await Promise.all([node, dataFolder, disk, fonts].map((check) => check(needs())))
  expect(findings.map(({ id, status }) => [id, status])).toEqual([
    ['node', 'ok'],
    ['data', 'ok'],
    ['disk', expect.stringMatching(/ok|warning/)],
    ['fonts', 'ok'],
  ])
})

test.skipIf(process.getuid?.() === 0)(
  'a data folder that cannot be written to is an error',
  async () => {
    const closed = mkdtempSync(join(folder, 'closed-'))
    chmodSync(closed, 0o500)
    expect(await dataFolder(needs({ data: closed }))).toMatchObject({
      status: 'error',
      mend: { id: expect.stringContaining('--data DIR') },
    })
  },
)

test('a port that another program holds is an error with a way out', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve))
  closers.push(() => other.close())
  const taken = String((other.address() as AddressInfo).port)
  const finding = await port(needs({ port: taken }))
  expect(finding).toMatchObject({
    status: 'error',
    mend: { en: expect.stringContaining('--port') },
  })
  expect(await port(needs({ port: '0' }))).toMatchObject({ status: 'ok' })
})

test('what a fresh checkout has not made yet is a warning or an error that names the command', async () => {
  const bare = needs({}, folder)
  expect(await webApp(bare)).toMatchObject({
    status: 'warning',
    mend: { id: expect.stringContaining('npm run build') },
  })
  expect(await fonts(bare)).toMatchObject({ status: 'error' })
})

test('the browser of the tests is looked for where the tests look', async () => {
  expect((await testBrowser(needs())).id).toBe('browser')
})
