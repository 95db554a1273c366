import { describe, expect, test } from 'vitest'

import type { SheetRow } from '../../contract/importer.ts'
import type { TableSpec } from '../../contract/mapping.ts'
import { fitOf } from './fit.ts'
import { guessHeaderRow, labelsOf, letterOf } from './headers.ts'
import { isPersonal, looksPersonal, mask, masked } from './personal-columns.ts'
import { similarity, suggest, writtenAs } from './suggest.ts'

const table = (...rows: readonly (readonly (string | number | null)[])[]): SheetRow[] =>
  rows.map((cells, at) => ({ row: at + 1, cells }))

describe('a header', () => {
  test('is found below a title, and columns without a label are named by their letter', () => {
    const rows = table(
      ['Rekap November', null, null],
      [null, null, null],
      ['Tanggal', 'GMV', ''],
      ['13/11/2026', '1.000', 'x'],
    )
    expect(guessHeaderRow(rows)).toBe(3)
    expect(labelsOf(rows[2]?.cells ?? [])).toEqual(['Tanggal', 'GMV', 'Kolom C'])
  })

  test('that says a label twice tells the two apart', () => {
    expect(labelsOf(['GMV', 'gmv ', 'GMV (Rp)'])).toEqual(['GMV', 'gmv (2)', 'GMV (Rp) (3)'])
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ])
  })
})

describe('personal columns', () => {
  test.each<[string, readonly (string | number)[], boolean]>([
    ['Nama pembeli', [], true],
    ['Buyer Username', [], true],
    ['No. HP', [], true],
    ['Alamat lengkap', [], true],
    ['Recipient', ['Siti'], true],
    ['Pembeli', ['Budi', 'Siti'], true],
    ['Pembeli', ['12', '1.203'], false],
    ['Jumlah pembeli', [], false],
    ['Pembeli baru', [3], false],
    ['Kontak', ['0812-3456-7890'], true],
    ['Kolom C', ['+62 812 3456 7890', 'x'], true],
    ['Kolom C', ['Jl. Melati No. 3'], true],
    ['Kolom C', ['ra****ti'], true],
    ['GMV', ['Rp1.250.000'], false],
    ['Produk', ['Kasur lipat 120x200'], false],
    ['Nama produk', ['Sofa'], false],
    ['ID video', ['7430000000000000001'], false],
    ['Tanggal', ['13/11/2026'], false],
  ])('%s %j: %s', (label, cells, personal) => expect(looksPersonal(label, cells)).toBe(personal))

  test('are masked below the header, and stray phone numbers everywhere', () => {
    const { rows, personal } = masked(
      table(
        ['Hubungi 0812', null, null],
        ['Tanggal', 'Nama pembeli', 'Ket'],
        ['13/11', 'Budi', 'ok'],
        ['14/11', '', '081234567890'],
        ['15/11', 'Siti', 'ok'],
        ['16/11', 'Ani', 'ok'],
        ['17/11', 'Ali', 'ok'],
      ),
      2,
    )
    expect(personal).toEqual([1])
    expect(rows[2]?.cells).toEqual(['13/11', mask, 'ok'])
    expect(rows[3]?.cells).toEqual(['14/11', '', mask])
    expect(isPersonal('Kasur 081')).toBe(false)
  })
})

describe('suggestions', () => {
  const metrics = [
    { id: 'gmv', labels: ['GMV', 'Omzet', 'Penjualan'] },
    { id: 'orders', labels: ['Pesanan', 'Orders', 'Closing'] },
    { id: 'views', labels: ['Tayangan', 'Views', 'VV'] },
    { id: 'new_followers', labels: ['Pengikut baru', 'New followers'] },
  ]
  test.each([
    ['GMV (Rp)', 'gmv'],
    ['Total omset (Rp jt)', 'gmv'],
    ['Jumlah order', 'orders'],
    ['closing', 'orders'],
    ['View', 'views'],
    ['Followers baru', 'new_followers'],
    ['Pesenan', 'orders'],
    ['Keterangan', undefined],
    ['Host', undefined],
  ])('%s looks like %s', (label, metric) =>
    expect(suggest([label], metrics).get(label)?.metric).toBe(metric),
  )

  test('name a metric once, for the label that fits best', () => {
    const found = suggest(['GMV LIVE', 'GMV'], metrics)
    expect(found.get('GMV')).toEqual({ metric: 'gmv', confidence: 1 })
    expect(found.get('GMV LIVE')).toBeUndefined()
  })

  test('are the same in either direction, and sure of the same words only', () => {
    const labels = ['GMV', 'Omzet harian', 'Pengikut baru', 'Followers baru', 'Views', 'x']
    const pairs = labels.flatMap((a) => labels.map((b) => [a, b] as const))
    for (const [a, b] of pairs) {
      expect(similarity(a, b)).toBeCloseTo(similarity(b, a))
      expect(similarity(a, b) === 1).toBe(a === b)
    }
  })

  test.each([
    ['GMV (Rp jt)', 'IDR', 'millions'],
    ['Omzet ribu', 'IDR', 'thousands'],
    ['GMV', 'IDR', 'plain'],
    ['Durasi (jam)', 'minutes', 'hours'],
    ['CTR', 'ratio', 'percent'],
  ] as const)('%s of %s is written as %s', (label, unit, as) =>
    expect(writtenAs(label, unit, false)).toBe(as),
  )
})

describe('a table against a mapping', () => {
  const spec: TableSpec = {
    how: 'table',
    subject: 'shop',
    headers: ['Tanggal', 'GMV', 'Pesanan', 'Host'],
    key: null,
    when: { label: 'Tanggal', order: 'day-first' },
    columns: [
      { label: 'GMV', metric: 'gmv', as: 'plain' },
      { label: 'Pesanan', metric: 'orders', as: 'plain' },
    ],
    decimal: ',',
  }
  test.each<[string, readonly string[], readonly string[] | null]>([
    ['fits as it was', ['Tanggal', 'GMV', 'Pesanan', 'Host'], []],
    [
      'fits in another order, with others, in other letters',
      ['x', 'PESANAN', 'gmv ', 'Tanggal'],
      [],
    ],
    ['lacks a renamed column', ['Tanggal', 'Omzet', 'Pesanan', 'Host'], ['GMV']],
    ['is another one where little is left', ['Tanggal', 'Suhu', 'Hujan', 'Angin'], null],
  ])('%s', (_, cells, missing) =>
    expect(fitOf(spec, table(['Rekap'], cells))?.missing ?? null).toEqual(missing),
  )
})
