import { expect, test } from 'vitest'

import { rowsText } from './compare-table.ts'

test.each([
  ['{}', ''],
  ['{[4,5)}', '4'],
  ['{[4,39),[41,42)}', '4–38, 41'],
])('rows %s stand as %j', (multirange, text) => expect(rowsText(multirange)).toBe(text))
