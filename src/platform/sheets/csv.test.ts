import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'

import { readAll, readCells, refusal, withUpload } from './testing.ts'

const utf16 = (text: string, order: 'le' | 'be', mark = true): Buffer => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

const rows = (count: number): string => 'kasur,1,2\n'.repeat(count)

describe('the shape of a CSV is read from its content', () => {
  test.each([
    ['commas', 'a,b,c\n1,2,3\n'],
    ['semicolons with decimal commas', 'a;b;c\n1,5;2,5;3,5\n', [['1,5', '2,5', '3,5']]],
    ['TABs', 'a\tb\tc\n1\t2\t3\n'],
    ['bars', 'a|b|c\n1|2|3\n'],
    ['Windows line ends', 'a,b,c\r\n1,2,3\r\n'],
    ['old Mac line ends', 'a,b,c\r1,2,3\r'],
    ['mixed line ends', 'a,b,c\n1,2,3\r\n'],
    ['no line end after the last record', 'a,b,c\n1,2,3'],
    ['a line that names the delimiter', 'sep=;\r\na;b;c\r\n1;2;3\r\n'],
    ['every cell in quotes, as TikTok Studio writes', '"a","b","c"\n"1","2","3"'],
    [
      'a preamble of one cell',
      'Tanggal: 1, 2\n\na;b;c\n1;2;3\n',
      [['Tanggal: 1, 2'], ['a', 'b', 'c'], ['1', '2', '3']],
    ],
  ])('%s', async (_, text, expected = [['1', '2', '3']]) => {
    const cells = await readCells(text)
    expect(cells.slice(-expected.length)).toEqual(expected)
  })

  test('a TAB after every id does not pass for the delimiter', async () => {
    const ids = Array.from({ length: 40 }, (_, at) => `58304593050632666${at}\t,Selesai,x\t,1`)
    const cells = await readCells(`Order ID,Status,SKU ID,Qty\n${ids.join('\n')}\n`)
    expect(cells[1]).toEqual(['583045930506326660\t', 'Selesai', 'x\t', '1'])
  })
})

describe('text arrives whatever encoding it is in', () => {
  const text = 'Nama,Harga\nSprei “Katun” é – €,Rp1.234\n'
  const expected = [
    ['Nama', 'Harga'],
    ['Sprei “Katun” é – €', 'Rp1.234'],
  ]
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 of Windows', utf16(text, 'le')],
    ['UTF-16 of the other order', utf16(text, 'be')],
    [
      'Windows-1252',
      Buffer.from('Nama,Harga\nSprei \x93Katun\x94 \xe9 \x96 \x80,Rp1.234\n', 'latin1'),
    ],
  ])('%s', async (_, bytes) => expect(await readCells(bytes)).toEqual(expected))

  test('UTF-16 without a mark is known by its zero bytes', async () => {
    expect(await readCells(utf16('a;b\n1;2\n', 'le', false))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('characters of several bytes survive every border between pieces', async () => {
    const lines = Array.from({ length: 30_000 }, (_, at) => `${'x'.repeat(at % 7)}é€😀,${at}`)
    const cells = await readCells(lines.join('\n'))
    expect(cells.map((row) => row.join(','))).toEqual(lines)
  })

  test('one broken byte in UTF-8 costs one character, not the encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from('ibu é ì ò,a\n'),
      Buffer.from([0xff]),
      Buffer.from('é,b\n'),
    ])
    expect(await readCells(bytes)).toEqual([
      ['ibu é ì ò', 'a'],
      ['\uFFFDé', 'b'],
    ])
  })

  test('Windows-1252 that begins late does not spoil what came before', async () => {
    const before = 'kasur,1\n'.repeat(30_000)
    const cells = await readCells(Buffer.from(`${before}caf\xe9,2\n`, 'latin1'))
    expect(cells.at(-1)).toEqual(['café', '2'])
    expect(cells).toHaveLength(30_001)
  })

  test('single zero bytes are dropped, a file filled with them is damaged', async () => {
    expect(await readCells('a,b\n1\0,2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(await refusal(`${'kasur,1\n'.repeat(20_000)}${'\0'.repeat(100_000)}`)).toBe('damaged')
  })
})

