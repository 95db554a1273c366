import { expect, test } from 'vitest'

import { addWeeks, periodOf, type Week } from '#kernel/time.ts'

import { exportsDue, exportsOf } from './exports-due.ts'

const week = '2026-W48' as Week
const known = (kind: string, weeksAgo = 0) => ({
  kind,
  period: periodOf(addWeeks(week, -weeksAgo)),
})

test('a team without history lacks what every shop has, and nothing that only some have', () => {
  const { missing } = exportsOf(week, [])
  expect(missing).toContain('shop_analytics')
  expect(missing).toContain('orders')
  expect(missing).not.toContain('affiliate_creators')
})

test('a team lacks what it brought in before, and nothing else', () => {
  const told = [known('orders', 1), known('affiliate_creators', 4), known('ads_report', 5)]
  expect(exportsOf(week, told)).toEqual({ done: [], missing: ['orders', 'affiliate_creators'] })
})

test('an export that shares a day with the week is there', () => {
  const month = { kind: 'orders', period: { from: periodOf(week).to, to: periodOf(week).to } }
  expect(exportsOf(week, [known('orders', 1), month]).missing).toEqual([])
})

test('a week with everything is nothing to do', () =>
  expect(exportsDue(week, [known('orders', 1), known('orders')])).toBeNull())

test('what is missing is counted, and the first two are named', () => {
  const kinds = ['shop_analytics', 'orders', 'video_list', 'live_sessions']
  const entry = exportsDue(week, [...kinds.map((kind) => known(kind, 1)), known('orders')])
  expect(entry).toMatchObject({ progress: { done: 1, of: 4 }, path: 'weeks/2026-W48' })
  expect(entry?.detail?.id).toMatch(/kurang .+, .+, 1 lagi$/)
})

test('the first exports of a new team are asked for as such', () =>
  expect(exportsDue(week, [])).toMatchObject({ path: 'imports', progress: null }))
