import { describe, expect, test } from 'vitest'

import { BrandId } from '#kernel/ids.ts'
import { addDays, Day, Instant, Week } from '#kernel/time.ts'

import type { TargetMetric } from '../../contract.ts'
import { makeBook } from '../make-book.ts'
import { spanOf } from '../span.ts'
import { achievementsOf, type TargetsMade } from './achievements.ts'
import { elapsedDays, judgeTarget } from './judge-target.ts'
import { runOf, soFarOf } from './so-far.ts'

/** 9 to 15 November 2026. */
const span = spanOf(Week.parse('2026-W46'))
const day = (text: string) => Day.parse(text)
const monday = day('2026-11-09')
const sunday = day('2026-11-15')

describe('the days of a week that have begun', () => {
  test.each([
    ['the Sunday before', '2026-11-08', 0],
    ['Monday', '2026-11-09', 1],
    ['Thursday', '2026-11-12', 4],
    ['Sunday', '2026-11-15', 7],
    ['the Monday after', '2026-11-16', 7],
    ['a year later', '2027-11-16', 7],
  ])('on %s', (_, today, days) => {
    expect(elapsedDays(span, sunday, day(today))).toBe(days)
  })

  test('end where the figure ends, for what is not known is not held against it', () => {
    expect(elapsedDays(span, day('2026-11-11'), sunday)).toBe(3)
  })
})

const judged = (
  metric: TargetMetric,
  target: number,
  at: { value: number | null; until: string | null; today: string },
) =>
  judgeTarget(
    { metric, target },
    { value: at.value, until: at.until === null ? null : day(at.until) },
    { week: span, today: day(at.today) },
  )

const rounded = (all: readonly (number | null)[]) =>
  all.map((one) => (one === null ? null : Math.round(one * 1e6)))

describe('a target', () => {
  test.each([
    // Over and known: reached or not, without a pace.
    ['shop.gmv', 100, 104, '2026-11-15', '2026-11-16', ['reached', 1.04, 4, null]],
    ['shop.gmv', 100, 100, '2026-11-15', '2026-11-16', ['reached', 1, 0, null]],
    ['shop.gmv', 100, 92, '2026-11-15', '2026-11-16', ['missed', 0.92, -8, null]],
    // A limit is kept from below.
    ['ads.cost', 100, 92, '2026-11-15', '2026-11-16', ['reached', 0.92, -8, null]],
    ['ads.cost', 100, 104, '2026-11-15', '2026-11-16', ['missed', 1.04, 4, null]],
    // Running: four of seven days.
    ['shop.gmv', 70, 40, '2026-11-12', '2026-11-12', ['ahead', 4 / 7, -30, 4 / 7]],
    ['shop.gmv', 70, 39, '2026-11-12', '2026-11-12', ['behind', 39 / 70, -31, 4 / 7]],
    ['ads.cost', 70, 41, '2026-11-12', '2026-11-12', ['behind', 41 / 70, -29, 4 / 7]],
    // What is reached early is reached, and what is passed early is passed.
    ['shop.gmv', 70, 71, '2026-11-10', '2026-11-12', ['reached', 71 / 70, 1, 2 / 7]],
    ['ads.cost', 70, 71, '2026-11-10', '2026-11-12', ['missed', 71 / 70, 1, 2 / 7]],
    // An export of the whole week made on its Thursday holds four days.
    ['shop.gmv', 70, 40, '2026-11-15', '2026-11-12', ['ahead', 4 / 7, -30, 4 / 7]],
    // On its Sunday a week still runs.
    ['shop.gmv', 70, 69, '2026-11-15', '2026-11-15', ['behind', 69 / 70, -1, 1]],
    // Long over, and known to Wednesday only.
    ['shop.gmv', 70, 40, '2026-11-11', '2026-12-24', ['ahead', 4 / 7, -30, 3 / 7]],
    // A rate has no part of a week.
    ['shop.conversion_rate', 0.02, 0.03, '2026-11-12', '2026-11-12', ['open', 1.5, 0.01, null]],
    ['shop.conversion_rate', 0.02, 0.03, '2026-11-15', '2026-11-16', ['reached', 1.5, 0.01, null]],
    // Zero is a target, and nothing is a share of it.
    ['shop.refunds', 0, 0, '2026-11-15', '2026-11-16', ['reached', null, 0, null]],
    ['shop.refunds', 0, 5, '2026-11-12', '2026-11-12', ['missed', null, 5, 4 / 7]],
  ] as const)('%s of %d at %d, known until %s, on %s', (...row) => {
    const [metric, target, value, until, today, [state, ...amounts]] = row
    const found = judged(metric, target, { value, until, today })
    expect(found.state).toBe(state)
    expect(rounded([found.share, found.difference, found.pace])).toEqual(rounded(amounts))
  })

  test('whose figure is missing is nothing in percent, not zero', () => {
    expect(judged('shop.gmv', 70, { value: null, until: null, today: '2026-11-16' })).toEqual({
      value: null,
      until: null,
      share: null,
      difference: null,
      pace: null,
      state: 'unknown',
    })
  })
})

const daily = (
  [kind, metric]: readonly ['shop_analytics' | 'studio_followers', string],
  values: readonly number[],
  first = monday,
) =>
  values.map((value, at) => {
    const on = addDays(first, at)
    return { kind, period: { from: on, to: on }, values: { [metric]: value } }
  })

