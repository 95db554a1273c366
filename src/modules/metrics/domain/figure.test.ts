import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, addWeeks, daysOf, type Day, periodOf, type Week } from '#kernel/time.ts'

import { work } from './figure.ts'
import type { Kind } from './importers/vocabulary.ts'
import { makeBook } from './make-book.ts'
import type { WeekFigureId } from './recipes.ts'
import { calendarOf } from './span.ts'

const week = '2026-W46' as Week
const span = periodOf(week)
const days = daysOf(span)

const row = (
  kind: Kind,
  period: { from: Day; to: Day },
  values: Record<string, number | null>,
) => ({
  kind,
  period,
  values,
})
const shopWeek = (at: Week, values: Record<string, number | null>) =>
  row('shop_analytics', periodOf(at), values)
const shopDay = (day: Day, values: Record<string, number | null>) =>
  row('shop_analytics', { from: day, to: day }, values)
const session = (day: Day, seconds: number, gmv: number) =>
  row('live_sessions', { from: day, to: day }, { seconds, gmv })
const on = (day: Day, followers: number | null) =>
  row('studio_followers', { from: day, to: day }, { followers })
const video = (values: Record<string, number | null>) => row('video_list', span, values)
const view = (id: WeekFigureId, book: ReturnType<typeof makeBook>) =>
  work(id, 'shop', { calendar: calendarOf(week), book }).view

describe('a week', () => {
  test('is its own row where there is one, and its days where they are whole', () => {
    const daily = days.map((day) => shopDay(day, { gmv: 100 }))
    expect(view('shop.gmv', makeBook({ rows: daily })).value).toBe(700)
    expect(
      view('shop.gmv', makeBook({ rows: [...daily, shopWeek(week, { gmv: 650 })] })).value,
    ).toBe(650)
    const six = view('shop.gmv', makeBook({ rows: daily.slice(0, 6) }))
    expect(six.value).toBeNull()
    expect(six.missing?.id).toContain('9–14\u00A0Nov')
    expect(six.beside).toMatchObject([{ period: { from: days[0], to: days[5] }, value: 600 }])
  })

  test('never takes a share of a longer period', () => {
    const month = { from: '2026-11-01' as Day, to: '2026-11-30' as Day }
    const found = view(
      'shop.gmv',
      makeBook({ rows: [row('shop_analytics', month, { gmv: 3000 })] }),
    )
    expect(found.value).toBeNull()
    expect(found.beside).toMatchObject([{ period: month, value: 3000 }])
    expect(found.missing?.en).toContain('not prorated')
  })

  test('does not add up people', () => {
    const daily = days.map((day) => shopDay(day, { buyers: 10, visitors: 100 }))
    const found = view('shop.visitors', makeBook({ rows: daily }))
    expect(found).toMatchObject({ value: null, beside: [] })
    expect(found.missing?.id).toContain('Orang tidak bisa dijumlah')
    expect(view('shop.conversion_rate', makeBook({ rows: daily })).value).toBeNull()
    const rows = [...daily, shopWeek(week, { buyers: 50, visitors: 400 })]
    expect(view('shop.conversion_rate', makeBook({ rows })).value).toBe(0.125)
  })

  test('says what to import when nothing is there, or when a column is', () => {
    expect(view('shop.gmv', makeBook()).missing?.id).toBe(
      'Metrik utama toko minggu ini belum diunggah.',
    )
    const rows = [shopWeek(week, { gmv: 5, buyers: null })]
    expect(view('shop.buyers', makeBook({ rows })).missing?.id).toContain('Kolom')
    expect(view('shop.refunds', makeBook({ rows })).value).toBeNull()
  })

  test('takes the days of a column that the row of the week leaves empty', () => {
    const rows = [
      shopWeek(week, { gmv: 5, refunds: null }),
      ...days.map((day) => shopDay(day, { gmv: 1, refunds: 2 })),
    ]
    expect(view('shop.refunds', makeBook({ rows })).value).toBe(14)
    expect(view('shop.gmv', makeBook({ rows })).value).toBe(5)
  })
})

