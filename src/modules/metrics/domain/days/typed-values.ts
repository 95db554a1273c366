import { formatDay } from '#kernel/format.ts'
import { toRupiah } from '#kernel/money.ts'
import { addDays, type Day } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { DayFigure, DayFigureId, TypedDraft, TypedFigure } from '../../contract.ts'
import { definitionOf } from '../definitions.ts'
import { comparedWeeks, isOfAccount, sameWeekdays } from './day-book.ts'

/** What people typed of one figure, by day. */
export type TypedOf = (day: Day) => TypedFigure | null

/** Fewer known days than this make no mean, and fewer than that no range. */
export const fewest = { mean: 2, range: 3 }

type Compared = Pick<
  DayFigure,
  'value' | 'mean' | 'meanDays' | 'range' | 'trend' | 'gained' | 'partial'
>

/** Typed figures are compared with typed figures alone; rates have no base, and so no mean. */
export function compareTyped(
  { id, day, stands }: { readonly id: DayFigureId; readonly day: Day; readonly stands: boolean },
  now: TypedFigure,
  typed: TypedOf,
): Compared {
  const { unit } = definitionOf(id)
  const whole = (on: Day) => {
    const found = typed(on)
    return found && !isEarly(found) ? found.value : null
  }
  const days = sameWeekdays(day)
  const amounts = days.slice(-1 - comparedWeeks, -1).flatMap((on) => whole(on) ?? [])
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length
  const before = typed(addDays(day, -1))?.value ?? null
  return {
    value: now.value,
    mean:
      amounts.length < fewest.mean || unit === 'ratio'
        ? null
        : unit === 'IDR'
          ? toRupiah(mean)
          : mean,
    meanDays: amounts.length,
    range: amounts.length < fewest.range ? null : [Math.min(...amounts), Math.max(...amounts)],
    trend: days.map((on) => typed(on)?.value ?? null),
    gained: stands && before !== null ? now.value - before : null,
    partial: isEarly(now) ? early(now) : null,
  }
}

/** Read off before the day was over. */
const isEarly = ({ day, takenOn }: TypedFigure): boolean => takenOn <= day

const early = ({ day }: TypedFigure): Words => ({
  id: `Diambil pada ${formatDay(day, 'id')} juga; angkanya belum sehari penuh.`,
  en: `Read off on ${formatDay(day, 'en')} itself; this is not the whole day.`,
})

/** Why a typed figure cannot be kept; null where it can. */
export function refusedDraft({ metric, subject, value }: TypedDraft): Words | null {
  const { name, unit } = definitionOf(metric)
  if (unit !== 'ratio' && !Number.isInteger(value))
    return {
      id: `${name.id} adalah bilangan bulat. Tulis misalnya 12.400.000 atau 12,4jt.`,
      en: `${name.en} is a whole number. Write for example 12,400,000 or 12.4jt.`,
    }
  if (unit === 'ratio' && value > 1)
    return {
      id: `${name.id} tidak bisa lebih dari 100%. Tulis misalnya 5,37%.`,
      en: `${name.en} cannot be more than 100%. Write for example 5.37%.`,
    }
  if (!isOfAccount(metric) && subject !== 'shop')
    return {
      id: `${name.id} adalah angka toko, bukan angka satu akun.`,
      en: `${name.en} is a figure of the shop, not of one account.`,
    }
  return null
}