describe('what is known of a week', () => {
  test('is all of it, or the days from Monday on', () => {
    const three = makeBook({ rows: daily(['shop_analytics', 'gmv'], [1, 2, 3]) })
    const seven = makeBook({ rows: daily(['shop_analytics', 'gmv'], [1, 2, 3, 4, 5, 6, 7]) })
    expect(soFarOf('shop.gmv', { span, book: three })).toMatchObject({
      value: 6,
      until: '2026-11-11',
    })
    expect(soFarOf('shop.gmv', { span, book: seven })).toMatchObject({ value: 28, until: sunday })
  })

  test('is nothing where Monday is missing, and says why', () => {
    const book = makeBook({ rows: daily(['shop_analytics', 'gmv'], [1, 2, 3]).slice(1) })
    const found = soFarOf('shop.gmv', { span, book })
    expect(found).toMatchObject({ value: null, until: null })
    expect(found.missing?.id).toContain('Senin sampai Minggu')
  })

  test('of orders ends with their first gap', () => {
    const orders = { '2026-W46': { placed: 9, cancelledUnpaid: 2, repeatBuyers: 0 } }
    const known = (...periods: [string, string][]) =>
      soFarOf('orders.cancelled_unpaid', {
        span,
        book: makeBook({
          orders,
          covered: { orders: periods.map(([from, to]) => ({ from: day(from), to: day(to) })) },
        }),
      })
    expect(known(['2026-11-09', '2026-11-11'])).toMatchObject({ value: 2, until: '2026-11-11' })
    expect(known(['2026-11-09', '2026-11-09'], ['2026-11-12', '2026-11-13'])).toMatchObject({
      value: null,
    })
  })

  test('by stored periods is their longest run from Monday', () => {
    const periods = [
      ['2026-11-09', '2026-11-09'],
      ['2026-11-10', '2026-11-12'],
      ['2026-11-14', '2026-11-14'],
    ].map(([from, to]) => ({ from: day(from ?? ''), to: day(to ?? '') }))
    expect(runOf(span, periods)).toEqual(periods.slice(0, 2))
    expect(runOf(span, periods.slice(1))).toEqual([])
    expect(runOf(span, [{ from: day('2026-11-01'), to: day('2026-11-30') }])).toEqual([])
  })
})

const senja = BrandId.parse('019ab000-0000-7000-8000-000000000001')
const loka = BrandId.parse('019ab000-0000-7000-8000-000000000002')
const set = (metric: TargetMetric, value: number, subject: 'shop' | BrandId = 'shop') => ({
  subject,
  week: span.week,
  metric,
  value,
  setBy: 'Nadia',
  setAt: Instant.parse(0),
})
const made = (more: Partial<TargetsMade>): TargetsMade => ({
  targets: [],
  span,
  today: day('2026-11-16'),
  book: makeBook(),
  accounts: [],
  brands: [],
  ...more,
})

/** An account of a thousand on the Sunday before, with what every day brought. */
const account = (...gained: number[]) => {
  const standing = [1000]
  for (const one of gained) standing.push((standing.at(-1) ?? 0) + one)
  const rows = daily(['studio_followers', 'followers'], standing, addDays(monday, -1))
  return { subject: '', book: makeBook({ rows }) }
}

describe('the targets of a week', () => {
  test('stand with the shop first, then brand by brand', () => {
    const brands = [senja, loka].map((id) => ({
      id,
      name: id,
      color: 1,
      figure: () => ({ value: 5, until: sunday, missing: null }),
    }))
    const targets = [
      set('brand.items_sold', 4, loka),
      set('brand.gmv', 6, senja),
      set('shop.orders', 1),
      set('shop.gmv', 1),
    ]
    expect(
      achievementsOf(made({ targets, brands })).map(({ brand, metric, state }) => [
        brand?.id ?? null,
        metric,
        state,
      ]),
    ).toEqual([
      [null, 'shop.gmv', 'unknown'],
      [null, 'shop.orders', 'unknown'],
      [senja, 'brand.gmv', 'missed'],
      [loka, 'brand.items_sold', 'reached'],
    ])
  })

  test('of a removed brand and of other weeks are left out', () => {
    const targets = [
      set('brand.gmv', 6, senja),
      { ...set('shop.gmv', 1), week: Week.parse('2026-W45') },
    ]
    expect(achievementsOf(made({ targets }))).toEqual([])
  })

  test('of accounts count all accounts together, or none where one is not known', () => {
    const full = [10, 0, -3, 5, 1, 1, 1]
    const targets = [set('account.followers_gained', 20)]
    const value = (...accounts: ReturnType<typeof account>[]) =>
      achievementsOf(made({ targets, accounts }))[0]?.value
    expect(value(account(...full), account(...full))).toBe(30)
    expect(value(account(...full), account(1, 2))).toBeNull()
    expect(value()).toBeNull()
  })

  test('of followers are counted from the day before, and missing without it', () => {
    const known = (rows: Parameters<typeof daily>[1], first = monday) =>
      soFarOf('account.followers_gained', {
        span,
        book: makeBook({ rows: daily(['studio_followers', 'followers'], rows, first) }),
      })
    expect(known([1000, 1010, 1015], addDays(monday, -1))).toMatchObject({
      value: 15,
      until: '2026-11-10',
    })
    const found = known([1010, 1015, 1020, 1020, 1020, 1020, 1030])
    expect(found.value).toBeNull()
    expect(found.missing?.id).toContain('8\u00A0Nov\u00A02026 belum ada')
  })
})
