import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { Batch, Import } from '#modules/imports/contract.ts'

import { mostFrequent, periodIn } from './commands/run-import.ts'
import { importText, isApplied } from './import-text.ts'

const batch = randomUUID()
const makeImport = (facts: object = {}): Import =>
  Import.parse({
    id: randomUUID(),
    batch,
    state: 'preview',
    file: 'pesanan.csv',
    sheet: null,
    kind: 'orders',
    kindWords: { id: 'Pesanan', en: 'Orders' },
    source: { id: 'Seller Center', en: 'Seller Center' },
    account: 'Griya Lelap',
    period: { from: '2026-11-09', to: '2026-11-15' },
    periodFrom: 'rows',
    headerRow: 1,
    counts: { rows: 1234, new: 1200, changed: 30, same: 4, refused: 9 },
    refusals: [],
    missing: [],
    unknown: [],
    renamed: [],
    guessed: [],
    problem: null,
    notes: [],
    bytes: 1,
    createdAt: 0,
    createdBy: 'x',
    appliedAt: null,
    undoneAt: null,
    mappable: false,
    mapping: null,
    ...facts,
  })
const batchOf = (...imports: Import[]): Batch => Batch.parse({ id: batch, imports, ready: true })
const preview = (...imports: Import[]) => ({
  preview: batchOf(...imports),
  result: batchOf(...imports),
})

test('a preview tells kind, account, period, rows, what is refused and which columns are odd', () => {
  const text = importText(
    preview(
      makeImport({
        refusals: [
          {
            rows: [12, 45, 46, 47, 48, 49, 50, 51, 52],
            column: 'Order ID',
            value: '7,49479E+18',
            reason: { id: 'dirusak Excel', en: 'damaged by Excel' },
          },
        ],
        missing: [{ label: 'Paid Time', words: { id: 'x', en: 'x' } }],
        unknown: ['Kolom Baru'],
        renamed: [{ from: 'Nilai Lama', to: 'GMV' }],
        notes: [{ id: 'Ada jeda tiga hari.', en: 'Three days are missing.' }],
      }),
    ),
    true,
    'id',
  )
  expect(text).toBe(`pesanan.csv
  Pesanan (Seller Center) · Griya Lelap · 9–15 Nov 2026
  1.234 baris · 1.200 baru · 30 berubah · 4 sama · 9 ditolak
  Baris 12, 45, 46, 47, 48, 49, 50, 51 (+1 lainnya): Order ID “7,49479E+18”: dirusak Excel
  Kolom yang tidak ada: Paid Time
  Kolom yang tidak dikenal: Kolom Baru
  Nama kolom lama: Nilai Lama → GMV
  ! Ada jeda tiga hari.
  ✓ Akan diterapkan
`)
})

test('a file that was not applied says why', () => {
  const refused = makeImport({
    state: 'refused',
    kindWords: null,
    counts: null,
    problem: { id: 'Berkas kosong.', en: 'The file is empty.' },
  })
  expect(importText(preview(refused), false, 'en')).toBe(`pesanan.csv
  Not a known export
  ✗ NOT applied: The file is empty.
`)
})

test('the same file again says that nothing is new', () => {
  const before = makeImport({ counts: { rows: 4, new: 0, changed: 0, same: 4, refused: 0 } })
  const after = { ...before, state: 'applied' as const }
  const imported = { preview: batchOf(before), result: batchOf(after) }
  expect(importText(imported, false, 'id')).toContain('✓ Tidak ada yang baru')
})

test.each([
  ['applied', null, false, true],
  ['preview', null, true, true],
  ['preview', null, false, false],
  ['preview', { id: 'x', en: 'x' }, true, false],
  ['refused', null, true, false],
] as const)('%s with problem %j, dry run %s: done %s', (...[state, problem, dryRun, done]) =>
  expect(isApplied(makeImport({ state, problem }), dryRun)).toBe(done),
)

test('the first team is named after the account most files are of', () => {
  expect(mostFrequent([null, 'griya', 'griya', 'lelap'])).toBe('griya')
  expect(mostFrequent([null])).toBeNull()
})

test.each([
  ['2026-11-09..2026-11-15', { from: '2026-11-09', to: '2026-11-15' }],
  ['2026-11-09', { from: '2026-11-09', to: '2026-11-09' }],
])('--period %s is understood', (text, period) => expect(periodIn(text)).toEqual(period))

test.each(['2026-11-15..2026-11-09', '2026-11-31', 'W46', '..'])(
  '--period %s is wrong use',
  (text) => expect(() => periodIn(text)).toThrow('--period'),
)
