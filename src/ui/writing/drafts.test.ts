import { beforeEach, expect, test } from 'vitest'

import { createDrafts } from './drafts.ts'

const day = 24 * 60 * 60_000
let time = Date.UTC(2026, 10, 16, 7, 2)
let storage = memory()
const drafts = createDrafts({ storage: () => storage, now: () => time })
const nadia = { user: 'nadia', team: 'senja', record: 'report/1' }
const kept = (text: string) => ({ version: 3, texts: { summary: { base: 'lama', text } } })

beforeEach(() => {
  time = Date.UTC(2026, 10, 16, 7, 2)
  storage = memory()
})

test('what was written is found again, with the version it began from and when', () => {
  const key = drafts.keyOf(nadia, 'tab')
  expect(drafts.write(key, kept('tulisan'))).toBe('kept')
  expect(drafts.find(nadia)).toEqual([{ ...kept('tulisan'), key, at: time }])
  drafts.remove(key)
  expect(drafts.find(nadia)).toEqual([])
})

test('nobody else on the device, and no other record, is shown it', () => {
  drafts.write(drafts.keyOf(nadia, 'tab'), kept('tulisan'))
  expect(drafts.find({ ...nadia, user: 'bagas' })).toEqual([])
  expect(drafts.find({ ...nadia, team: 'teduh' })).toEqual([])
  expect(drafts.find({ ...nadia, record: 'report/10' })).toEqual([])
})

test('two tabs do not overwrite each other; the newest comes first', () => {
  drafts.write(drafts.keyOf(nadia, 'satu'), kept('satu'))
  time += 1
  drafts.write(drafts.keyOf(nadia, 'dua'), kept('dua'))
  expect(drafts.find(nadia).map(({ texts }) => texts['summary']?.text)).toEqual(['dua', 'satu'])
})

test('after thirty days it goes, and so does what cannot be read; other entries stay', () => {
  storage.setItem('theme', 'dark')
  storage.setItem('etalase.draft/rusak', '{')
  drafts.write(drafts.keyOf(nadia, 'lama'), kept('lama'))
  time += 30 * day
  drafts.sweep()
  expect(storage).toHaveLength(2)
  time += 1
  drafts.write(drafts.keyOf(nadia, 'baru'), kept('baru'))
  drafts.sweep()
  expect(drafts.find(nadia)).toHaveLength(1)
  expect(storage.getItem('theme')).toBe('dark')
})

test.each([
  ['full', new DOMException('no room', 'QuotaExceededError')],
  ['refused', new DOMException('not here', 'SecurityError')],
])('a browser that keeps nothing is told as %s, and nothing else fails', (told, error) => {
  const refusing = createDrafts({
    storage: () => {
      throw error
    },
    now: () => time,
  })
  expect(refusing.write(refusing.keyOf(nadia, 'tab'), kept('x'))).toBe(told)
  expect(refusing.find(nadia)).toEqual([])
  refusing.remove('x')
  refusing.sweep()
})

function memory(): Storage {
  const all = new Map<string, string>()
  return {
    get length() {
      return all.size
    },
    clear: () => all.clear(),
    getItem: (key) => all.get(key) ?? null,
    key: (at) => [...all.keys()][at] ?? null,
    removeItem: (key) => void all.delete(key),
    setItem: (key, value) => void all.set(key, value),
  }
}
