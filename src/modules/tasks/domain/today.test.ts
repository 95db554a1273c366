import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Day, Instant } from '#kernel/time.ts'
import { type TodayEntry, todayEntry, TodayGroup, TodaySymbol } from '#kernel/today.ts'

import { arrange } from './today.ts'

const now = 1_000_000 as Instant
const at = { day: '2026-11-30' as Day, now }
const due = (minutes: number) => (now + minutes * 60_000) as Instant
const action = { words: { id: 'Buka', en: 'Open' }, path: 'imports' }

const entry = (id: string, more: Partial<TodayEntry> = {}): TodayEntry =>
  todayEntry({
    id,
    group: 'mine',
    symbol: 'import',
    words: { id, en: id },
    path: 'imports',
    ...more,
  })
const ids = (entries: readonly TodayEntry[]) => entries.map(({ id }) => id)

test('the earliest stands first, what has no time after it in the order it was told', () => {
  const told = [
    entry('b'),
    entry('a'),
    entry('soon', { due: due(5) }),
    entry('sooner', { due: due(1) }),
  ]
  expect(ids(arrange(told, at).tasks)).toEqual(['sooner', 'soon', 'b', 'a'])
})

test('what should have been done by now is late and stands before the rest', () => {
  const told = [entry('later', { due: due(1) }), entry('missed', { due: due(-1) })]
  const { tasks } = arrange(told, at)
  expect(tasks.map(({ id, group }) => [id, group])).toEqual([
    ['missed', 'late'],
    ['later', 'mine'],
  ])
})

test('what waits for an answer of somebody is never late by itself', () => {
  const told = [entry('asked', { group: 'waiting', due: due(-60) })]
  expect(arrange(told, at).waiting[0]?.group).toBe('waiting')
})

test.each([
  [
    'a late one before one for today',
    [
      ['mine', 1],
      ['late', -9],
    ],
    1,
  ],
  [
    'one of my own before one that waits',
    [
      ['waiting', -9],
      ['mine', 1],
    ],
    1,
  ],
  [
    'one that waits before an alert',
    [
      ['alert', null],
      ['waiting', null],
    ],
    1,
  ],
  ['the only one', [['alert', null]], 0],
] as const)('the next thing to do is %s', (_, told, expected) => {
  const entries = told.map(([group, minutes], i) =>
    entry(String(i), { group, action, due: minutes === null ? null : due(minutes) }),
  )
  expect(arrange(entries, at).next?.id).toBe(String(expected))
})

test('nothing to act on leaves the card away and the lists whole', () => {
  const { next, tasks } = arrange([entry('a'), entry('b')], at)
  expect(next).toBeNull()
  expect(ids(tasks)).toEqual(['a', 'b'])
})

test('a task about a record stands for what its module says, with the way to do it', () => {
  const about = { type: 'report', id: '2026-W46' }
  const report = entry('reports.draft:2026-W46', { about, action, symbol: 'report' })
  const task = entry('task:1', { about, symbol: 'task', words: { id: 'Tulis', en: 'Write' } })
  const { next, tasks } = arrange([report, task], at)
  expect(next).toMatchObject({ id: 'task:1', action })
  expect(tasks).toEqual([])
})

test('two tasks about one record are two', () => {
  const about = { type: 'report', id: '2026-W46' }
  const told = [1, 2].map((n) => entry(`task:${n}`, { about, symbol: 'task' }))
  expect(arrange(told, at).tasks).toHaveLength(2)
})

const anyEntry = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  group: fc.constantFrom(...TodayGroup.options),
  symbol: fc.constantFrom(...TodaySymbol.options),
  due: fc.option(fc.integer({ min: -99, max: 99 }).map(due)),
  action: fc.constantFrom(null, action),
})

test('every entry stands in exactly one place, whatever the modules say', () => {
  fc.assert(
    fc.property(fc.array(anyEntry), (told) => {
      const { next, tasks, waiting, alerts } = arrange(
        told.map(({ id, ...more }) => entry(id, more)),
        at,
      )
      const shown = ids([...(next ? [next] : []), ...tasks, ...waiting, ...alerts])
      expect(shown.toSorted()).toEqual([...new Set(told.map(({ id }) => id))].toSorted())
    }),
  )
})
