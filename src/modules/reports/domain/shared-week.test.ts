import { expect, test } from 'vitest'

import { Week } from '#kernel/time.ts'

import { isShown, sharedIn, sharedWords, subjectOf } from './shared-week.ts'

const week = Week.parse('2026-W46')

test.each(['handed-over', 'current'] as const)('what a link keeps is read back: %s', (shown) => {
  expect(sharedIn(subjectOf({ week, shown }))).toEqual({ week, shown })
})

test.each(['', '2026-W46', '2026-W99 current', '2026-W46 semua'])(
  'a subject that is none is a bug, not another report: %s',
  (subject) => expect(() => sharedIn(subject)).toThrow(/invalid/i),
)

test.each([
  ['nothing before it is drafted', 'current', null, false],
  ['no draft by an ordinary link', 'handed-over', 'draft', false],
  ['what was handed over', 'handed-over', 'handed-over', true],
  ['the draft where that was chosen', 'current', 'draft', true],
  ['what was handed over by every link', 'current', 'handed-over', true],
] as const)('an outsider reads %s', (...[, shown, state, may]) =>
  expect(isShown({ week, shown }, state && { state })).toBe(may),
)

test('the list says when a link shows the draft as well', () => {
  expect(sharedWords({ week, shown: 'handed-over' }).id).toBe('Laporan minggu 46, 2026')
  expect(sharedWords({ week, shown: 'current' }).id).toContain('juga draf')
})
