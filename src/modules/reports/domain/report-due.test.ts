import { expect, test } from 'vitest'

import { instantAt, type Week } from '#kernel/time.ts'

import { reportsDue } from './report-due.ts'

const at = { lastWeek: '2026-W48' as Week, timeZone: 'Asia/Jakarta', hasFigures: true }
const written = (week: string, state: 'draft' | 'handed-over') => ({
  week: week as Week,
  state,
  author: 'Nadia',
  updatedAt: instantAt('2026-11-30T08:00:00', 'Asia/Jakarta'),
})

test.each([
  ['nothing is written', [], ['reports.write:2026-W48']],
  ['it is drafted', [written('2026-W48', 'draft')], ['reports.draft:2026-W48']],
  ['it is handed over', [written('2026-W48', 'handed-over')], []],
  [
    'only the one before is drafted',
    [written('2026-W47', 'draft')],
    ['reports.write:2026-W48', 'reports.draft:2026-W47'],
  ],
  [
    'the week under way is drafted already',
    [written('2026-W49', 'draft'), written('2026-W48', 'handed-over')],
    [],
  ],
])('when %s', (_, reports, ids) => expect(reportsDue(reports, at).map(({ id }) => id)).toEqual(ids))

test('a week without any figure asks for no report', () =>
  expect(reportsDue([], { ...at, hasFigures: false })).toEqual([]))

test('of many old drafts the newest two are enough', () => {
  const drafts = ['2026-W44', '2026-W48', '2026-W45'].map((week) => written(week, 'draft'))
  expect(reportsDue(drafts, at).map(({ id }) => id)).toEqual([
    'reports.draft:2026-W48',
    'reports.draft:2026-W45',
  ])
})

test('who wrote a draft and when it was changed is told', () => {
  const [entry] = reportsDue([written('2026-W48', 'draft')], at)
  expect(entry?.detail?.id.replaceAll('\u00A0', ' ')).toBe('Draf Nadia, diubah 30 Nov 2026')
})
