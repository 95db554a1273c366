import type { Formats } from '#ui/format/use-format.ts'

import type { ListMeasure } from '../../contract.ts'
import { isReturn } from '../../domain/lists/lists.ts'

/** The unit a column has in its head; the cells then need none. */
export function headOf(name: string, { id, unit }: ListMeasure): string {
  if (unit === 'IDR') return `${name}, Rp`
  return unit === 'ratio' && !isReturn(id) ? `${name}, %` : name
}

/** A figure as it stands in a column, in full. */
export function cellText(format: Formats, { id, unit }: ListMeasure, value: number): string {
  if (unit === 'minutes') return format.minutes(value)
  if (unit === 'ratio')
    return isReturn(id) ? format.number(value, 1) : format.number(value * 100, 2)
  return format.number(Math.round(value))
}

/** A figure that stands alone, with its unit. */
export function aloneText(format: Formats, { id, unit }: ListMeasure, value: number): string {
  if (unit === 'IDR') return format.rupiah(value)
  if (unit === 'minutes') return format.minutes(value)
  if (unit === 'ratio') return isReturn(id) ? format.number(value, 1) : format.ratio(value)
  return format.count(value)
}
