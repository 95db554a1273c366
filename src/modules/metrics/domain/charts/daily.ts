import { formatNumber, formatWeekday } from '#kernel/format.ts'
import type { Language, Words } from '#kernel/words.ts'

import type { WeekPage } from '../../contract.ts'
import { doubleDate } from '../speak.ts'
import { type Drawing, meanMark, partNames, dayWords } from './daily-marks.ts'

export type Daily = WeekPage['daily']

/** The roles a chart is drawn in; on screen those of the theme, on paper those of the print. */
export type ChartColours = {
  readonly main: string
  readonly rest: string
  readonly mean: string
  readonly grid: string
  readonly text: string
  readonly muted: string
  readonly ground: string
  readonly font: string
}

export type ChartLook = {
  readonly colours: ChartColours
  readonly language: Language
  /** Pixels; where there is little room the parts are not named in the picture. */
  readonly width?: number
}

const scales = [
  { from: 1e9, words: { id: 'Rp miliar', en: 'Rp billion' } },
  { from: 1e6, words: { id: 'Rp juta', en: 'Rp million' } },
  { from: 1e3, words: { id: 'Rp ribu', en: 'Rp thousand' } },
] as const

/** What one step of the axis counts in; stands beside the title. */
export function scaleOf({ gmv }: Daily): { readonly from: number; readonly words: Words } {
  const most = Math.max(0, ...gmv.map((value) => value ?? 0))
  return scales.find(({ from }) => most >= from * 2) ?? { from: 1, words: { id: 'Rp', en: 'Rp' } }
}

/** LIVE and the rest of a day; the whole day is rest where LIVE is not known. */
const partsOf = ({ gmv, live }: Daily) =>
  gmv.map((value, at) => {
    const part = live[at] ?? null
    if (value === null) return { live: null, rest: null }
    return part === null
      ? { live: null, rest: value }
      : { live: part, rest: Math.max(0, value - part) }
  })

/**
 * The day beside which the parts are named: the highest, where its neighbours leave room for words.
 * Elsewhere they are named above the picture.
 */
export function namedDay(daily: Daily, width = 690): { at: number; side: 'left' | 'right' } | null {
  const { gmv, mean4 } = daily
  const at = gmv.reduce(
    (top: number, value, day) => ((value ?? 0) > (gmv[top] ?? 0) ? day : top),
    0,
  )
  const [peak, live] = [gmv[at] ?? 0, partsOf(daily)[at]?.live ?? null]
  if (width < 520 || peak <= 0 || live === null) return null
  const side = at >= 5 ? 'left' : 'right'
  const beside = at + (side === 'left' ? -1 : 1)
  const neighbour = Math.max(gmv[beside] ?? 0, mean4[beside] ?? 0)
  // "LIVE" stands beside its own part and above the number of the neighbour.
  return live >= neighbour + peak * 0.27 ? { at, side } : null
}

/**
 * GMV day by day, LIVE below and the rest on it, the mean of the same weekday as a dashed line. An
 * option of the chart library, the same on screen and on paper.
 */
export function dailyChart(daily: Daily, look: ChartLook) {
  const { colours, language } = look
  const { from } = scaleOf(daily)
  const parts = partsOf(daily)
  const known = parts.some(({ live }) => live !== null)
  const named = namedDay(daily, look.width)
  const scaled = (value: number | null) => (value === null ? '-' : value / from)
  const words = { fontFamily: colours.font, fontSize: 12 }
  const bar = { type: 'bar' as const, stack: 'day', barWidth: '49%', silent: true }
  const live = {
    ...bar,
    itemStyle: { color: colours.main },
    data: parts.map((part) => scaled(part.live)),
  }
  const means = daily.mean4.flatMap((mean, at) => (mean === null ? [] : [[at, mean / from]]))
  return {
    animation: false,
    grid: { left: 34, right: 4, top: known && !named ? 44 : 26, bottom: 24 },
    xAxis: {
      type: 'category' as const,
      data: daily.days.map((day) => formatWeekday(day, language)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...words,
        interval: 0,
        color: colours.muted,
        formatter: (name: string, at: number) => (isMarked(daily, at) ? `{marked|${name}}` : name),
        rich: { marked: { ...words, fontWeight: 600, color: colours.text } },
      },
    },
    yAxis: {
      type: 'value' as const,
      min: 0,
      splitNumber: 3,
      axisLabel: {
        ...words,
        color: colours.muted,
        formatter: (value: number) => formatNumber(value, language, value % 1 === 0 ? 0 : 1),
      },
      splitLine: { lineStyle: { color: colours.grid } },
    },
    series: [
      ...(known ? [live] : []),
      {
        ...bar,
        itemStyle: { color: known ? colours.rest : colours.main },
        data: parts.map(({ rest }) => scaled(rest)),
      },
      {
        type: 'custom' as const,
        silent: true,
        data: means,
        z: 5,
        renderItem: (_: unknown, api: Drawing) => meanMark(api, colours),
      },
      {
        type: 'custom' as const,
        silent: true,
        // Means reach into the axis too, so that their marks are never cut off.
        data: daily.gmv.map((value, at) => [at, (value ?? 0) / from]),
        z: 6,
        renderItem: ({ dataIndex }: { dataIndex: number }, api: Drawing) => ({
          type: 'group' as const,
          children: [
            ...dayWords(dataIndex, api, { daily, parts, named, look, from }),
            ...(known && !named && dataIndex === 0 ? partNames(look) : []),
          ],
        }),
      },
    ],
  }
}

/** The day everybody speaks of: a double date, or the one whose parts are named. */
const isMarked = (daily: Daily, at: number): boolean => {
  const day = daily.days[at]
  return day !== undefined && (doubleDate(day) !== null || namedDay(daily)?.at === at)
}
