import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { testDatabase } from '#platform/db/testing.ts'
import { workbookOf, zipOf } from '#platform/sheets/testing.ts'

import { orderFile, orderHeader, orderRow } from '../bench/kit/orders-file.ts'
import { openBench, told } from './imports-kit.ts'

const database = await testDatabase()
const bench = await openBench(database, { maxBytes: 2 * 1024 * 1024 })
afterAll(() => bench.close())

const fixtures = 'src/modules/metrics/fixtures'
const fixture = (name: string) => readFile(join(fixtures, name))
const orders = [...orderFile({ rows: 20 })].join('')
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.join(',')).join('\n')
const ole = (stream: string) => {
  const bytes = Buffer.alloc(1536)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(9, 30)
  bytes.write(stream.split('').join('\0'), 1024, 'latin1')
  return bytes
}
const zip = zipOf([{ name: 'pesanan.csv', data: orders }])
const destroyed = csv([
  orderHeader,
  ...[1, 2, 3].map((index) => ['5,83046E+17'.replace(',', '.'), ...orderRow(index).slice(1)]),
])

const cases: [
  what: string,
  name: string,
  content: () => Promise<Buffer> | Buffer | string,
  says: RegExp,
][] = [
  ['a PDF renamed', 'laporan.xlsx', () => '%PDF-1.7\n%âãÏÓ\n1 0 obj', /berkas PDF, bukan tabel/],
  ['a truncated ZIP', 'unduhan.zip', () => zip.subarray(0, zip.length - 40), /terpotong/],
  [
    'a ZIP bomb',
    'bom.zip',
    () => zipOf([{ name: 'a.csv', data: 'x', claims: { size: 3_000_000_000 } }]),
    /terlalu besar untuk sebuah ekspor/,
  ],
  ['nothing', 'kosong.csv', () => '', /kosong/],
  ['an empty ZIP', 'kosong.zip', () => zipOf([]), /kosong/],
  ['an old workbook', 'lama.xls', () => ole('Workbook'), /simpan sebagai \.xlsx/],
  ['a locked workbook', 'rahasia.xlsx', () => ole('EncryptedPackage'), /kata sandi/],
  [
    'a web page',
    'ekspor.xls',
    () => '<html><body><table><tr><td>1</td></tr></table>',
    /halaman web/,
  ],
  ['a picture', 'foto.csv', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /bukan tabel/],
  ['a file over the limit', 'besar.csv', () => orders.repeat(400), /melebihi batas 2 MB/],
  [
    'a header without rows',
    'hanya judul.csv',
    () => fixture('quirks/hanya judul.csv'),
    /tidak ada baris|hanya .*judul|kepala/i,
  ],
  [
    'a future period',
    'masa depan.xlsx',
    () => fixture('quirks/masa depan.xlsx'),
    /2027|setelah hari ini|hari ini/,
  ],
  [
    'an unknown kind',
    'daftar produk.xlsx',
    () => fixture('quirks/daftar produk.xlsx'),
    /bukan ekspor yang dikenal/,
  ],
  [
    'something unlike any export',
    'resep.csv',
    () => 'bahan,jumlah\ngula,2\n',
    /bukan ekspor yang dikenal\. Unggah/,
  ],
  ['ids destroyed by a spreadsheet', 'excel.csv', () => destroyed, /dibulatkan Excel/],
  [
    'a workbook without rows',
    'kosong.xlsx',
    () => workbookOf({ sheets: [{ name: 'Sheet1', xml: '' }] }),
    /kosong/,
  ],
  [
    'a quotation mark that is never closed',
    'kutip.csv',
    () => `${orders}"${'a,b\n'.repeat(60_000)}`,
    /[Tt]anda kutip di baris 22/,
  ],
]

test.each(cases)(
  '%s gets its own sentence and changes nothing',
  async (...[, name, content, says]) => {
    const { result } = await bench.import({ [name]: await content() })
    expect(told(result)).toEqual([expect.stringMatching(/^refused/)])
    expect(result.imports[0]?.problem?.id).toMatch(says)
    expect(result.imports[0]?.problem?.en).not.toBe('')
    const { rows } = await database.pool.query(
      'select (select count(*) from fact) + (select count(*) from order_line) + (select count(*) from order_line_stage) as rows',
    )
    expect(rows).toEqual([{ rows: '0' }])
  },
)

test('no two of them are told the same', async () => {
  const sentences = new Set<string>()
  for (const [, name, content] of cases) {
    const { result } = await bench.import({ [name]: await content() })
    sentences.add(result.imports[0]?.problem?.id ?? '')
  }
  // An empty file, an empty ZIP and an empty workbook are all empty.
  expect(sentences.size).toBe(cases.length - 2)
})

test('an unknown kind names the nearest one and the columns that are missing', async () => {
  const content = csv([
    ['Nama Kreator', 'ID Kreator', 'Informasi Video', 'Waktu', 'VV', 'GPM (Rp)'],
    ['rumahsenja.id', '7193845520176439322', 'Kasur lipat', '2026/11/09 19:00', '120', '900'],
  ])
  const { result } = await bench.import({ 'rekap.csv': content })
  expect(result.imports[0]?.problem?.id).toMatch(
    /^Berkas ini bukan ekspor yang dikenal\. Yang paling mirip: .*ideo.*, tetapi kolom “ID Video” dan “GMV dari video \(Rp\)” tidak ada\./,
  )
})

test('each table of a ZIP is called by the ZIP and by its own name, and by nothing else', async () => {
  const content = zipOf([
    { name: 'FollowerGender.csv', data: 'Gender,Distribution\nFemale,0.7\n' },
    { name: 'FollowerTopTerritories.csv', data: 'Top territories,Distribution\nID,0.9\n' },
    { name: 'Viewers.csv', data: 'Date,Total Viewers,New Viewers\n8 November,9,4\n' },
  ])
  const { result } = await bench.import({ 'unduhan.zip': content })
  expect(told(result)).toEqual([
    'applied studio_gender',
    'applied studio_territories',
    'applied studio_viewers',
  ])
  expect(result.imports.map(({ file }) => file)).toEqual([
    'unduhan.zip › FollowerGender.csv',
    'unduhan.zip › FollowerTopTerritories.csv',
    'unduhan.zip › Viewers.csv',
  ])
})

test('of a ZIP, known files are imported and the rest is named', async () => {
  const content = zipOf([
    { name: '__MACOSX/._pesanan.csv', data: 'x' },
    { name: 'minggu/pesanan.csv', data: orders },
    { name: 'minggu/resep.csv', data: 'bahan,jumlah\ngula,2\n' },
    { name: 'minggu/brosur.pdf', data: '%PDF-1.7\n' },
    { name: 'minggu/rusak.xlsx', data: Buffer.from('PK\x03\x04rusak', 'latin1') },
  ])
  const { result } = await bench.import({ 'unduhan.zip': content })
  expect(told(result)).toEqual([
    'applied orders',
    expect.stringMatching(/^refused - .*(?:terpotong|rusak)/),
  ])
  expect(result.imports[0]).toMatchObject({
    file: 'unduhan.zip › minggu/pesanan.csv',
    notes: [{ id: expect.stringMatching(/resep\.csv, brosur\.pdf/) }],
  })
})
