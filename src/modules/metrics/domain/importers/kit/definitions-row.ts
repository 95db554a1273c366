import { cellText } from '#modules/imports/logic.ts'

import type { RowView } from './row-view.ts'

/** A figure is at most one word and its unit; a sentence has several. */
const sentence = /\p{L}{2,}[^\d\p{L}]+\p{L}+[^\d\p{L}]+\p{L}{2,}/u
const figures = new Set(['money', 'count', 'decimal', 'ratio'])

/** Affiliate Center writes below the header what each column means: no row of anybody. */
export function isDefinitionsRow(row: RowView): boolean {
  const cells = row.present
    .filter(({ column }) => figures.has(column.shape))
    .map((present) => cellText(row.at(present)))
    .filter((text) => text !== '')
  return cells.length > 0 && cells.every((text) => sentence.test(text))
}
