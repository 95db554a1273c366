import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { copyBinaries } from './binaries.ts'

const folder = mkdtempSync(join(tmpdir(), 'etalase-programs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const installed = (version: string) => {
  const native = join(folder, version, 'native')
  mkdirSync(join(native, 'bin'), { recursive: true })
  writeFileSync(join(native, 'bin', 'postgres'), version)
  return { folder: native, version }
}
const homeOf = (name: string) => {
  const home = join(folder, name)
  mkdirSync(home)
  return home
}
const finished = (home: string) => readdirSync(home).filter((name) => name.startsWith('programs-'))

test('somebody else who copies the same at this moment is left alone', async () => {
  const home = homeOf('two')
  const version = installed('18.4.0')
  const copies = await Promise.all(Array.from({ length: 8 }, () => copyBinaries(version, home)))
  expect(new Set(copies.map((copy) => copy.folder)).size).toBe(1)
  expect(existsSync(join(copies[0]?.folder ?? '', 'bin', 'postgres'))).toBe(true)
  expect(finished(home)).toEqual(['programs-18.4.0'])

  const another = join(home, 'draft-0123456789ab')
  mkdirSync(another)
  await copyBinaries(installed('18.5.0'), home)
  expect(existsSync(another)).toBe(true)
  expect(finished(home)).toEqual(['programs-18.5.0'])
})

test('what a killed process began to copy goes with the next copy after an hour', async () => {
  const home = homeOf('killed')
  const left = join(home, 'draft-0123456789ab')
  mkdirSync(left)
  const before = new Date(Date.now() - 2 * 3_600_000)
  utimesSync(left, before, before)
  await copyBinaries(installed('18.6.0'), home)
  expect(readdirSync(home)).toEqual(['programs-18.6.0'])
})
