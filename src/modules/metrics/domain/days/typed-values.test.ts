import { describe, expect, test } from 'vitest'

import type { Day } from '#kernel/time.ts'

import type { DayFigureId } from '../../contract.ts'
import { type DayBook, sameWeekdays } from './day-book.ts'
import { workDay } from './day-figure.ts'
import { leadOf } from './day-lead.ts'
import { daySources } from './day-sources.ts'
import { day, makeDayBook, typedFigure } from './make-day.ts'

const now = day('2026-11-25')
const before = sameWeekdays(now).slice(-5, -1)
const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const figureOf = (id: DayFigureId, book: DayBook) =>
  workDay({ id, subject: 'shop', day: now }, book)
const typedOn = (on: Day, value: number, more = {}) =>
  typedFigure('shop.orders', on, { value, ...more })
const early = (on: Day) => typedOn(on, 40, { takenOn: on })
const rate = (on: Day) => typedFigure('shop.conversion_rate', on, { value: 0.03 })
const all = (typed: readonly DayFigureId[]) =>
  makeDayBook({}, { typed: typed.map((id) => typedFigure(id, now, { value: 1 })) })
const state = (book: DayBook) =>
  daySources(now, [book]).find(({ kind }) => kind === 'studio_overview')?.state

describe('a typed figure', () => {
  test('is never mixed with an export: the export is the figure, the typed one stands beside', () => {
    const rows = { shop_analytics: { [now]: { orders: 85 } } }
    const figure = figureOf('shop.orders', makeDayBook(rows, { typed: [typedOn(now, 83)] }))
    expect([figure.value, figure.source, figure.typed?.value]).toEqual([85, 'export', 83])
    expect(figure.mean).toBeNull()
  })

  test('is compared with typed figures alone, the mean of the export stands beside', () => {
    const rows = {
      shop_analytics: Object.fromEntries(before.map((on) => [on, { orders: 100 }])),
    }
    const typed = [now, ...before.slice(-3)].map((on, at) => typedOn(on, 80 + at))
    expect(figureOf('shop.orders', makeDayBook(rows, { typed }))).toMatchObject({
      value: 80,
      source: 'typed',
      mean: 82,
      meanDays: 3,
      range: [81, 83],
      exportMean: { mean: 100, days: 4 },
      missing: null,
      originRows: 0,
    })
  })

  test('read off before its day was over is partial, and no part of a mean', () => {
    const typed = [early(now), ...before.map(early)]
    const figure = figureOf('shop.orders', makeDayBook({}, { typed }))
    expect(figure.partial?.id).toContain('belum sehari penuh')
    expect([figure.mean, figure.meanDays]).toEqual([null, 0])
  })

  test('of a rate has no mean: its base is not known', () => {
    const book = makeDayBook({}, { typed: [now, ...before].map(rate) })
    expect(figureOf('shop.conversion_rate', book)).toMatchObject({ value: 0.03, mean: null })
  })

  test('makes its export one that is typed, once all its figures are', () => {
    expect(state(all(['account.video_views']))).toBe('missing')
    expect(state(all(['account.video_views', 'account.er_views']))).toBe('typed')
  })

  test('leads the day with the name of who typed it', () => {
    const gmv = typedFigure('shop.gmv', now, { value: 12_400_000 })
    const figure = figureOf('shop.gmv', makeDayBook({}, { typed: [gmv] }))
    expect(plain(leadOf(now, [figure]).title.id)).toBe(
      'GMV Rp12,4 jt, diketik Nadia; ekspornya belum ada.',
    )
  })
})
