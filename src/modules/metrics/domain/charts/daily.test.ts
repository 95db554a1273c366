import { expect, test } from 'vitest'

import type { Week } from '#kernel/time.ts'

import { spanOf } from '../span.ts'
import { type ChartColours, type Daily, dailyChart, namedDay, scaleOf } from './daily.ts'

const roles = ['main', 'rest', 'mean', 'grid', 'text', 'muted', 'ground', 'font'] as const
const colours = Object.fromEntries(roles.map((role) => [role, role])) as ChartColours
const makeDaily = (daily: Partial<Daily> = {}): Daily => ({
  title: { id: '', en: '' },
  days: [...spanOf('2026-W46' as Week).days],
  gmv: [21e6, 25e6, 118e6, 38e6, 26e6, 32e6, 33e6],
  live: [10e6, 11e6, 96e6, 20e6, 0, 20e6, 26e6],
  mean4: [20e6, 21e6, 22e6, 23e6, 24e6, 25e6, 26e6],
  ...daily,
})
const chart = (daily: Daily, width?: number) =>
  dailyChart(daily, { colours, language: 'id', ...(width === undefined ? {} : { width }) })

test.each([
  { most: 2_300_000_000, words: 'Rp miliar' },
  { most: 1_900_000_000, words: 'Rp juta' },
  { most: 118_000_000, words: 'Rp juta' },
  { most: 900_000, words: 'Rp ribu' },
  { most: 0, words: 'Rp' },
])('a day of $most is told in $words', ({ most, words }) => {
  expect(scaleOf(makeDaily({ gmv: [most, null, 0, 0, 0, 0, 0] })).words.id).toBe(words)
})

test('the parts are named beside the highest day, where its neighbours leave room', () => {
  expect(namedDay(makeDaily())).toEqual({ at: 2, side: 'right' })
  const last = { gmv: [1e6, 2e6, 3e6, 1e6, 1e6, 2e6, 90e6], live: [0, 0, 0, 0, 0, 0, 70e6] }
  expect(namedDay(makeDaily(last))).toEqual({ at: 6, side: 'left' })
  expect(namedDay(makeDaily({ ...last, live: [0, 0, 0, 0, 0, 0, 20e6] }))).toBeNull()
  expect(namedDay(makeDaily({ gmv: [80e6, 85e6, 90e6, 88e6, 80e6, 70e6, 60e6] }))).toBeNull()
  expect(namedDay(makeDaily(), 340)).toBeNull()
  expect(namedDay(makeDaily({ live: Array.from({ length: 7 }, () => null) }))).toBeNull()
})

test('LIVE and the rest add up to the day; a missing day has no bar', () => {
  const { series } = chart(makeDaily({ gmv: [21e6, null, 118e6, 38e6, 26e6, 32e6, 33e6] }))
  expect(series.map(({ type }) => type)).toEqual(['bar', 'bar', 'custom', 'custom'])
  expect(series[0]?.data).toEqual([10, '-', 96, 20, 0, 20, 26])
  expect(series[1]?.data).toEqual([11, '-', 22, 18, 26, 12, 7])
})

test('where LIVE is not known there is one bar a day, in the main colour', () => {
  const { series } = chart(makeDaily({ live: Array.from({ length: 7 }, () => null) }))
  expect(series.filter(({ type }) => type === 'bar')).toHaveLength(1)
  expect(series[0]).toMatchObject({ itemStyle: { color: 'main' } })
})

test('a mean that is not known draws no line', () => {
  const { series } = chart(makeDaily({ mean4: [20e6, null, null, null, null, null, null] }))
  expect(series[2]?.data).toEqual([[0, 20]])
})
