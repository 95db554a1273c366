import { formatChange, formatLongDay } from '#kernel/format.ts'
import type { Day } from '#kernel/time.ts'
import type { Language, Words } from '#kernel/words.ts'

import type { DayFigure, DayPage } from '../../contract.ts'
import { definitionOf } from '../definitions.ts'
import { judgeDay } from './judge-day.ts'
import { sameDayName, sayAmount, sayRange } from './say-day.ts'

/** As many as one takes in at a glance. */
const mostOutliers = 2

/** What the day says in one sentence, and what else is outside its usual range. */
export function leadOf(day: Day, figures: readonly DayFigure[]): DayPage['lead'] {
  const gmv = figures.find(({ id }) => id === 'shop.gmv')
  const outliers = figures
    .filter((figure) => figure.id !== 'shop.gmv' && isOutside(figure))
    .slice(0, mostOutliers)
  return {
    title: both((say) => titleOf(say, day, { gmv, figures })),
    evidence: outliers.length === 0 ? null : both((say) => outliers.map(say.outlier).join(' ')),
  }
}

const isOutside = (figure: DayFigure): boolean => {
  const judged = judgeDay(figure, definitionOf(figure.id).good)
  return judged !== null && judged.tone !== 'quiet' && figure.id !== 'account.followers'
}

type Found = { readonly gmv: DayFigure | undefined; readonly figures: readonly DayFigure[] }

function titleOf(say: Sayer, day: Day, { gmv, figures }: Found): string {
  if (!gmv || gmv.value === null)
    return say.none(
      day,
      figures.some(({ value }) => value !== null),
    )
  const { language } = say
  const amount = sayAmount(gmv.value, gmv.unit, language)
  if (gmv.partial) return say.soFar(amount)
  if (gmv.source === 'typed') return say.typed(amount, gmv.typed?.typedBy ?? '')
  if (gmv.mean === null || gmv.mean === 0) return say.alone(amount, day)
  const judged = judgeDay(gmv, 1)
  const against = {
    days: `${gmv.meanDays} ${sameDayName(day, language)}`,
    mean: sayAmount(gmv.mean, gmv.unit, language),
  }
  if (judged && judged.tone !== 'quiet')
    return say.outside(amount, formatChange(judged.change, language), against)
  return gmv.range
    ? say.inside(amount, sayRange(gmv.range, gmv.unit, language), against)
    : say.beside(amount, against)
}

type Against = { readonly days: string; readonly mean: string }

const outlierIn =
  (language: Language, says: (name: string, amount: string, range: string) => string) =>
  ({ id, unit, value, range }: DayFigure): string =>
    says(
      definitionOf(id).name[language],
      sayAmount(value ?? 0, unit, language),
      range ? sayRange(range, unit, language) : '',
    )

const indonesian = {
  language: 'id' as Language,
  none: (day: Day, others: boolean) =>
    others
      ? `GMV ${formatLongDay(day, 'id')} belum ada.`
      : `Angka ${formatLongDay(day, 'id')} belum ada.`,
  soFar: (amount: string) => `GMV ${amount} sejauh ini; harinya belum lengkap.`,
  typed: (amount: string, by: string) => `GMV ${amount}, diketik ${by}; ekspornya belum ada.`,
  alone: (amount: string, day: Day) =>
    `GMV ${amount}; ${sameDayName(day, 'id')} sebelumnya belum cukup untuk dibandingkan.`,
  outside: (amount: string, change: string, { days, mean }: Against) =>
    `GMV ${amount}, ${change} dari rerata ${days} sebelumnya (${mean}).`,
  inside: (amount: string, range: string, { days }: Against) =>
    `GMV ${amount}, dalam kisaran ${days} sebelumnya (${range}).`,
  beside: (amount: string, { days, mean }: Against) =>
    `GMV ${amount}; rerata ${days} sebelumnya ${mean}.`,
  outlier: outlierIn('id', (name, amount, range) => `${name} ${amount}, di luar kisaran ${range}.`),
}
type Sayer = typeof indonesian

const english: Sayer = {
  language: 'en',
  none: (day, others) =>
    others
      ? `No GMV for ${formatLongDay(day, 'en')} yet.`
      : `No figures for ${formatLongDay(day, 'en')} yet.`,
  soFar: (amount) => `GMV ${amount} so far; the day is not complete.`,
  typed: (amount, by) => `GMV ${amount}, typed by ${by}; its export is not there yet.`,
  alone: (amount, day) => `GMV ${amount}; too few ${sameDayName(day, 'en')} before to compare.`,
  outside: (amount, change, { days, mean }) =>
    `GMV ${amount}, ${change} against the mean of the ${days} before (${mean}).`,
  inside: (amount, range, { days }) =>
    `GMV ${amount}, within the range of the ${days} before (${range}).`,
  beside: (amount, { days, mean }) => `GMV ${amount}; the mean of the ${days} before is ${mean}.`,
  outlier: outlierIn('en', (name, amount, range) => `${name} ${amount}, outside ${range}.`),
}

const both = (make: (say: Sayer) => string): Words => ({ id: make(indonesian), en: make(english) })
