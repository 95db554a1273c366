import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, Day, daysOf, instantAt, weekOf } from '#kernel/time.ts'

import { makeTask } from './make-task.ts'
import { groupTasks } from './task-groups.ts'
import { comesBack, entryOf, taskIn } from './task.ts'

// A Monday.
const today = Day.parse('2026-11-30')
const after = (days: number) => addDays(today, days)

test.each([
  [-1, 'late'],
  [0, 'today'],
  [1, 'tomorrow'],
  [6, 'week'],
  [7, 'later'],
] as const)('a task due in %i days stands under %s', (days, name) =>
  expect(groupTasks([makeTask({ day: after(days) })], today).map((group) => group.name)).toEqual([
    name,
  ]),
)

test('on a Sunday tomorrow is not this week any more, and still tomorrow', () => {
  const sunday = after(6)
  const tasks = [7, 8].map((days) => makeTask({ day: after(days) }))
  expect(groupTasks(tasks, sunday).map(({ name }) => name)).toEqual(['tomorrow', 'later'])
})

test('every open task stands in exactly one group, and in the order it came', () => {
  const days = fc.option(fc.integer({ min: -20, max: 20 }).map(after))
  fc.assert(
    fc.property(fc.array(days), (list) => {
      const tasks = list.map((day, i) => makeTask({ day, title: String(i) }))
      const shown = groupTasks(tasks, today).flatMap((group) => group.tasks)
      expect(shown.map(({ title }) => title).toSorted()).toEqual(
        tasks.map(({ title }) => title).toSorted(),
      )
    }),
  )
})

test('a weekly task comes back on its own weekday, never in the past and never the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200, max: 40 }), (days) => {
      const day = after(days)
      const next = comesBack({ day, repeat: 'weekly' }, today)
      if (next === null) throw new Error('It comes back')
      expect(next > day && next >= today).toBe(true)
      expect((daysOf({ from: day, to: next }).length - 1) % 7).toBe(0)
      expect(day <= today || weekOf(next) === weekOf(addDays(day, 7))).toBe(true)
    }),
  )
})

test.each([
  [{ day: today, repeat: null }, null],
  [{ day: null, repeat: 'weekly' as const }, null],
])('%j does not come back', (task, expected) => expect(comesBack(task, today)).toBe(expected))

const reader = {
  name: 'Nadia',
  timeZone: 'Asia/Jakarta',
  now: instantAt('2026-11-30T08:00:00', 'Asia/Jakarta'),
}
const source = {
  type: 'report',
  id: '2026-W48',
  words: { id: 'laporan minggu 48', en: 'report of week 48' },
  path: 'reports/2026-W48',
}

test('on Hari ini a task leads to its record, and is found again by its entry', () => {
  const task = makeTask({ day: today, source, createdBy: 'Yoga' })
  const entry = entryOf(task, reader)
  expect(entry).toMatchObject({
    action: { words: { id: 'Buka laporan minggu 48' }, path: 'reports/2026-W48' },
    about: { type: 'report', id: '2026-W48' },
    person: 'Yoga',
  })
  expect(taskIn(entry)).toBe(task.id)
  expect(taskIn({ id: 'reports.draft:2026-W48' })).toBeNull()
})

test('what I wrote myself names nobody, and without a record there is nothing to open', () =>
  expect(entryOf(makeTask({ day: today }), reader)).toMatchObject({ person: null, action: null }))
