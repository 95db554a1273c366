import { formatNumber } from '#kernel/format.ts'
import type { Words } from '#kernel/words.ts'

import type { Item } from '../../contract.ts'
import type { ChartLook } from './daily.ts'

type Points = NonNullable<Item['chart']>

const money = [
  { from: 1e9, words: { id: 'Rp miliar', en: 'Rp billion' } },
  { from: 1e6, words: { id: 'Rp juta', en: 'Rp million' } },
  { from: 1e3, words: { id: 'Rp ribu', en: 'Rp thousand' } },
] as const
const counts = [
  { from: 1e6, words: { id: 'juta', en: 'million' } },
  { from: 1e3, words: { id: 'ribu', en: 'thousand' } },
] as const
const plain = { from: 1, words: { id: '', en: '' } } as const

/** What one step of the axis counts in; stands beside the title. */
export function pointsScale({ measure, points }: Points): {
  readonly from: number
  readonly words: Words
} {
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0))
  const scales = measure.unit === 'IDR' ? money : measure.unit === 'count' ? counts : []
  const fallback = measure.unit === 'IDR' ? { ...plain, words: { id: 'Rp', en: 'Rp' } } : plain
  return scales.find(({ from }) => most >= from * 2) ?? fallback
}

/** Bars from zero with their number above; the one that is spoken of in the main colour. */
export function pointsChart(chart: Points, { colours, language, width = 690 }: ChartLook) {
  const { points, mean } = chart
  const { from } = pointsScale(chart)
  const words = { fontFamily: colours.font, fontSize: 12 }
  const crowded = width / Math.max(1, points.length) < 44
  // Numbers of bars beside each other would cover one another: the highest speaks for them.
  const peak = Math.max(...points.map(({ value, current }) => (current ? (value ?? 0) : 0)))
  const printed = (value: number) => {
    const scaled = value / from
    const whole = from === 1 || scaled === 0 || scaled >= 100
    return formatNumber(scaled, language, whole ? 0 : 1)
  }
  return {
    animation: false,
    grid: { left: 4, right: 4, top: 24, bottom: points.some(isTall(language)) ? 40 : 24 },
    xAxis: {
      type: 'category' as const,
      data: points.map(({ label }) => label[language]),
      axisLine: { show: true, lineStyle: { color: colours.grid } },
      axisTick: { show: false },
      axisLabel: {
        ...words,
        interval: crowded ? ('auto' as const) : 0,
        color: colours.muted,
        lineHeight: 15,
      },
    },
    yAxis: { type: 'value' as const, min: 0, show: false },
    series: [
      {
        type: 'bar' as const,
        barWidth: '56%',
        barMaxWidth: 56,
        silent: true,
        data: points.map(({ value, current }) => ({
          value: value === null ? '-' : value / from,
          itemStyle: { color: current ? colours.main : colours.rest },
          label: {
            ...words,
            backgroundColor: colours.ground,
            padding: [1, 2],
            show: value !== null && (!crowded || (current && value === peak)),
            position: 'top' as const,
            color: current ? colours.text : colours.muted,
            fontWeight: current ? 600 : 400,
            formatter: () => printed(value ?? 0),
          },
        })),
        ...(mean !== null && {
          markLine: {
            silent: true,
            // Below the numbers, which then stand on the ground and not on a line.
            z: 1,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: colours.mean, type: [3, 3], width: 1.5 },
            data: [{ yAxis: mean / from }],
          },
        }),
      },
    ],
  }
}

const isTall = (language: 'id' | 'en') => (point: Points['points'][number]) =>
  point.label[language].includes('\n')