describe('records', () => {
  test('keep every character of a cell, also trailing TABs and spaces', async () => {
    expect(await readCells('id\t, nama ,\n1\t,  x ,\t\n')).toEqual([
      ['id\t', ' nama ', ''],
      ['1\t', '  x ', '\t'],
    ])
  })

  test('are counted as a person sees them: blank lines count, lines within a cell do not', async () => {
    const [table] = await readAll('a,b\n\n"dua\nbaris",x\n\n\nlast,y\n')
    expect(table?.rows.map(({ row }) => row)).toEqual([1, 3, 6])
  })

  test.each([
    ['doubled marks', 'a,"kata ""ini""",b\n', ['a', 'kata "ini"', 'b']],
    ['delimiters and line ends inside', '"a,\r\nb",c\r\n', ['a,\r\nb', 'c']],
    [
      'marks within a text that does not begin with one',
      'kasur 6" x 4",b\n',
      ['kasur 6" x 4"', 'b'],
    ],
    ['marks that belong to the text', '"Best" Kasur,b\n', ['"Best" Kasur', 'b']],
    ['spaces between mark and delimiter', '"a"  ,"b" \n', ['a', 'b']],
    ['an empty quoted cell at the end', 'a,""\n', ['a', '']],
    ['a carriage return after the last mark', '"a","b"\r\n', ['a', 'b']],
    ['a mark as the very last character', 'a,"b"', ['a', 'b']],
  ])('understand %s', async (_, text, expected) => {
    expect(await readCells(text)).toEqual([expected])
  })

  test.each([true, false])('read as papaparse reads them (all in quotes: %s)', async (quotes) => {
    const unit = fc.constantFrom('"', ',', ';', '\n', '\t', ' ', 'a', 'é', '1')
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.string({ unit, maxLength: 6 }))
    const record = fc.array(cell, { minLength: 2, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), async (records) => {
        const text = Papa.unparse(records, { newline: '\r\n', quotes })
        const known = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data
        expect(await readCells(`sep=,\r\n${text}`)).toEqual(known)
      }),
      { numRuns: 150 },
    )
  })

  test('a table with a header and nothing else is one row', async () => {
    expect(await readCells('Order ID,Order Status\n')).toEqual([['Order ID', 'Order Status']])
  })

  test('rows can be read twice: for the preview and for applying', async () => {
    await withUpload('a,b\n1,2\n', async ({ tables: [table] }) => {
      const read = async (): Promise<unknown[]> => {
        const all = []
        for await (const batch of table?.rows() ?? []) all.push(...batch)
        return all
      }
      const first = await read()
      expect(first).toHaveLength(2)
      expect(await read()).toEqual(first)
    })
  })

  test('a reader that stops early leaves nothing open', async () => {
    await withUpload('kasur,1,2\n'.repeat(100_000), async ({ tables: [table] }) => {
      for await (const [row] of table?.rows() ?? []) {
        expect(row).toEqual({ row: 1, cells: ['kasur', '1', '2'] })
        break
      }
    })
  })
})

describe('what cannot be a table is named with its row', () => {
  test.each([
    ['a mark that is never closed', `${rows(3)}"kasur,1,2\n${rows(9)}`, 'unclosed-quote'],
    [
      'a mark that would swallow a large file',
      `${rows(3)}"kasur,1,2\n${rows(200_000)}`,
      'unclosed-quote',
    ],
    [
      'a mark closed by the next one far below',
      `"6 inci,1,2\n${rows(3)}"kasur, putih",1,2\n`,
      'unclosed-quote',
    ],
    ['a file cut off within a quoted cell', `${rows(3)}"kasur`, 'unclosed-quote'],
    ['a line of 50 MB', 'x'.repeat(50_000_000), 'line-too-long'],
    ['an absurd number of columns', `a,b\n${','.repeat(5_000)}\n`, 'too-many-columns'],
  ])('%s', async (_, text, code) => {
    const started = performance.now()
    expect(await refusal(text)).toBe(code)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test('more rows than allowed', async () => {
    expect(await refusal(rows(1_001), { maxRows: 1_000 })).toBe('too-many-rows')
    expect(await refusal(rows(1_000), { maxRows: 1_000 })).toBe('rows')
  })

  test('the sentence names the row', async () => {
    await expect(readAll(`${rows(3)}"kasur,1`)).rejects.toMatchObject({
      row: 4,
      words: { id: expect.stringContaining('baris 4') },
    })
  })
})

describe('no text makes reading slow', () => {
  const many = 200_000
  test.each([
    [
      'malformed marks before a run of spaces',
      `"${'"x'.repeat(30_000)}${' '.repeat(60_000)}\n`.repeat(20),
    ],
    ['one quoted column without any delimiter', '"kasur"\n'.repeat(many)],
    ['nothing but marks', '"'.repeat(many)],
    ['nothing but delimiters', `${','.repeat(1_500)}\n`.repeat(1_000)],
    ['nothing but line ends', '\r\n'.repeat(many)],
    ['long quoted cells with doubled marks', `"${'""'.repeat(50_000)}"\n`.repeat(20)],
  ])('%s', async (_, text) => {
    const started = performance.now()
    await refusal(text)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
