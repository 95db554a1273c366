import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeEach, expect, test } from 'vitest'

import type { Instant } from '#kernel/time.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { installation } from '../tables.ts'
import { confirmInstallation, readInstallation } from './mark.ts'

const { db, pool } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'etalase-mark-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => db.delete(installation))

type Start = { readonly data: string; readonly key?: string; readonly adopt?: boolean }

const start = ({ data, key = 'kunci', adopt = false }: Start) =>
  confirmInstallation({
    db,
    data: join(folder, data),
    secrets: { derive: () => createHash('sha256').update(key).digest() },
    clock: () => 0 as Instant,
    newId: () => crypto.randomUUID(),
    adopt,
  })

test('the first start makes the installation, and later ones are the same', async () => {
  expect(await readInstallation(pool)).toBeNull()
  const ids = await Promise.all([start({ data: 'a' }), start({ data: 'a' })])
  expect(new Set([...ids, await start({ data: 'a' }), await readInstallation(pool)]).size).toBe(1)
})

test('another key, another folder and the folder of another database are refused by name', async () => {
  await start({ data: 'b' })
  await expect(start({ data: 'b', key: 'lain' })).rejects.toThrow('another secret key')
  await expect(start({ data: 'c' })).rejects.toThrow('not the folder of files')
  await db.delete(installation)
  await expect(start({ data: 'b' })).rejects.toThrow('belongs to another database')
})

test('whoever lost the key or the folder may go on deliberately, and stays the same installation', async () => {
  const before = await start({ data: 'd' })
  expect(await start({ data: 'e', key: 'baru', adopt: true })).toBe(before)
  expect(await start({ data: 'e', key: 'baru' })).toBe(before)
  await expect(start({ data: 'd' })).rejects.toThrow('another secret key')
})

test('a data folder may be given to a new database deliberately', async () => {
  const before = await start({ data: 'f' })
  await db.delete(installation)
  const after = await start({ data: 'f', adopt: true })
  expect(after).not.toBe(before)
  expect(await start({ data: 'f' })).toBe(after)
})
