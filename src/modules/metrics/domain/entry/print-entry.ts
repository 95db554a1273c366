import { formatCount, formatNumber, formatRupiah } from '#kernel/format.ts'
import type { Day } from '#kernel/time.ts'
import type { Language } from '#kernel/words.ts'

import type { DayFigureId, Unit } from '../../contract.ts'
import { entryName } from './entry-words.ts'
import { unitOf } from './units.ts'

/** As many decimals of a percentage as a screen of TikTok shows. */
const decimals = 2

/** An amount as it is typed: `Rp12.400.000`, `4.210`, `5,37%`. */
function printAmount(value: number, unit: Unit, language: Language): string {
  if (unit === 'IDR') return formatRupiah(value, language)
  if (unit === 'ratio') return `${formatNumber(value * 100, language, decimals)}%`
  return formatCount(value, language)
}

/** The line that says these figures; read again it says the same. */
export const printEntry = (
  figures: readonly { readonly id: DayFigureId; readonly value: number }[],
  { day, language }: { readonly day: Day | null; readonly language: Language },
): string =>
  [
    ...(day === null ? [] : [day]),
    ...figures.map(
      ({ id, value }) => `${entryName[id]} ${printAmount(value, unitOf[id], language)}`,
    ),
  ].join(' ')
