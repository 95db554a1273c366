import { describe, expect, test } from 'vitest'

import { readAll, readCells } from './testing.ts'
import type { Cell } from './types.ts'
import { writeCsv, type CsvWriting } from './write-csv.ts'
import { type StreamedSheet, writeWorkbook } from './write-workbook.ts'

async function written(rows: readonly Cell[][], writing?: CsvWriting): Promise<string> {
  let text = ''
  for await (const piece of writeCsv(rows, writing)) text += piece
  return text
}

describe('a written CSV', () => {
  test('reads back as it was, whatever the cells hold', async () => {
    const rows = [
      ['Order ID', 'Catatan', 'Jumlah'],
      ['583045930506326669\t', 'kata "ini",\nbaris dua; é😀', '-5,3'],
      ['=1', '', ' x '],
    ]
    expect(await readCells(await written(rows, { formulas: 'keep' }))).toEqual(rows)
  })

  test('begins with a mark for Excel, unless told otherwise', async () => {
    expect(await written([['a', 1, null]])).toBe('\uFEFFa,1,\r\n')
    expect(await written([['a', 'b;c']], { mark: false, delimiter: ';' })).toBe('a;"b;c"\r\n')
  })

  test.each([
    ['=HYPERLINK("http://x")', true],
    ['+cmd', true],
    ['-2+3|cmd', true],
    ['@SUM(A1)', true],
    ['\tx', true],
    ['\r=1', true],
    ['-5,3', false],
    ['-1.234.567', false],
    ['+62 812', false],
    ['--', true],
    ['-', false],
    ['-12%', false],
    ['kasur = empuk', false],
  ])('guards %j as a formula: %s', async (cell, expected) => {
    const [line] = await readCells(await written([[cell, 'x']]))
    expect(line?.[0]).toBe(expected ? `'${cell}` : cell)
  })

  test('leaves numbers alone', async () => {
    expect(await written([[-5, 0.5]], { mark: false })).toBe('-5,0.5\r\n')
  })

  test('takes rows at the pace of the reader', async () => {
    let made = 0
    function* endless(): Generator<Cell[]> {
      for (;;) yield [made++, 'x'.repeat(100)]
    }
    const pieces = writeCsv(endless())
    await pieces.next()
    expect(made).toBeLessThan(2_000)
    await pieces.return(undefined)
  })
})

test('a CSV for Excel in Indonesia has semicolons, decimal commas and ids that stay text', async () => {
  const text = await written([['7719969651189383775', 0.5, 1200, '=1']], {
    delimiter: ';',
    point: ',',
    ids: 'text',
    mark: false,
  })
  expect(text).toBe("7719969651189383775\t;0,5;1200;'=1\r\n")
})

async function* broken(): AsyncGenerator<Cell[]> {
  yield ['a']
  throw new Error('the database went away')
}

async function packed(sheets: readonly StreamedSheet[]): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of writeWorkbook(sheets)) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe('a written workbook', () => {
  test('reads back sheet by sheet: numbers as numbers, everything else as the text it was', async () => {
    const first: Cell[][] = [
      ['ID', 'Judul', 'GMV, Rp'],
      ['7719969651189383775', '=HYPERLINK("http://x") & <b> \u0001 é😀', 1_797_400],
      ['8', '  spasi di tepi  ', 0.0343],
      ['9', null, '@SUM(A1)'],
    ]
    const file = await packed([
      { name: 'Performa/video', rows: first, widths: [20, 40] },
      { name: 'performa video', rows: [['Asal']] },
    ])
    const sheets = await readAll(file)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Performa video', 'performa video 2'])
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      first[0],
      ['7719969651189383775', '=HYPERLINK("http://x") & <b>  é😀', 1_797_400],
      first[2],
      ['9', null, '@SUM(A1)'],
    ])
  })

  test('takes rows at the pace of the reader, however many there are', async () => {
    let made = 0
    function* many(): Generator<Cell[]> {
      for (; made < 100_000; made += 1) yield [made, 'x'.repeat(50)]
    }
    let bytes = 0
    for await (const piece of writeWorkbook([{ name: 'Banyak', rows: many() }]))
      bytes += piece.length
    expect(made).toBe(100_000)
    expect(bytes).toBeLessThan(3_000_000)
  })

  test('ends with the error of its rows instead of waiting for more', async () => {
    await expect(packed([{ name: 'Rusak', rows: broken() }])).rejects.toThrow('went away')
  })
})
