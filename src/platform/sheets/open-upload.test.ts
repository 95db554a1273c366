import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openUpload } from './open-upload.ts'
import { SheetProblem, sheetProblemCodes } from './problem.ts'
import { readAll, refusal, withUpload, workbookOf, zipOf, type PackedFile } from './testing.ts'

const csv = 'Order ID,Status\n1,Selesai\n'
const book = workbookOf({
  sheets: [{ name: 'Sheet1', xml: '<row><c t="str"><v>a</v></c></row>' }],
})

/** A container of old Office whose directory, in the second sector, names the given stream. */
function oldOffice(stream: string): Buffer {
  const bytes = Buffer.alloc(2048)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt32LE(1, 48)
  Buffer.from(stream, 'utf16le').copy(bytes, 1024)
  return bytes
}

const noise = Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7919 + at ** 3) % 256))

describe('what a file is stands in its content, not in its name', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['only a mark and blanks', '\uFEFF \r\n\r\n', 'empty'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 'pdf'],
    ['a PDF with something before it', '\r\n\r\n%PDF-1.4\n', 'pdf'],
    ['an Excel file from before 2007', oldOffice('Workbook'), 'old-excel'],
    ['a locked workbook', oldOffice('EncryptedPackage'), 'encrypted'],
    ['a Word file from before 2007', oldOffice('WordDocument'), 'not-a-sheet'],
    ['a cut-off container', oldOffice('Workbook').subarray(0, 40), 'old-excel'],
    [
      'a web page called .xls',
      '<html><body><table><tr><td>1</td></tr></table></body></html>',
      'html',
    ],
    ['a web page with a declaration', '\uFEFF\n<!DOCTYPE html>\n<html></html>', 'html'],
    ['a web archive called .xls', 'MIME-Version: 1.0\nContent-Type: multipart/related\n', 'html'],
    [
      'a workbook of Excel 2003 in XML',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="x"/>',
      'old-excel',
    ],
    ['a web page below many comments', `${'<!---->'.repeat(140)}<html>`, 'html'],
    ['nothing but comments', '<!---->'.repeat(4_000), 'not-a-sheet'],
    ['other XML', '<?xml version="1.0"?><data/>', 'not-a-sheet'],
    ['an image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'not-a-sheet'],
    ['noise', noise, 'not-a-sheet'],
    ['a RAR', 'Rar!\x1a\x07\x00', 'archive'],
    ['a gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 'archive'],
    [
      'an OpenDocument sheet',
      zipOf([
        { name: 'mimetype', data: 'x' },
        { name: 'content.xml', data: '<x/>' },
        { name: 'META-INF/manifest.xml', data: '<x/>' },
      ]),
      'open-document',
    ],
    [
      'a binary workbook',
      zipOf([
        { name: '[Content_Types].xml', data: '<x/>' },
        { name: 'xl/workbook.bin', data: 'x' },
      ]),
      'old-excel',
    ],
  ])('%s', async (_, content, code) => expect(await refusal(content)).toBe(code))

  test('every code has a sentence in both languages', () => {
    for (const code of sheetProblemCodes) {
      const { words } = new SheetProblem(code, { row: 4, limit: 2_000_000 })
      expect(words.id).toMatch(/^[A-Z].*\.$/)
      expect(words.en).toMatch(/^[A-Z].*\.$/)
      expect(words.id).not.toMatch(/undefined|NaN|!/)
    }
  })

  test('a file over the limit is refused before it is read', async () => {
    expect(await refusal(csv, { maxBytes: 10 })).toBe('too-big')
  })

  test('a file that is not there is no fault of the file', async () => {
    const options = { name: 'x.csv', spool: tmpdir() }
    await expect(openUpload('/nowhere/x.csv', options)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('a ZIP', () => {
  test('gives the tables of all its files, wherever they lie', async () => {
    const zip = zipOf([
      { name: 'Overview.csv', data: csv, stored: true },
      { name: '__MACOSX/._Overview.csv', data: noise },
      { name: '.DS_Store', data: noise },
      { name: 'minggu ini/', data: '' },
      { name: 'minggu ini/Pesanan (é).xlsx', data: book },
      { name: 'Thumbs.db', data: noise },
    ])
    const tables = await readAll(zip)
    expect(tables.map(({ file, sheet, rows }) => [file, sheet, rows.length])).toEqual([
      ['Overview.csv', null, 2],
      ['minggu ini/Pesanan (é).xlsx', 'Sheet1', 1],
    ])
  })

  test('names what it holds besides tables, and reads the rest', async () => {
    const zip = zipOf([
      { name: 'laporan.pdf', data: '%PDF-1.7' },
      { name: 'lagi.zip', data: zipOf([{ name: 'a.csv', data: csv }]) },
      { name: 'kosong.csv', data: '' },
      { name: 'Overview.csv', data: csv },
      { name: 'rusak.csv', data: csv, claims: { sum: 7 } },
    ])
    await withUpload(zip, async ({ tables, refused, kind }) => {
      expect(kind).toBe('zip')
      expect(tables.map(({ file }) => file)).toEqual(['Overview.csv'])
      expect(refused.map(({ file, problem }) => [file, problem.code])).toEqual([
        ['laporan.pdf', 'pdf'],
        ['lagi.zip', 'nested-zip'],
        ['kosong.csv', 'empty'],
        ['rusak.csv', 'damaged'],
      ])
    })
  })

  const zeros = Buffer.alloc(80 * 1024 * 1024)
  const many = Array.from({ length: 3_000 }, (_, at): PackedFile => ({
    name: `${at}.csv`,
    data: csv,
  }))
  const whole = zipOf([{ name: 'a.csv', data: csv.repeat(500) }])
  test.each([
    ['without any file', zipOf([]), 'empty'],
    ['with nothing but what a computer adds', zipOf([{ name: '.DS_Store', data: 'x' }]), 'empty'],
    ['cut off', whole.subarray(0, whole.length - 60), 'truncated'],
    ['cut off after its first bytes', whole.subarray(0, 6), 'truncated'],
    [
      'locked by a password',
      zipOf([{ name: 'a.csv', data: csv, claims: { flags: 1 } }]),
      'encrypted',
    ],
    [
      'locked by a stronger one',
      zipOf([{ name: 'a.csv', data: csv, claims: { flags: 0x41 } }]),
      'encrypted',
    ],
    [
      'that claims to hold terabytes',
      zipOf([{ name: 'a.csv', data: csv, claims: { size: 0xffff_0000 } }]),
      'bomb',
    ],
    ['that holds megabytes of nothing', zipOf([{ name: 'a.csv', data: zeros }]), 'bomb'],
    ['with thousands of files', zipOf(many), 'too-many-files'],
  ])('%s is refused', async (_, zip, code) => expect(await refusal(zip)).toBe(code))

  test('that holds more than its list says is not unpacked further', async () => {
    const zip = zipOf([
      { name: 'a.csv', data: zeros.subarray(0, 5_000_000), claims: { size: 100 } },
    ])
    await withUpload(zip, async ({ refused }) => {
      expect(refused.map(({ problem }) => problem.code)).toEqual(['damaged'])
    })
  })

  test('of workbooks that are too much together is read as far as the limit goes', async () => {
    const padded = workbookOf({
      sheets: [{ name: 'Sheet1', xml: '<row><c><v>1</v></c></row>' }],
      more: [{ name: 'docProps/padding.xml', data: 'x'.repeat(100_000) }],
    })
    const zip = zipOf(['a', 'b', 'c'].map((name) => ({ name: `${name}.xlsx`, data: padded })))
    await withUpload(
      zip,
      async ({ tables, refused }) => {
        expect(tables.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx'])
        expect(refused.map(({ file, problem }) => [file, problem.code])).toEqual([
          ['c.xlsx', 'bomb'],
        ])
      },
      { maxUnpackedBytes: 250_000 },
    )
  })

  test('with places outside of the file does not end the process', async () => {
    const end = zipOf([{ name: 'a.csv', data: csv }])
    const locator = Buffer.alloc(20)
    locator.writeUInt32LE(0x07064b50, 0)
    locator.writeBigUInt64LE(2n ** 63n, 8)
    const tail = end.length - 22
    const zip = Buffer.concat([end.subarray(0, tail), locator, end.subarray(tail)])
    expect(await refusal(zip)).toBe('truncated')
  })
})

describe('what is unpacked', () => {
  let spool = ''
  beforeAll(async () => {
    spool = await mkdtemp(join(tmpdir(), 'etalase-spool-'))
  })
  afterAll(() => rm(spool, { recursive: true }))

  test('lies in a private folder under no name of its own, and is gone after closing', async () => {
    const path = join(spool, 'upload')
    await writeFile(
      path,
      zipOf([
        { name: '../../../tmp/evil.csv', data: csv },
        { name: '/etc/passwd', data: csv },
        { name: 'C:\\Windows\\x.csv', data: csv },
      ]),
    )
    const upload = await openUpload(path, { name: 'x.zip', spool })
    expect(upload.tables.map(({ file }) => file)).toEqual([
      'tmp/evil.csv',
      'etc/passwd',
      'C:/Windows/x.csv',
    ])
    const folder = (await readdir(spool)).find((name) => name !== 'upload') ?? ''
    expect(folder.startsWith(`${process.pid}.`)).toBe(true)
    expect(await readdir(join(spool, folder))).toEqual(['0', '1', '2'])
    expect((await stat(join(spool, folder, '0'))).mode & 0o777).toBe(0o600)
    await upload.close()
    expect(await readdir(spool)).toEqual(['upload'])
  })

  test('is gone after a refusal too', async () => {
    const path = join(spool, 'upload')
    const files = Array.from({ length: 5 }, (_, at): PackedFile => ({
      name: `${at}.xlsx`,
      data: book,
    }))
    await writeFile(path, zipOf(files))
    const options = { name: 'x.zip', spool, limits: { maxEntries: 5 } }
    const upload = await openUpload(path, options)
    await upload.close()
    await writeFile(
      path,
      zipOf([...files.slice(1), { name: 'x', data: book, claims: { flags: 1 } }]),
    )
    await expect(openUpload(path, options)).rejects.toMatchObject({ code: 'encrypted' })
    expect(await readdir(spool)).toEqual(['upload'])
  })
})
