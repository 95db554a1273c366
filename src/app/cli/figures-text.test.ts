import { expect, test } from 'vitest'

import { Instant, Week, periodOf } from '#kernel/time.ts'
import type { Figure, MetricDefinition, WeekFigures } from '#modules/metrics/contract.ts'

import { figuresText } from './figures-text.ts'

const week = Week.parse('2026-W46')
const gmv: Figure = {
  id: 'shop.gmv',
  subject: 'shop',
  value: 412_650_000,
  unit: 'IDR',
  previous: 386_900_000,
  mean4: null,
  origin: [],
}
const words = { id: 'GMV toko', en: 'Shop GMV' }
const definitions: MetricDefinition[] = [
  {
    id: 'shop.gmv',
    name: words,
    unit: 'IDR',
    formula: words,
    source: words,
    meaning: words,
    good: 1,
  },
]
const text = (figures: Figure[], targets: WeekFigures['targets'] = []) =>
  figuresText({ week, period: periodOf(week), figures, targets }, definitions, 'id')

test('a figure stands with last week, the change and the mean; what is missing is a dash', () => {
  const [, , head, row] = text([gmv]).split('\n')
  expect(head).toMatch(/^Angka +Minggu ini +Minggu lalu +Selisih +Rata-rata 4 minggu$/)
  expect(row).toMatch(/^GMV toko +Rp412\.650\.000 +Rp386\.900\.000 +\+6,7% +—$/)
})

test('single sessions, videos and daily rows are left to the JSON', () => {
  const shown = text([
    gmv,
    { ...gmv, id: 'live.session.gmv', subject: 'x' },
    { ...gmv, id: 'video.studio.views', subject: 'x' },
    { ...gmv, id: 'product.item.gmv', subject: 'x' },
    { ...gmv, id: 'shop.gmv.daily', value: [1, 2, 3, 4, 5, 6, null] },
  ])
  expect(shown.trim().split('\n')).toHaveLength(4)
})

test('a figure of an account names it', () => {
  const one: Figure = { ...gmv, id: 'account.followers', subject: 'griyalelap', unit: 'count' }
  expect(text([one])).toContain('account.followers (griyalelap)')
})

test('targets stand below the figures, each with what was reached of it', () => {
  const target = {
    subject: 'shop',
    brand: null,
    metric: 'shop.gmv',
    unit: 'IDR',
    target: 400_000_000,
    setBy: 'Nadia',
    setAt: Instant.parse(0),
    aim: 'least',
    value: 412_650_000,
    until: null,
    share: 1.031_625,
    difference: 12_650_000,
    pace: null,
    state: 'reached',
  } as const
  const lines = text([gmv], [target, { ...target, value: null, share: null }]).split('\n')
  expect(lines.slice(5, 8).map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
    'Angka Target Minggu ini Capaian',
    'GMV toko Rp400.000.000 Rp412.650.000 103%',
    'GMV toko Rp400.000.000 — —',
  ])
})
