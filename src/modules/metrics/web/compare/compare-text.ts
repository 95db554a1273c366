import type { Formats } from '#ui/format/use-format.ts'

import type { ComparedFigure, ListMeasure } from '../../contract.ts'
import { isReturn } from '../../domain/lists/lists.ts'
import { aloneText } from '../lists/measure-text.ts'

/** Beside a name on a phone there is room for a few digits. */
export function shortText(format: Formats, measure: ListMeasure, value: number): string {
  if (measure.unit === 'IDR') return format.rupiahShort(value)
  if (measure.unit === 'count' && Math.abs(value) >= 10_000) return format.countShort(value)
  return aloneText(format, measure, value)
}

/** A mean of a day may be a part of one. */
export const meanText = (format: Formats, measure: ListMeasure, value: number): string =>
  measure.unit === 'count' && Math.abs(value) < 100
    ? format.number(value, 1)
    : shortText(format, measure, value)

const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text)

/** What one is more than the other, with its sign. */
export function differenceText(
  format: Formats,
  { measure, difference, basis }: ComparedFigure,
): string | null {
  if (difference === null) return null
  if (measure.unit === 'ratio' && !isReturn(measure.id)) return format.points(difference)
  const print = basis === 'day' ? meanText : aloneText
  return signed(difference, negative(difference, print(format, measure, Math.abs(difference))))
}

const negative = (value: number, text: string) => (value < 0 ? `\u2212${text}` : text)
