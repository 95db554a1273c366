import { describe, expect, test } from 'vitest'

import type { Importer, Recognition } from '../contract/importer.ts'
import { chooseImporter, nearestImporter } from './choose-importer.ts'
import { shapeProblem, withoutPersons } from './personal-guard.ts'
import { allRefused, skippedTables, unknownKind } from './problems.ts'
import { createRefusalGroups } from './refusal-groups.ts'

const reason = { id: 'Angka tidak terbaca.', en: 'Unreadable number.' }
const facts = {
  file: 'orders.csv',
  archive: null,
  sheet: null,
  today: '2026-11-23' as never,
  timeZone: 'Asia/Jakarta',
}
const importer = (kind: string, score: number, missing: string[] = []): Importer => ({
  kind,
  words: { id: kind, en: kind },
  source: { id: '', en: '' },
  target: 'facts',
  recognise: () => (score > 0 ? ({ kind, score } as Recognition) : null),
  resembles: () => (missing.length > 0 ? { found: 3, missing } : null),
  reader: () => ({ read: () => null, end: () => ({}) }),
  keeps: () => new Set(),
})

describe('refused rows', () => {
  test('are grouped by what is wrong and where, most rows first', () => {
    const groups = createRefusalGroups()
    for (const [row, value] of [
      [3, 'a'],
      [4, 'b'],
      [9, 'b'],
    ] as const)
      groups.add({ row, column: 'GMV', value, reason })
    expect(groups.groups()).toEqual([
      { rows: [4, 9], column: 'GMV', value: 'b', reason },
      { rows: [3], column: 'GMV', value: 'a', reason },
    ])
    expect(groups.count()).toBe(3)
  })

  test('are counted all, however many, while their list stays short', () => {
    const groups = createRefusalGroups()
    for (let row = 1; row <= 100_000; row++)
      groups.add({ row, column: `kolom ${row % 500}`, value: String(row), reason })
    const listed = groups.groups()
    expect(groups.count()).toBe(100_000)
    expect(listed.length).toBeLessThanOrEqual(200)
    expect(Math.max(...listed.map(({ rows }) => rows.length))).toBeLessThanOrEqual(100)
  })
})

describe('the kind of a table', () => {
  test('is that of whoever finds most labels', () => {
    const chosen = chooseImporter([importer('a', 3), importer('b', 9), importer('c', 0)], [], facts)
    expect(chosen?.importer.kind).toBe('b')
    expect(chooseImporter([importer('c', 0)], [], facts)).toBeNull()
  })

  test('that nobody knows is described by the nearest', () => {
    const near = nearestImporter(
      [importer('Pesanan', 0), importer('Performa video', 0, ['ID Video'])],
      [],
    )
    expect(unknownKind(near).id).toBe(
      'Berkas ini bukan ekspor yang dikenal. Yang paling mirip: Performa video, tetapi kolom “ID Video” tidak ada. Unduh lagi ekspor itu tanpa mengubahnya.',
    )
    const many = importer('x', 0, ['A', 'B', 'C', 'D', 'E', 'F'])
    expect(unknownKind(nearestImporter([many], [])).en).toContain(
      'columns “A”, “B”, “C”, “D” and 2 more are missing',
    )
  })
})

describe('files with personal data', () => {
  test.each([
    { what: 'as many cells as the header', cells: ['1', 'a', 'x'], kept: true },
    { what: 'a cell too many', cells: ['1', 'a', 'x', ''], kept: false },
    { what: 'a cell too few', cells: ['1', 'a'], kept: false },
    { what: 'fewer cells in a workbook', cells: ['1', 'a'], text: false, kept: true },
    { what: 'lines in a kept cell', cells: ['1', 'a\nb', 'x'], kept: false },
    { what: 'an endless kept cell', cells: ['1', 'a'.repeat(301), 'x'], kept: false },
    { what: 'lines in a dropped cell', cells: ['1', 'a', 'x\ny'], kept: true },
  ])('$what', ({ cells, text = true, kept }) => {
    const shape = { width: 3, keeps: new Set([0, 1]), text }
    expect(shapeProblem({ row: 2, cells }, shape) === null).toBe(kept)
  })

  test.each([
    ['7,49479E+18', true],
    ['5.83046e+17', true],
    ['31/02/2026 10:00:00', true],
    ['12.50%', true],
    ['0min', true],
    ['0812-0000-4417', false],
    ['081200004417', false],
    ['Jl. Kemuning 8B', false],
    ['Bu Kartika', false],
  ])('a refused %s is shown: %s', (value, shown) => {
    const refusal = { row: 1, column: 'Order ID', value, reason }
    expect(withoutPersons(refusal).value).toBe(shown ? value : '')
  })
})

test('sentences count in words', () => {
  expect(allRefused(8, reason).id).toBe(
    'Tidak satu pun dari 8 baris dapat dipakai. Angka tidak terbaca.',
  )
  expect(skippedTables(Array.from({ length: 10 }, (_, at) => `${at}.csv`)).en).toMatch(
    /and 2 more\.$/,
  )
})
