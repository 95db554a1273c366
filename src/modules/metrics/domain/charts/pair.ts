import { formatNumber } from '#kernel/format.ts'

import type { ComparedDays } from '../../contract.ts'
import type { ChartLook } from './daily.ts'
import { pointsScale } from './points.ts'

type Days = Pick<ComparedDays, 'rows' | 'measure'>

/** What one step of the axis counts in. */
export const pairScale = ({ rows, measure }: Days) =>
  pointsScale({
    measure,
    mean: null,
    points: rows.flatMap(({ first, other }) =>
      [first, other].map((one) => ({
        label: { id: '', en: '' },
        value: one?.value ?? null,
        current: false,
      })),
    ),
  })

/** Two lines from their first day on: the first in the main colour, the other quiet and dashed. */
export function pairChart(days: Days, { colours, language }: ChartLook) {
  const { from } = pairScale(days)
  const rate = days.measure.unit === 'ratio'
  const words = { fontFamily: colours.font, fontSize: 12 }
  const scaled = (value: number | null | undefined) =>
    value == null ? '-' : rate ? value * 100 : value / from
  const line = {
    type: 'line' as const,
    silent: true,
    symbol: 'circle',
    // A day between two unknown ones would have no line.
    showSymbol: days.rows.length <= 62,
    symbolSize: 5,
  }
  const digits = (value: number) => formatNumber(value, language, value % 1 === 0 ? 0 : 1)
  return {
    animation: false,
    grid: { left: 4, right: 8, top: 12, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category' as const,
      data: days.rows.map((_, at) => String(at + 1)),
      axisLine: { show: true, lineStyle: { color: colours.grid } },
      axisTick: { show: false },
      axisLabel: { ...words, color: colours.muted },
    },
    yAxis: {
      type: 'value' as const,
      // A level, such as followers, moves far above zero; a sum stands on it.
      min: 0,
      splitNumber: 3,
      axisLabel: { ...words, color: colours.muted, formatter: (value: number) => digits(value) },
      splitLine: { lineStyle: { color: colours.grid } },
    },
    series: [
      {
        ...line,
        data: days.rows.map(({ other }) => scaled(other?.value)),
        itemStyle: { color: colours.mean },
        lineStyle: { color: colours.mean, width: 1.5, type: [4, 4] },
      },
      {
        ...line,
        data: days.rows.map(({ first }) => scaled(first?.value)),
        itemStyle: { color: colours.main },
        lineStyle: { color: colours.main, width: 2 },
      },
    ],
  }
}
