import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { Week } from '#kernel/time.ts'
import type { Cell, Importer } from '#modules/imports/contract/importer.ts'

import { importers } from '../../logic.ts'
import { exportsOf } from '../example/exports.ts'
import { moreExportsOf } from '../example/more-exports.ts'
import { simulateShop } from '../example/simulate.ts'
import { readAll, sheet, someday } from './testing.ts'

const simulation = simulateShop({
  seed: 'properties',
  until: Week.parse('2026-W46'),
  weeks: 1,
  ordersPerDay: 6,
})
const files = simulation.weeks.flatMap((week) =>
  (['id', 'en'] as const).flatMap((language) => {
    const style = { language, cells: language === 'id' ? 'text' : 'number' } as const
    return [
      ...exportsOf(week, simulation.calendar, style),
      ...moreExportsOf(week, simulation.calendar, style),
    ]
  }),
)
const cases = files.map((file) => ({ file, name: `${file.kind} ${file.name}` }))

type Rows = readonly (readonly Cell[])[]

/** Moves the columns of the table and leaves preamble and titles where they are. */
function permuted(rows: Rows, order: readonly number[]): Cell[][] {
  const width = order.length
  return rows.map((cells) =>
    cells.length < width ? [...cells] : order.map((from) => cells[from] ?? null),
  )
}

function read(kind: string, rows: Rows, name: string) {
  const importer = importers.find((one) => one.kind === kind)
  if (!importer) throw new Error(kind)
  const { facts, lines, refused, end } = readAll(importer, rows, { file: name })
  const sorted = facts.map(({ values, attributes, ...fact }) => ({
    fact,
    values: new Map(Object.entries(values)),
    attributes: new Map(Object.entries(attributes)),
  }))
  return { sorted, lines, refused, period: end.period, problem: end.problem }
}

/** Columns of one group may stand in any order, not those of different groups. */
const groupStarts: Partial<Record<string, readonly number[]>> = {
  product_list: [0, 51, 76, 101, 152],
}

const widthOf = (rows: Rows): number => Math.max(...rows.map(({ length }) => length))

describe.each(cases)('$name', ({ file: { kind, rows, name } }) => {
  const width = widthOf(rows)
  // The two tables of Shop Analytics have the name of the row in the first column.
  const fixed = kind === 'shop_analytics' ? 1 : 0
  const starts = [...(groupStarts[kind] ?? [fixed]), width]
  const blocks = starts
    .slice(1)
    .map((end, at) => Array.from({ length: end - (starts[at] ?? 0) }, (_, i) => end - 1 - i))
  const order = fc
    .tuple(...blocks.map((block) => fc.shuffledSubarray(block, { minLength: block.length })))
    .map((shuffled) => (fixed === 1 ? [0, ...shuffled.flat()] : shuffled.flat()))

  test('the order of the columns changes nothing', () => {
    const expected = read(kind, rows, name)
    fc.assert(
      fc.property(order, (columns) => {
        expect(read(kind, permuted(rows, columns), name)).toEqual(expected)
      }),
      { numRuns: 12 },
    )
  })

  test('columns nobody knows change nothing and are named', () => {
    const expected = read(kind, rows, name)
    const header = rows.findIndex(({ length }) => length === width)
    fc.assert(
      fc.property(fc.integer({ min: fixed, max: width }), (at) => {
        const wider = rows.map((cells, index) => {
          // The row of headings moves with its columns.
          if (groupStarts[kind] && index === header - 1) return cells.toSpliced(at, 0, null)
          if (cells.length < width) return cells
          return cells.toSpliced(at, 0, index === header ? 'Kolom baru' : 'x')
        })
        expect(read(kind, wider, name)).toEqual(expected)
        const importer = importers.find((one) => one.kind === kind)
        const found = importer?.recognise(sheet(wider).slice(0, 20), { ...someday, file: name })
        expect(found?.unknown).toContain('Kolom baru')
        expect(found && importer?.keeps(found).has(at)).toBe(false)
      }),
      { numRuns: 12 },
    )
  })

  test('cut anywhere, with anything in any cell, it is read or unknown, never a crash', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.double(),
      fc.constantFrom(null, '', '-', '5,8E+17', '31/02/2026', 'Rp', '%', '\t', 'Total', 1e300),
    )
    const spot = fc.tuple(fc.nat(rows.length - 1), fc.nat(width - 1), anything)
    fc.assert(
      fc.property(
        fc.nat(rows.length),
        fc.nat(width),
        fc.array(spot, { maxLength: 12 }),
        (length, cells, spots) => {
          const broken = rows.map((row) => [...row])
          for (const [row, column, cell] of spots) broken[row]?.splice(column, 1, cell)
          const cut = broken.slice(0, length).map((row) => row.slice(0, cells))
          expect(['read', 'unknown']).toContain(outcome(kind, cut, name))
        },
      ),
      { numRuns: 60 },
    )
  })
})

function outcome(kind: string, rows: Rows, name: string): string {
  const known = importers.some((one) => one.kind === kind && isOurs(one, rows, name))
  if (!known) return 'unknown'
  try {
    const { sorted, problem } = read(kind, rows, name)
    // A person may date all rows of a file, never some of them.
    const undated = sorted.filter(({ fact }) => fact.from === null).length
    return problem || undated === 0 || undated === sorted.length ? 'read' : 'dated in part'
  } catch (error) {
    return String(error)
  }
}

function isOurs(importer: Importer, rows: Rows, file: string): boolean {
  return importer.recognise(sheet(rows).slice(0, 20), { ...someday, file }) !== null
}
