import { describe, expect, test } from 'vitest'

import { readAll, readCells, refusal, sheetXml, withUpload, workbookOf, zipOf } from './testing.ts'
import type { Cell } from './types.ts'
import { writeXlsx } from './write-xlsx.ts'

const one = (xml: string, rest: object = {}): Buffer =>
  workbookOf({ sheets: [{ name: 'Sheet1', xml }], ...rest })

const formatOf = (format: string): string =>
  `<numFmts><numFmt numFmtId="200" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`

const textRow = (text: string): string => `<row><c t="str"><v>${text}</v></c></row>`

const strictRelation = (id: string, type: string, target: string): string =>
  `<Relationships><Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/></Relationships>`

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm"/>' +
  '<numFmt numFmtId="166" formatCode="&quot;Rp&quot;#,##0"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="21"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>'

describe('cells', () => {
  const shared =
    '<si><t>Nama</t></si><si><r><t>Ka</t></r><r><t xml:space="preserve">sur </t></r><rPh><t>x</t></rPh></si><si><t/></si>'
  const cases: readonly [string, string, Cell][] = [
    ['a shared text', '<c t="s"><v>0</v></c>', 'Nama'],
    ['a shared text in pieces, without its phonetic guide', '<c t="s"><v>1</v></c>', 'Kasur '],
    [
      'an inline text',
      '<c t="inlineStr"><is><t>583045930506326669\t</t></is></c>',
      '583045930506326669\t',
    ],
    [
      'an inline text in pieces',
      '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      'ab',
    ],
    ['a text of a stream writer', '<c t="str"><v>1.21082485E8</v></c>', '1.21082485E8'],
    ['a formula with its value', '<c><f>SUM(A1:A2)</f><v>42</v></c>', 42],
    ['a number', '<c><v>1234567</v></c>', 1234567],
    ['a number that says so', '<c t="n"><v>0.0537</v></c>', 0.0537],
    ['a number as Excel writes large ones', '<c><v>1.21082485E8</v></c>', 121082485],
    ['the last number that is exact', '<c><v>9007199254740991</v></c>', 9007199254740991],
    [
      'an id kept as a number, with its digits',
      '<c><v>583045930506326669</v></c>',
      '583045930506326669',
    ],
    [
      'an id destroyed by Excel, as it stands',
      '<c><v>5.8304593050632602E+17</v></c>',
      '5.8304593050632602E+17',
    ],
    ['a logical value', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a date in words of the file', '<c t="d"><v>2026-11-09</v></c>', '2026-11-09'],
    ['a day', '<c s="1"><v>46335</v></c>', '2026-11-09'],
    ['a moment', '<c s="2"><v>46335.791666666664</v></c>', '2026-11-09T19:00:00'],
    ['a moment at midnight', '<c s="2"><v>46335</v></c>', '2026-11-09T00:00:00'],
    ['a time of day', '<c s="3"><v>0.8125</v></c>', '19:30:00'],
    ['hours that add up', '<c s="4"><v>3.1166666666666667</v></c>', '74:48:00'],
    ['money', '<c s="5"><v>149000</v></c>', 149000],
    ['a number in a date column that is no date', '<c s="1"><v>583045930506</v></c>', 583045930506],
    [
      'entities and escapes',
      '<c t="str"><v>a &amp; b &lt;c&gt; &#65;&#x1F600;_x000D_</v></c>',
      'a & b <c> A😀\r',
    ],
    ['CDATA', '<c t="inlineStr"><is><t><![CDATA[a <b> & c]]></t></is></c>', 'a <b> & c'],
    ['text that is no number in a number cell', '<c><v>--</v></c>', '--'],
    [
      'attributes in another order and other quotes',
      "<c t='str' s = '0' r='A1' ><v>x</v></c>",
      'x',
    ],
  ]
  test.each(cases)('%s', async (_, xml, expected) => {
    expect(await readCells(one(`<row r="1">${xml}</row>`, { shared, styles }))).toEqual([
      [expected],
    ])
  })

  test.each([
    ['1900', false, '<v>1</v>', '1900-01-01'],
    ['1900, before the day that never was', false, '<v>59</v>', '1900-02-28'],
    ['1900, after it', false, '<v>61</v>', '1900-03-01'],
    ['1904', true, '<v>44887</v>', '2026-11-23'],
  ])('days count from %s', async (...[, from1904, value, expected]) => {
    const book = one(`<row><c s="1">${value}</c></row>`, { styles, from1904 })
    expect(await readCells(book)).toEqual([[expected]])
  })
})

describe('rows', () => {
  test('keep the numbers a person sees; those without text are left out', async () => {
    const xml =
      '<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="3"/><row r="4"><c r="A4" s="1"/></row>' +
      '<row r="7"><c r="C7" t="str"><v>b</v></c></row>'
    const [table] = await readAll(one(xml))
    expect(table?.rows).toEqual([
      { row: 1, cells: ['a'] },
      { row: 7, cells: [null, null, 'b'] },
    ])
  })

  test('need no addresses', async () => {
    const xml = '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>'
    const [table] = await readAll(one(xml))
    expect(table?.rows).toEqual([
      { row: 1, cells: [1, null, 3] },
      { row: 2, cells: [4] },
    ])
  })

  test.each(['', '<dimension ref="A1"/>', '<dimension ref="A1:XFD1048576"/>', '<dimension/>'])(
    'do not believe the dimension %s',
    async (dimension) => {
      const xml = sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
      )
      const book = one(xml.replace('<sheetData>', `${dimension}<sheetData>`))
      expect(await readCells(book)).toEqual([[1], [null, 2]])
    },
  )

  test('are found under a prefix, between comments and line breaks', async () => {
    const xml =
      '<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="m"><!-- <row> --><x:sheetData>\r\n' +
      '<x:row r="1">\r\n<x:c r="A1" t="inlineStr">\r\n<x:is>\r\n<x:t>a</x:t>\r\n</x:is></x:c>\r\n</x:row>\r\n</x:sheetData></x:worksheet>'
    expect(await readCells(one(xml))).toEqual([['a']])
  })

  test('arrive whole over every border between pieces', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [
      `é€😀 ${at}`,
      at,
      at % 3 === 0 ? null : 'x',
    ])
    const book = await writeXlsx([{ name: 'Data', rows }])
    const expected = rows.map((cells) => (cells[2] === null ? cells.slice(0, 2) : cells))
    expect(await readCells(book)).toEqual(expected)
  })

  test('a sheet with a header and nothing else is one row, an empty sheet is none', async () => {
    const book = workbookOf({
      sheets: [
        { name: 'Data', xml: '<row><c t="str"><v>Order ID</v></c></row>' },
        { name: 'Sheet2', xml: '<?xml version="1.0"?><worksheet><sheetData/></worksheet>' },
      ],
    })
    const tables = await readAll(book)
    expect(tables.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['Data', 1],
      ['Sheet2', 0],
    ])
  })
})

