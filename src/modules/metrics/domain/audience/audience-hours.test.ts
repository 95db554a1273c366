import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, Day } from '#kernel/time.ts'

import { audienceHours } from './audience-hours.ts'

const monday = Day.parse('2026-11-09')
const key = (hour: number) => `toko/${hour}`
/** Days from Monday on, each with its hours. */
const made = (...days: readonly (readonly (number | null)[])[]) =>
  audienceHours(
    days.flatMap((hours, at) =>
      hours.map((value, hour) => ({ day: addDays(monday, at), hour, value })),
    ),
    key,
  )
/** So many at every hour, with others at some. */
const day = (base: number, peaks: Readonly<Record<number, number>> = {}) =>
  Array.from({ length: 24 }, (_, hour) => peaks[hour] ?? base)

describe('the hours of followers', () => {
  test('are means over the days, and the title says when most are there', () => {
    const evening = made(
      day(100, { 19: 1000, 20: 1100 }),
      day(200, { 19: 1200, 20: 1300 }),
      day(100, { 19: 1100, 20: 1200 }),
      day(100, { 19: 1100, 20: 1200 }),
    )
    expect(evening?.hours[0]).toEqual({ key: 'toko/0', hour: 0, value: 125, busy: false })
    expect(evening?.hours.filter(({ busy }) => busy).map(({ hour }) => hour)).toEqual([19, 20])
    expect(evening?.title).toEqual({
      id: 'Pengikut paling banyak aktif 19.00–\u206021.00, sampai 1.200 orang',
      en: 'Most followers are active 19:00–\u206021:00, up to 1,200 people',
    })
    expect(evening).toMatchObject({ days: 4, silent: null, period: { to: '2026-11-12' } })
  })

  test('leave out a newest day that is not counted yet, and say how few days there are', () => {
    const told = made(day(10, { 23: 100, 0: 95 }), day(0))
    expect(told).toMatchObject({ days: 1, silent: '2026-11-10', period: { to: '2026-11-09' } })
    expect(told?.hours[23]?.value).toBe(100)
    expect(told?.title.id).toBe(
      'Pengikut paling banyak aktif 23.00–\u206001.00, sampai 100 orang; baru 1 hari, jadi belum tentu kebiasaan',
    )
  })

  test.each([
    ['all alike', [day(50), day(50)]],
    ['zeros alone', [day(0)]],
  ])('name none where none stands out: %s', (_, days) => {
    expect(made(...days)?.title.id).toBe('Belum ada jam yang menonjol')
    expect(made(...days)?.hours.some(({ busy }) => busy)).toBe(false)
  })

  test('that are not told are missing, not zero', () => {
    expect(
      made([5, null])
        ?.hours.map(({ value }) => value)
        .slice(0, 3),
    ).toEqual([5, null, null])
    expect(made()).toBeNull()
  })

  test('lie between the least and the most of their days, whatever they are', () => {
    const count = fc.option(fc.nat(1_000_000), { nil: null })
    const week = fc.array(fc.array(count, { maxLength: 24 }), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(week, (days) => {
        for (const { hour, value } of made(...days)?.hours ?? []) {
          const known = days.flatMap((hours) => hours[hour] ?? [])
          if (value === null) continue
          expect(value).toBeGreaterThanOrEqual(Math.min(...known))
          expect(value).toBeLessThanOrEqual(Math.max(...known))
        }
      }),
    )
  })
})
