import { expect, test } from 'vitest'

import { readLines } from './read-lines.ts'

test.each([
  ['GMV naik 34%. [GMV]', { item: false, text: 'GMV naik 34%.', cites: ['GMV'] }],
  ['- Iklan naik [ROI] [Biaya]', { item: true, text: 'Iklan naik', cites: ['ROI', 'Biaya'] }],
  ['  • Tanpa angka', { item: true, text: 'Tanpa angka', cites: [] }],
  ['-5% dari minggu lalu', { item: false, text: '-5% dari minggu lalu', cites: [] }],
])('%s', (line, read) => expect(readLines(line)).toEqual([read]))

test('empty lines are left out', () => {
  expect(readLines('a\n\n  \nb').map(({ text }) => text)).toEqual(['a', 'b'])
  expect(readLines('')).toEqual([])
})
