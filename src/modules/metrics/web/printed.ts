import type { Formats } from '#ui/format/use-format.ts'

import type { FigureId, FigureView, Unit } from '../contract.ts'

/** A return is a ratio that nobody reads in percent. */
const isReturn = (id: FigureId) => id.endsWith('_roi')

/** An amount in full, as a table prints it. */
export function inFull(
  format: Formats,
  { id, unit }: { id: FigureId; unit: Unit },
  value: number,
): string {
  if (isReturn(id)) return format.number(value, 1)
  switch (unit) {
    case 'IDR':
      return format.rupiah(value)
    case 'ratio':
      return format.ratio(value)
    case 'minutes':
      return format.minutes(value)
    case 'count':
      return format.count(value)
    default:
      return unit satisfies never
  }
}

/** An amount in a tight place: `Rp295,2 jt`. */
export function inShort(
  format: Formats,
  figure: { id: FigureId; unit: Unit },
  value: number,
): string {
  return figure.unit === 'IDR' ? format.rupiahShort(value) : inFull(format, figure, value)
}

/** The big number of a figure with its unit apart. */
export function bigParts(format: Formats, figure: { id: FigureId; unit: Unit }, value: number) {
  const full = inFull(format, figure, value)
  if (figure.unit === 'IDR') {
    const { amount, unit } = format.shortParts(Math.abs(value))
    return { text: `${value < 0 ? '−' : ''}Rp${amount}`, full, ...(unit && { unit }) }
  }
  if (figure.unit === 'ratio' && !isReturn(figure.id))
    return { text: full.replace(/%$/, ''), unit: '%', full }
  return { text: full, full }
}

export const single = (value: FigureView['value'] | undefined): number | null =>
  typeof value === 'number' ? value : null
