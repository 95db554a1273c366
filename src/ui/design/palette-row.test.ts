import { expect, test } from 'vitest'

import { type PaletteRow, stepFrom } from './palette-row.ts'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing is drawn here
const icon = (() => null) as unknown as PaletteRow['icon']
const rows = ['a', 'b', 'c'].map((id): PaletteRow => ({ id, label: id, icon }))
const [first, second, last] = rows

test.each([
  [first, 1, second],
  [last, 1, first],
  [first, -1, last],
  [undefined, 1, first],
  [undefined, -1, last],
] as const)('from %o by %d', (active, step, next) =>
  expect(stepFrom(rows, active, step)?.id).toBe(next?.id),
)

test('a row that is gone leads to the first, and no rows to none', () => {
  expect(stepFrom(rows, { id: 'x', label: 'x', icon }, 1)).toBe(first)
  expect(stepFrom([], undefined, 1)).toBeUndefined()
})