describe('LIVE sessions', () => {
  const rows = [session(addDays(span.from, 1), 5430, 900_000), session(span.to, 0, 0)]

  test('are zero on the days an import covers, and unknown on the others', () => {
    const book = makeBook({ rows, covered: { live_sessions: [span] } })
    expect(view('live.count', book).value).toBe(2)
    expect(view('live.minutes', book).value).toBe(90)
    expect(view('live.gmv', book).value).toBe(900_000)
    const covered = { live_sessions: [{ from: span.from, to: addDays(span.from, 3) }] }
    const part = view('live.gmv', makeBook({ rows, covered }))
    expect(part.value).toBeNull()
    expect(part.beside).toMatchObject([{ value: 900_000, period: { to: addDays(span.from, 3) } }])
  })

  test('without a single one the week is zero, and per hour there is nothing to say', () => {
    const book = makeBook({
      covered: { live_sessions: [{ from: span.from, to: addDays(span.to, 7) }] },
    })
    expect(view('live.count', book)).toMatchObject({ value: 0, missing: null })
    expect(view('live.gmv', book).value).toBe(0)
    expect(view('live.gmv_per_hour', book).value).toBeNull()
  })

  test('stand beside what other exports say, where they disagree', () => {
    const covered = { live_sessions: [span] }
    const shop = shopWeek(week, { creator_live: 100_000, linked_live: 800_000 })
    const core = row('live_core_stats', span, { gmv: 950_000 })
    expect(view('live.gmv', makeBook({ rows: [...rows, shop], covered })).other).toEqual([])
    expect(view('live.gmv', makeBook({ rows: [...rows, shop, core], covered }))).toMatchObject({
      value: 900_000,
      other: [{ source: { id: 'Statistik inti LIVE' }, value: 950_000 }],
    })
  })
})

describe('orders', () => {
  const orders = { [week]: { placed: 40, cancelledUnpaid: 3, repeatBuyers: null } }

  test('are partial while the file ends before Sunday, and then compared with nothing', () => {
    const covered = { orders: [{ from: span.from, to: addDays(span.from, 4) }] }
    const now = view('orders.placed', makeBook({ orders, covered }))
    expect(now).toMatchObject({ value: 40, partial: true })
    expect(now.note?.id).toContain('9–13\u00A0Nov')
    const later = work('orders.placed', 'shop', {
      calendar: calendarOf(addWeeks(week, 1)),
      book: makeBook({ orders, covered }),
    }).view
    expect(later.previous).toBeNull()
  })

  test('of two files that follow each other make the week whole', () => {
    const covered = {
      orders: [
        { from: span.from, to: addDays(span.from, 2) },
        { from: addDays(span.from, 3), to: addDays(span.to, 9) },
      ],
    }
    expect(view('orders.placed', makeBook({ orders, covered })).partial).toBe(false)
  })

  test('do not tell repeat buyers where buyers cannot be told apart', () => {
    const found = view('orders.repeat_buyers', makeBook({ orders, covered: { orders: [span] } }))
    expect(found.value).toBeNull()
    expect(found.missing?.id).toContain('Pembeli tidak bisa dibedakan')
  })

  test('say since when buyers are known, until the memory is full', () => {
    const known = { [week]: { placed: 40, cancelledUnpaid: 3, repeatBuyers: 2 } }
    const covered = { orders: [span] }
    const since = (day: string) =>
      view('orders.repeat_buyers', makeBook({ orders: known, covered, ordersSince: day as Day }))
        .note
    expect(since('2026-11-02')?.id).toContain('2\u00A0Nov\u00A02026')
    expect(since('2025-01-01')?.id).toBe(
      'Batas atas: nama pengguna yang disamarkan bisa sama untuk orang berbeda.',
    )
  })
})

describe('followers', () => {
  test('are those of Sunday; the latest day before it stands beside', () => {
    expect(view('account.followers', makeBook({ rows: [on(span.to, 55_268)] })).value).toBe(55_268)
    const early = view(
      'account.followers',
      makeBook({ rows: [on(days[2] as Day, 5), on(days[4] as Day, 7), on(span.to, null)] }),
    )
    expect(early).toMatchObject({ value: null, beside: [{ value: 7 }] })
  })
})