describe('workbooks', () => {
  test('give their visible sheets in their order', async () => {
    const book = workbookOf({
      sheets: [
        { name: 'Ringkasan &amp; data', xml: textRow('a') },
        { name: 'Rahasia', xml: textRow('b'), state: 'hidden' },
        { name: 'Lain', xml: textRow('c'), state: 'veryHidden' },
        { name: 'Rincian', xml: textRow('d') },
      ],
    })
    const tables = await readAll(book)
    expect(tables.map(({ sheet, rows }) => [sheet, rows[0]?.cells])).toEqual([
      ['Ringkasan & data', ['a']],
      ['Rincian', ['d']],
    ])
  })

  test('keep 19-digit ids and dates through writing and reading', async () => {
    const rows = [['583045930506326669', 'Rp1.234', 12.5, new Date('2026-11-09T19:00:00Z')]]
    expect(await readCells(await writeXlsx([{ name: 'Data', rows }]))).toEqual([
      ['583045930506326669', 'Rp1.234', 12.5, '2026-11-09T19:00:00'],
    ])
  })

  test('are understood with absolute targets, other folders and backslashes', async () => {
    const book = zipOf([
      { name: '[content_types].xml', data: '<Types/>' },
      { name: '_rels\\.rels', data: strictRelation('a', 'officeDocument', '/book/wb.xml') },
      {
        name: 'book\\wb.xml',
        data: '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="q"/></sheets></workbook>',
      },
      {
        name: 'book\\_rels\\wb.xml.rels',
        data: strictRelation('q', 'worksheet', '/book/../data/one.xml'),
      },
      { name: 'data\\one.xml', data: sheetXml('<row><c><v>1</v></c></row>') },
    ])
    expect(await readCells(book)).toEqual([[1]])
  })

  test('can be read table by table and again', async () => {
    await withUpload(one('<row><c><v>1</v></c></row>'), async ({ kind, tables: [table] }) => {
      for (const _ of [1, 2]) {
        const batches = []
        // oxlint-disable-next-line no-await-in-loop -- the second reading follows the first
        for await (const batch of table?.rows() ?? []) batches.push(...batch)
        expect(batches).toEqual([{ row: 1, cells: [1] }])
      }
      expect(kind).toBe('xlsx')
    })
  })
})

