import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { openSecrets } from './secrets.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-secrets-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const keyPath = () => join(folder, 'secret.key')
const modeOf = async (path: string) => (await stat(path)).mode & 0o777

describe('a sealed text', () => {
  test('opens again with the same context, also after a new start', async () => {
    const sealing = await openSecrets(folder)
    const opening = await openSecrets(folder)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, context) => {
        expect(opening.decrypt(sealing.encrypt(plain, context), context)).toBe(plain)
      }),
    )
  })

  test('is different each time and shows nothing of the text', async () => {
    const { encrypt } = await openSecrets(folder)
    const [one, two] = [encrypt('rahasia toko', 'a'), encrypt('rahasia toko', 'a')]
    expect(one).not.toBe(two)
    expect(Buffer.from(one, 'base64url').toString()).not.toContain('rahasia')
  })

  test('does not open for another context', async () => {
    const { encrypt, decrypt } = await openSecrets(folder)
    expect(() => decrypt(encrypt('rahasia', 'team:1'), 'team:2')).toThrow(/cannot be opened/)
  })

  test('does not open with the key of another installation', async () => {
    const { encrypt } = await openSecrets(folder)
    const other = await openSecrets(join(folder, 'other'))
    expect(() => other.decrypt(encrypt('rahasia', 'a'), 'a')).toThrow(/cannot be opened/)
  })

  test('does not open when a single byte was changed', async () => {
    const { encrypt, decrypt } = await openSecrets(folder)
    const bytes = Buffer.from(encrypt('rahasia', 'a'), 'base64url')
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(() => decrypt(changed.toString('base64url'), 'a'), `byte ${index}`).toThrow(
        /cannot be opened/,
      )
    }
  })

  test.each(['', 'AQ', 'not sealed at all'])('%j was never sealed', async (text) => {
    const { decrypt } = await openSecrets(folder)
    expect(() => decrypt(text, 'a')).toThrow(/cannot be opened/)
  })
})

test('a purpose has the same key at every start and no two purposes share one', async () => {
  const first = await openSecrets(folder)
  const second = await openSecrets(folder)
  expect(second.derive('auth')).toEqual(first.derive('auth'))
  expect(first.derive('auth')).toHaveLength(32)
  expect(first.derive('buyers')).not.toEqual(first.derive('auth'))
})

describe('the key file', () => {
  test('is made once, for its owner alone, and leaves no draft behind', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => openSecrets(folder)))
    const keys = new Set(opened.map((secrets) => secrets.derive('auth').toString('hex')))
    expect(keys.size).toBe(1)
    expect(await readdir(folder)).toEqual(['secret.key'])
    expect(await modeOf(keyPath())).toBe(0o600)
  })

  test('is closed to others when somebody opened it', async () => {
    const before = await openSecrets(folder)
    await chmod(keyPath(), 0o644)
    const after = await openSecrets(folder)
    expect(await modeOf(keyPath())).toBe(0o600)
    expect(after.derive('auth')).toEqual(before.derive('auth'))
  })

  test.each(['', 'abc', 'zz'.repeat(32)])('holding %j is refused and kept', async (content) => {
    await writeFile(keyPath(), content, { mode: 0o600 })
    await expect(openSecrets(folder)).rejects.toThrow(/is damaged.*Restore it/)
    expect(await readFile(keyPath(), 'utf8')).toBe(content)
  })
})