describe('against the weeks before', () => {
  const weeks = calendarOf(week)
    .weeks.slice(-5)
    .map(({ week: one }) => one)
  const shops = (gmv: readonly number[], orders = gmv) =>
    weeks.map((at, index) => shopWeek(at, { gmv: gmv[index] ?? 0, orders: orders[index] ?? 0 }))

  test('the mean is of four weeks or of none', () => {
    const rows = shops([10, 20, 30, 40, 99])
    expect(view('shop.gmv', makeBook({ rows }))).toMatchObject({
      value: 99,
      previous: 40,
      mean4: 25,
      range: [10, 40],
      trend: [null, null, null, 10, 20, 30, 40, 99],
    })
    expect(view('shop.gmv', makeBook({ rows: rows.slice(1) }))).toMatchObject({
      previous: 40,
      mean4: null,
      range: null,
    })
  })

  test('the mean of a ratio is sum over sum', () => {
    const rows = shops([10, 20, 30, 40, 99], [1, 1, 1, 7, 9])
    expect(view('shop.aov', makeBook({ rows }))).toMatchObject({ value: 11, mean4: 10 })
  })

  test('the days of a week stand against the same weekdays', () => {
    const rows = weeks.flatMap((at, index) =>
      daysOf(periodOf(at)).map((day, weekday) =>
        shopDay(day, { gmv: (index + 1) * 10 ** weekday }),
      ),
    )
    const whole = view('shop.gmv.daily', makeBook({ rows }))
    expect(whole.value).toEqual([5, 50, 500, 5000, 50_000, 500_000, 5_000_000])
    expect(whole.previous).toEqual([4, 40, 400, 4000, 40_000, 400_000, 4_000_000])
    expect(whole.mean4).toEqual([3, 25, 250, 2500, 25_000, 250_000, 2_500_000])
    const gap = view('shop.gmv.daily', makeBook({ rows: rows.slice(1, -1) }))
    expect(gap).toMatchObject({
      partial: true,
      mean4: [null, 25, 250, 2500, 25_000, 250_000, 2_500_000],
    })
    expect(gap.value).toEqual([5, 50, 500, 5000, 50_000, 500_000, null])
  })

  test('money is whole rupiah whatever the export writes', () => {
    const rows = [
      row('gmvmax_live', span, { cost: 1_159_606.61 }),
      row('gmvmax_live', span, { cost: 0.89 }),
    ]
    expect(view('ads.cost', makeBook({ rows })).value).toBe(1_159_608)
  })
})

test('rows without a value are named, not counted as zero', () => {
  const rows = [video({ views: 10, gmv: 5 }), video({ views: 20, gmv: null })]
  expect(view('video.views', makeBook({ rows }))).toMatchObject({ value: 30, note: null })
  const gmv = view('video.gmv', makeBook({ rows }))
  expect(gmv.value).toBe(5)
  expect(gmv.note?.id).toContain('1 dari 2 baris')
})

test('however the days of five weeks are known, a value is the sum of a whole week or nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 34 })),
      fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 35, maxLength: 35 }),
      (gone, amounts) => {
        const first = periodOf(addWeeks(week, -4)).from
        const known = amounts.flatMap((gmv, at) =>
          gone.includes(at) ? [] : [shopDay(addDays(first, at), { gmv })],
        )
        const sums = [0, 1, 2, 3, 4].map((at) =>
          gone.some((day) => Math.floor(day / 7) === at)
            ? null
            : amounts.slice(at * 7, at * 7 + 7).reduce((sum, gmv) => sum + gmv, 0),
        )
        const found = view('shop.gmv', makeBook({ rows: known }))
        expect(found.value).toBe(sums[4])
        expect(found.previous).toBe(sums[3])
        expect(found.mean4 === null).toBe(sums.slice(0, 4).includes(null))
        expect(found.missing === null).toBe(found.value !== null)
      },
    ),
  )
})
