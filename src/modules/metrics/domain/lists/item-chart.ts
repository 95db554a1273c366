import { addWeeks, periodOf, type Period, type Week, weekOf } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { Item, ItemSource, ListMeasure } from '../../contract.ts'
import { type Speaker, weekNumber, words } from '../speak.ts'

type Chart = Pick<Item, 'title' | 'chart'>

/** As many weeks as a chart shows. */
const shownWeeks = 12
/** Two bars alone in a wide picture say less than the empty weeks before them. */
const fewestWeeks = 6

/** The week a stored period is exactly, if it is one. */
export function weekIs({ from, to }: Period): Week | null {
  const week = weekOf(from)
  const period = periodOf(week)
  return period.from === from && period.to === to ? week : null
}

/** A figure as a sentence prints it. */
const amount = (say: Speaker, { unit }: Pick<ListMeasure, 'unit'>, value: number): string =>
  unit === 'IDR' ? say.rp(value) : unit === 'minutes' ? say.minutes(value) : say.short(value)

/**
 * The main figure of an item week by week, from the first export that knows weeks. `known` are all
 * weeks of that export: where the item is not listed in one, there is a gap, not a zero.
 */
export function weeklyChart(
  { measures, rows }: Pick<ItemSource, 'measures' | 'rows'>,
  known: readonly Week[],
): Chart {
  const [measure] = measures
  const last = known.toSorted().at(-1)
  if (!measure || last === undefined) return { title: null, chart: null }
  const values = new Map(
    rows.flatMap(({ period, values: all }) => {
      const week = weekIs(period)
      return week === null ? [] : [[week, all[measure.id] ?? null] as const]
    }),
  )
  const first = [...values.keys()].toSorted()[0] ?? last
  const weeks = Array.from({ length: shownWeeks }, (_, at) =>
    addWeeks(last, at + 1 - shownWeeks),
  ).filter((week, at) => week >= first || at >= shownWeeks - fewestWeeks)
  const points = weeks.map((week) => ({
    week,
    label: { id: `M${weekNumber(week)}`, en: `W${weekNumber(week)}` },
    value: values.get(week) ?? null,
    current: week === last,
  }))
  return {
    title: weeklyTitle(measure, points),
    chart: {
      measure,
      points: points.map(({ label, value, current }) => ({ label, value, current })),
      mean: null,
    },
  }
}

type Point = { readonly week: Week; readonly value: number | null }

/** The message: the newest known week against the one before it. */
function weeklyTitle(measure: ListMeasure, points: readonly Point[]): Words | null {
  const newest = points.findLast(({ value }) => value !== null)
  if (!newest || newest.value === null) return null
  const { value, week } = newest
  const before = points.find((point) => point.week === addWeeks(week, -1))?.value ?? null
  const known = points.flatMap((point) => point.value ?? [])
  const earlier = weekNumber(addWeeks(week, -1))
  const told = (language: 'id' | 'en') => (say: Speaker) => {
    const number = weekNumber(week)
    const figure = `${measure.name[language]} ${amount(say, measure, value)}`
    const head = language === 'id' ? `${figure} di minggu ${number}` : `${figure} in week ${number}`
    return head + against({ language, say, value, before, known, earlier })
  }
  return words({ id: told('id'), en: told('en') })
}

function against(told: {
  readonly language: 'id' | 'en'
  readonly say: Speaker
  readonly value: number
  readonly before: number | null
  readonly known: readonly number[]
  /** The number of the week before. */
  readonly earlier: number
}): string {
  const { language, say, value, before, known, earlier } = told
  const indonesian = language === 'id'
  if (known.length > 3 && value > 0 && known.every((other) => other <= value))
    return indonesian
      ? `, tertinggi dari ${known.length} minggu`
      : `, the highest of ${known.length} weeks`
  if (before === null || before === 0) return ''
  const share = Math.abs(value / before - 1)
  if (share < 0.005) return indonesian ? ', sama dengan minggu sebelumnya' : ', as the week before'
  const up = value > before
  const way = indonesian ? (up ? 'naik' : 'turun') : up ? 'up' : 'down'
  const week = indonesian ? `dari minggu ${earlier}` : `from week ${earlier}`
  return `, ${way} ${say.share(share)} ${week}`
}

/** A LIVE against those of the same account before it. */
export type Session = {
  readonly label: Words
  readonly gmv: number | null
  readonly seconds: number | null
}

/** Fewer sessions than this say nothing about what is usual. */
const fewestSessions = 3
/** A session of a few minutes says nothing about an hour. */
const shortest = 600

/** GMV per hour of a session and of those before it, the newest last. */
export function sessionChart(sessions: readonly Session[], measure: ListMeasure): Chart {
  const long = sessions.filter(({ seconds }) => (seconds ?? 0) >= shortest)
  const last = long.at(-1)
  const rate = ({ gmv, seconds }: Session) =>
    gmv === null || seconds === null ? null : (gmv / seconds) * 3600
  const own = last && last === sessions.at(-1) ? rate(last) : null
  if (own === null) return { title: null, chart: null }
  const before = long.slice(0, -1).filter((session) => rate(session) !== null)
  const sum = (pick: (session: Session) => number | null) =>
    before.reduce((total, session) => total + (pick(session) ?? 0), 0)
  const hours = sum(({ seconds }) => seconds) / 3600
  const mean = before.length >= fewestSessions && hours > 0 ? sum(({ gmv }) => gmv) / hours : null
  return {
    title: sessionTitle({ own, mean, count: before.length }),
    chart: {
      measure,
      points: long.map((session) => ({
        label: session.label,
        value: rate(session),
        current: session === last,
      })),
      mean,
    },
  }
}

function sessionTitle(told: { own: number; mean: number | null; count: number }): Words {
  const { own, mean, count } = told
  if (mean === null || mean === 0)
    return words({
      id: (say) => `${say.rp(own)} per jam; sesi sebelumnya belum cukup untuk dibandingkan`,
      en: (say) => `${say.rp(own)} per hour; too few sessions before to compare`,
    })
  const share = Math.abs(own / mean - 1)
  const above = own >= mean
  return words({
    id: (say) =>
      `${say.rp(own)} per jam, ${say.share(share)} di ${above ? 'atas' : 'bawah'} rerata ${count} sesi sebelumnya`,
    en: (say) =>
      `${say.rp(own)} per hour, ${say.share(share)} ${above ? 'above' : 'below'} the mean of ${count} sessions before`,
  })
}
