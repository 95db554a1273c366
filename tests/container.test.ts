import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { complaintsAbout, copiedPaths, isSent, stagesOf } from './container-file.ts'

const file = readFileSync('Dockerfile', 'utf8')
const ignore = readFileSync('.dockerignore', 'utf8')

describe('the container file', () => {
  test('is as it should be', () => {
    expect(complaintsAbout(file)).toEqual([])
  })

  test('copies only what is there and is not kept out', () => {
    const paths = stagesOf(file).flatMap(({ instructions }) =>
      instructions.filter(({ name }) => name === 'COPY').flatMap(copiedPaths),
    )
    expect(paths).toContain('src')
    expect(paths.filter((path) => found(path).length === 0)).toEqual([])
    expect(paths.flatMap(found).filter((path) => !isSent(path, ignore))).toEqual([])
  })

  test('installs packages before it copies sources, so that a change of them installs nothing anew', () => {
    const late = stagesOf(file).filter(({ instructions }) => {
      const install = instructions.findIndex(({ text }) => text.includes('"ci"'))
      const sources = instructions.findIndex((one) => copiedPaths(one).includes('src'))
      return install >= 0 && sources >= 0 && sources < install
    })
    expect(late).toEqual([])
  })
})

test.each([
  'data',
  'data/secret.key',
  'data/postgres/PG_VERSION',
  'toko.backup',
  'backups/etalase-griya-2026-11-24-0230.backup',
  '.env',
  '.git/config',
  'node_modules/pg/package.json',
  'dist/index.html',
  'tests/kill.test.ts',
  'src/kernel/format.test.ts',
])('%s never goes into an image', (path) => {
  expect(isSent(path, ignore)).toBe(false)
})

describe('a worse one is told', () => {
  test.each([
    ['a tag that moves', /node:20-bookworm-slim/g, 'node:latest', 'node:latest has no tag'],
    ['an address that is fetched', 'COPY bin bin', 'ADD https://x.example/a .', 'use COPY'],
    ['no user', 'USER node', '', 'runs as root'],
    ['root', 'USER node', 'USER root', 'runs as root'],
    ['a shell in between', 'CMD ["node", "start.js"]', 'CMD node start.js', 'through a shell'],
    ['no init process', '["tini", "--"]', '["node"]', 'buries the children'],
    ['no volume', 'VOLUME /data', '', 'no volume'],
    ['no health check', /HEALTHCHECK.*/, '', 'how it is'],
    ['a secret', 'USER node', 'ENV ETALASE_PASSPHRASE=x\nUSER node', 'secret is built in'],
  ] as const)('%s', (...[, good, bad, complaint]) => {
    const worse = file.replaceAll(typeof good === 'string' ? good : new RegExp(good, 'g'), bad)
    expect(worse).not.toBe(file)
    expect(complaintsAbout(worse).join()).toContain(complaint)
  })
})

/** The files of the checkout that a path of COPY names. */
function found(path: string): string[] {
  if (!path.includes('*')) return existsSync(path) ? [path] : []
  const [start = '', end = ''] = path.split('*')
  return readdirSync('.').filter((name) => name.startsWith(start) && name.endsWith(end))
}
