import { expect, test } from 'vitest'

import { calendar, makePage, shop } from '../make-page.ts'
import { type MappedFact, withMapped } from './beside.ts'

const { period, days } = calendar.now
const page = makePage({ weeks: [shop] })
const fact = (more: Partial<MappedFact>): MappedFact => ({
  name: 'Rekap Nadia',
  subject: 'shop',
  key: '',
  period,
  values: { gmv: 1_000_000 },
  ...more,
})
const othersOf = (facts: readonly MappedFact[], id = 'shop.gmv') =>
  withMapped(page, facts)
    .figures.find((figure) => figure.id === id)
    ?.other.map(({ source, value }) => `${source.id}: ${value}`)
const daily = days.map((day) =>
  fact({ period: { from: day, to: day }, values: { gmv: 10, visitors: 1 } }),
)

test.each([
  ['the row of the week stands beside', [fact({})], ['Rekap Nadia: 1000000']],
  ['seven days are added up', daily, ['Rekap Nadia: 70']],
  ['six days are not a week', daily.slice(1), []],
  ['another subject says nothing of the shop', [fact({ subject: 'video' })], []],
  ['the same amount needs no second line', [fact({ values: { gmv: shop['gmv'] ?? 0 } })], []],
  ['a missing amount is no zero', [fact({ values: { gmv: null } })], []],
])('%s', (_, facts, said) => expect(othersOf(facts)).toEqual(said))

test('two tables are told apart, and the figure itself stays as the export says', () => {
  expect(othersOf([fact({}), fact({ name: 'Rekap Budi', values: { gmv: 5 } })])).toEqual([
    'Rekap Nadia: 1000000',
    'Rekap Budi: 5',
  ])
  const before = page.figures.map(({ value }) => value)
  expect(withMapped(page, [fact({})]).figures.map(({ value }) => value)).toEqual(before)
})

test('people of seven days are not added up', () => {
  expect(othersOf(daily, 'shop.visitors')).toEqual([])
})
