import { expect, test } from 'vitest'

import { Week, periodOf } from '#kernel/time.ts'
import type { Figure, MetricDefinition } from '#modules/metrics/contract.ts'

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
const text = (figures: Figure[]) =>
  figuresText({ week, period: periodOf(week), figures }, definitions, 'id')

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