describe('broken workbooks are named', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'
  test.each([
    [
      'a text the table of texts does not have',
      one('<row><c t="s"><v>7</v></c></row>', { shared: '<si><t>a</t></si>' }),
      'damaged',
    ],
    ['texts without their table', one('<row><c t="s"><v>0</v></c></row>'), 'damaged'],
    [
      'a sheet that ends in the middle',
      one(`<?xml version="1.0"?><worksheet><sheetData>${rows}`),
      'damaged',
    ],
    [
      'a sheet that is not there',
      zipOf([
        { name: '[Content_Types].xml', data: '<Types/>' },
        {
          name: 'xl/workbook.xml',
          data: '<workbook><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
        },
        {
          name: 'xl/_rels/workbook.xml.rels',
          data: '<Relationships><Relationship Id="a" Type="x/worksheet" Target="gone.xml"/></Relationships>',
        },
      ]),
      'damaged',
    ],
    ['a cell far to the right', one('<row><c r="XFD1"><v>1</v></c></row>'), 'too-many-columns'],
    [
      'a cell with megabytes of text',
      one(`<row><c t="str"><v>${'x'.repeat(3_000_000)}</v></c></row>`),
      'line-too-long',
    ],
    [
      'a Word document',
      zipOf([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'word/document.xml', data: '<document/>' },
      ]),
      'not-a-sheet',
    ],
  ])('%s', async (_, bytes, code) => expect(await refusal(bytes)).toBe(code))

  test('styles far to the right without text are no columns', async () => {
    expect(await readCells(one('<row><c><v>1</v></c><c r="XFD1" s="0"/></row>'))).toEqual([[1]])
  })

  test('more rows than allowed', async () => {
    expect(await refusal(one(rows.repeat(11)), { maxRows: 10 })).toBe('too-many-rows')
  })

  test('shared texts that would fill the memory', async () => {
    const shared = `<si><t>${'x'.repeat(20_000)}</t></si>`
    expect(await refusal(one(rows, { shared }), { maxSharedBytes: 10_000 })).toBe('too-big')
  })

  test('entities of its own stay as they stand: nothing grows', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${sheetXml('<row><c t="str"><v>&b;</v></c></row>').replace(/^<\?xml.*\n/, '')}`
    expect(await readCells(one(xml))).toEqual([['&b;']])
  })
})

describe('no workbook makes reading slow', () => {
  const megabytes = 10_000_000
  const rows = '<row><c s="0"><v>46335</v></c></row>'
  test.each([
    ['a format of brackets', one(rows, { styles: formatOf('['.repeat(megabytes / 20)) })],
    [
      'a format of quotation marks',
      one(rows, { styles: formatOf('&quot;'.repeat(megabytes / 20)) }),
    ],
    ['a tag that does not end', one(rows, { styles: `<x a="${'y'.repeat(megabytes)}"/>` })],
    ['a shared text that does not end', one(rows, { shared: `<si><t>${'&'.repeat(megabytes)}` })],
    ['a comment that does not end', one(`<!--${'-'.repeat(megabytes)}`)],
    ['empty rows', one('<row/>'.repeat(megabytes / 10))],
    ['cells far apart', one('<row><c r="BXX1"><v>1</v></c></row>'.repeat(20_000))],
    ['rows with impossible numbers', one('<row r="1e300"><c r="A1e300"><v>1</v></c></row>')],
  ])('%s', async (_, book) => {
    // Work, not time: what else the machine does must not decide.
    const before = process.cpuUsage()
    await refusal(book)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5_000)
  })

  test('row numbers beyond the end of a sheet are counted instead of believed', async () => {
    const [table] = await readAll(one('<row r="1e300"><c><v>1</v></c></row>'))
    expect(table?.rows).toEqual([{ row: 1, cells: [1] }])
  })
})
