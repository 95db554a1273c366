import { missing } from '#kernel/format.ts'
import { Day, Instant } from '#kernel/time.ts'
import type { Formats } from '#ui/format/formats.ts'

import type { PreviewRow } from '../contract.ts'

export type Cell = PreviewRow['cells'][number]
type Value = Cell['after']

const figures = new Set(['IDR', 'number', 'count', 'ratio', 'minutes', 'seconds'])

/** Whether the cells of a unit stand right-aligned. */
export const isFigure = (unit: string): boolean => figures.has(unit)

/** A cell as a person reads it; the currency stands in the head of its column. */
export function cellText(value: Value, unit: string, format: Formats): string {
  if (value === null || value === '') return missing
  if (typeof value === 'string') return wordText(value, unit, format)
  switch (unit) {
    case 'IDR':
    case 'count':
      return format.count(value)
    case 'ratio':
      return format.ratio(value)
    case 'minutes':
      return format.minutes(value)
    case 'seconds':
      return value < 60
        ? `${format.number(value, Number.isInteger(value) ? 0 : 1)}\u00A0${format.language === 'id' ? 'dtk' : 's'}`
        : format.minutes(value / 60)
    default:
      return format.number(value, Number.isInteger(value) ? 0 : 2)
  }
}

function wordText(value: string, unit: string, format: Formats): string {
  if (unit === 'instant') {
    const at = Instant.safeParse(Date.parse(value))
    return at.success ? format.instant(at.data) : value
  }
  const day = unit === 'day' ? Day.safeParse(value) : null
  return day?.success ? format.day(day.data) : value
}

/** `−1.180.000`: what a change amounts to, where subtracting makes sense. */
export function differenceText({ before, after, unit }: Cell, format: Formats): string | null {
  if (typeof before !== 'number' || typeof after !== 'number') return null
  if (unit !== 'IDR' && unit !== 'count') return null
  const difference = after - before
  return `${difference > 0 ? '+' : ''}${format.count(difference)}`
}

export type CellColumn = { readonly label: string; readonly unit: string }

/** The columns that any of the rows fills, in the order they first appear. */
export function columnsOf(rows: readonly PreviewRow[]): readonly CellColumn[] {
  const columns = new Map<string, CellColumn>()
  for (const { cells } of rows) {
    for (const { label, unit } of cells) {
      const known = columns.get(label)
      if (!known || (known.unit === 'text' && unit !== 'text')) columns.set(label, { label, unit })
    }
  }
  return [...columns.values()]
}

/** The label of the export with its currency after a comma, as in every other table. */
export const headOf = ({ label, unit }: CellColumn): string =>
  unit === 'IDR' ? `${label.replace(/\s*\(Rp\)\s*$/, '')}, Rp` : label
