import { addDays, addWeeks, Day, type Period, periodOf, weekOf } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import { doubleDate } from '../speak.ts'
import { before, type Pair } from './periods.ts'

export type Preset = { readonly words: Words; readonly pair: Pair }

const two = (number: number) => String(number).padStart(2, '0')

/** The month some months after the one of a day. */
export function monthOf(day: Day, after = 0): Period {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + after
  return { from: firstOf(months), to: addDays(firstOf(months + 1), -1) }
}

/** The first day of a month, counted from year 0. */
const firstOf = (months: number): Day =>
  Day.parse(`${Math.floor(months / 12)}-${two((months % 12) + 1)}-01`)

/** The newest days such as 11.11 that have begun, newest first. */
export function doubleDates(today: Day, count: number): Day[] {
  const found: Day[] = []
  let [year, month] = [Number(today.slice(0, 4)), 12]
  while (found.length < count) {
    const day = Day.parse(`${year}-${two(month)}-${two(month)}`)
    if (day <= today) found.push(day)
    month -= 1
    if (month === 0) [year, month] = [year - 1, 12]
  }
  return found
}

const one = (day: Day): Period => ({ from: day, to: day })

/** The same dates a year before; of a week the same week days, 52 weeks before. */
export function yearBefore({ from, to }: Period): Period {
  const week = periodOf(weekOf(from))
  if (week.from === from && week.to === to)
    return { from: addDays(from, -364), to: addDays(to, -364) }
  return { from: dateBefore(from), to: dateBefore(to) }
}

function dateBefore(day: Day): Day {
  const earlier = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  const parsed = Day.safeParse(earlier)
  // 29 February is there only every four years.
  return parsed.success ? parsed.data : Day.parse(`${earlier.slice(0, 8)}28`)
}

/** Pairs that are asked for again and again; some begin from the period that is chosen. */
export function presetsFor(today: Day, chosen: Period): Preset[] {
  const week = weekOf(today)
  const weeks = (after: number) => periodOf(addWeeks(week, after))
  const [campaign, earlier] = doubleDates(today, 2)
  const [eleven, twelve] = lastOfBoth(today)
  return [
    {
      words: { id: 'Minggu ini dan minggu lalu', en: 'This week and last week' },
      pair: { period: weeks(0), other: weeks(-1) },
    },
    {
      words: { id: 'Minggu lalu dan minggu sebelumnya', en: 'Last week and the week before' },
      pair: { period: weeks(-1), other: weeks(-2) },
    },
    {
      words: { id: 'Bulan ini dan bulan lalu', en: 'This month and last month' },
      pair: { period: monthOf(today), other: monthOf(today, -1) },
    },
    {
      words: { id: 'Bulan lalu dan bulan sebelumnya', en: 'Last month and the month before' },
      pair: { period: monthOf(today, -1), other: monthOf(today, -2) },
    },
    {
      words: { id: 'Periode ini dan tepat sebelumnya', en: 'This period and the one before' },
      pair: { period: chosen, other: before(chosen) },
    },
    {
      words: { id: 'Periode ini dan tahun lalu', en: 'This period and a year before' },
      pair: { period: chosen, other: yearBefore(chosen) },
    },
    ...(campaign && earlier ? [campaigns(campaign, earlier)] : []),
    ...(campaign === twelve && earlier === eleven ? [] : [campaigns(eleven, twelve)]),
  ]
}

/** 11.11 and 12.12 of the newest year in which both have begun. */
function lastOfBoth(today: Day): [Day, Day] {
  const year = Number(today.slice(0, 4)) - (today.slice(5) >= '12-12' ? 0 : 1)
  return [Day.parse(`${year}-11-11`), Day.parse(`${year}-12-12`)]
}

function campaigns(first: Day, other: Day): Preset {
  const [a, b] = [first, other].map((day) => `${doubleDate(day)} ${day.slice(0, 4)}`)
  return {
    words: {
      id: `${a} dan ${b}`,
      en: `${a} and ${b}`,
    },
    pair: { period: one(first), other: one(other) },
  }
}
