import { expect, test } from 'vitest'

import { foreignCurrency, labelKey } from '#modules/imports/logic.ts'

import { column, createLabelBook } from './columns.ts'

const book = createLabelBook({
  columns: [
    column(['video_id', 'id'], ['ID Video', 'Video ID']),
    column(['views', 'count'], ['VV', 'VV'], { old: ['Tayangan video', 'Video views'] }),
    column(['gmv', 'money'], ['GMV dari video (Rp)', 'Video-attributed GMV (Rp)'], {
      old: ['GMV'],
    }),
    column(['gmv_direct', 'money'], ['GMV video (Rp)', 'Video GMV (Rp)'], { old: ['GMV'] }),
    column(['diagnosis', 'text'], ['Diagnosis', 'Diagnosis'], { rare: true }),
  ],
  signature: [['video_id'], ['views', 'gmv']],
  foreign: ['ID Produk'],
})
const read = (...cells: string[]) => book.read({ row: 3, cells })
const names = (...cells: string[]) => read(...cells).columns.map((one) => [one.index, one.column])

test.each([
  ['GMV dari video (Rp)', 'gmv dari video'],
  ['  GMV  dari\u00A0video ', 'gmv dari video'],
  ['Jumlah Siaran LIVE yang menghasilkan GMV.', 'jumlah siaran live yang menghasilkan gmv'],
  ['Komentar\u200B', 'komentar'],
  ['GMV*', 'gmv'],
  ['GMV\n(Rp)', 'gmv'],
  ['CTOR (pesanan SKU)', 'ctor (pesanan sku)'],
])('%j is known as %j', (label, key) => expect(labelKey(label)).toBe(key))

test('letters and accents that were taken apart are put together again', () => {
  expect(labelKey('Ngày')).toBe(labelKey('Ngày'.normalize('NFD')))
})

test.each([
  ['GMV (Rp)', null],
  ['GMV (IDR)', null],
  ['GMV', null],
  ['GMV ($)', '$'],
  ['GMV (RM)', 'RM'],
  ['CTR (LIVE)', null],
])('%j is money in %j', (label, currency) => expect(foreignCurrency(label)).toBe(currency))

test('labels in either language, any case and any order are the same columns', () => {
  expect(names('VV', 'id video')).toEqual([
    [0, 'views'],
    [1, 'video_id'],
  ])
  expect(names('Video ID', 'Video-attributed GMV')).toEqual([
    [0, 'video_id'],
    [1, 'gmv'],
  ])
})

test('of a label that stands twice the first is one column and the second the next', () => {
  expect(names('ID Video', 'GMV', 'GMV', 'GMV')).toEqual([
    [0, 'video_id'],
    [1, 'gmv'],
    [2, 'gmv_direct'],
  ])
  expect(read('ID Video', 'GMV', 'GMV', 'GMV').unknown).toEqual(['GMV'])
})

test('an old label is reported with the label of today, in the language of the file', () => {
  expect(read('ID Video', 'Tayangan video').renamed).toEqual([{ from: 'Tayangan video', to: 'VV' }])
  expect(read('Video ID', 'GMV').renamed).toEqual([
    { from: 'GMV', to: 'Video-attributed GMV (Rp)' },
  ])
})

test('what is not there is missing, unless few files have it; what is not known is listed', () => {
  const header = read('ID Video', 'VV', 'Kolom baru', '')
  expect(header.missing.map(({ label }) => label)).toEqual([
    'GMV dari video (Rp)',
    'GMV video (Rp)',
  ])
  expect(header.missing[0]?.words.id).toContain('bukan nol')
  expect(header.unknown).toEqual(['Kolom baru'])
})

test('the header is looked for below preamble and filter rows, and only near the top', () => {
  const header = { row: 3, cells: ['ID Video', 'VV'] }
  const preamble = [
    { row: 1, cells: ['[Date Range]: 2026-11-02 ~ 2026-11-08'] },
    { row: 2, cells: ['Semua', 'Semua'] },
  ]
  expect(book.find([...preamble, header])?.row).toBe(3)
  const far = Array.from({ length: 20 }, (_, index) => ({ row: index + 1, cells: ['x'] }))
  expect(book.find([...far, header])).toBeNull()
})

test('of two headers the upper one counts', () => {
  const upper = { row: 3, cells: ['', 'ID Video', 'VV', 'GMV'] }
  const lower = { row: 9, cells: ['Diagnosis', 'ID Video', 'VV', 'GMV'] }
  expect(book.find([upper, lower])?.row).toBe(3)
})

test('a label of another kind, or a signature that is not there, makes it unknown', () => {
  expect(book.find([{ row: 1, cells: ['ID Video', 'VV', 'ID Produk'] }])).toBeNull()
  expect(book.find([{ row: 1, cells: ['ID Video', 'Diagnosis'] }])).toBeNull()
})
