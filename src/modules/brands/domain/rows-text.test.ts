import fc from 'fast-check'
import { expect, test } from 'vitest'

import { filledRows, rowsOfText, textOfRows } from './rows-text.ts'

test('rows become one text and the same rows again', () => {
  const cell = fc.string().map((text) => text.replaceAll(/[\t\r\n]/g, ''))
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 })
  fc.assert(
    fc.property(rows, (some) => {
      expect(rowsOfText(textOfRows(some), 2)).toEqual(some.map((row) => [...row]))
    }),
  )
})

test('what was pasted with lines and tabs stays one cell', () =>
  expect(rowsOfText(textOfRows([['satu\n\tdua', 'tiga']]), 2)).toEqual([['satu dua', 'tiga']]))

test('rows that were left empty are dropped', () =>
  expect(
    filledRows([
      ['', ' '],
      [' a ', ''],
      ['', 'b'],
    ]),
  ).toEqual([
    ['a', ''],
    ['', 'b'],
  ]))
