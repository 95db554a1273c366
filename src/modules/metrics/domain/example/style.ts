import type { Cell } from '#modules/imports/contract/importer.ts'

import type { Column, Shape } from '../importers/kit/columns.ts'

/**
 * How an export is written. `text` is the older habit (`Rp1.234.567`, `2,00%`, a stray slash in
 * the start of a LIVE), `number` the newer one (number cells, fractions).
 */
export type Style = { readonly language: 'id' | 'en'; readonly cells: 'text' | 'number' }

export type Figure = string | number | null | undefined

const dotted = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.')

/** A duration as LIVE exports have it: `3h 1min`, `0min`. */
function durationText(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.round((seconds - hours * 3600) / 60)
  return hours > 0 ? `${hours}h ${minutes}min` : `${minutes}min`
}

export function writeCell(value: Figure, shape: Shape, { cells }: Style): Cell {
  if (value === null || value === undefined) return '-'
  if (typeof value === 'string') return value
  switch (shape) {
    case 'money':
    case 'decimal':
      return cells === 'text' ? `Rp${dotted(Math.round(value))}` : Math.round(value)
    case 'count':
    case 'seconds':
      return cells === 'text' ? dotted(value) : value
    case 'ratio':
      return cells === 'text'
        ? `${(value * 100).toFixed(2).replace('.', ',')}%`
        : Math.round(value * 1e6) / 1e6
    case 'multiple':
      return cells === 'text' ? value.toFixed(2).replace('.', ',') : Math.round(value * 100) / 100
    case 'duration':
      return durationText(value)
    case 'ads':
      return Math.round(value * 100) / 100
    case 'ads-count':
    case 'id':
    case 'text':
    case 'moment':
    case 'skip':
      return value
    default:
      return shape satisfies never
  }
}

/** The label row and the rows of a table whose columns an importer knows. */
export function writeTable(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, Figure>>[],
  style: Style,
): { readonly labels: Cell[]; readonly cells: Cell[][] } {
  return {
    labels: columns.map((column) => column[style.language]),
    cells: rows.map((row) => columns.map(({ name, shape }) => writeCell(row[name], shape, style))),
  }
}

export const ratio = (part: number, whole: number): number | null =>
  whole === 0 ? null : part / whole
