import { describe, expect, test } from 'vitest'

import { readCells } from './testing.ts'
import type { Cell } from './types.ts'
import { writeCsv, type CsvWriting } from './write-csv.ts'

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
