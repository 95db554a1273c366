import { expect, test } from 'vitest'

import type { Retention } from '#kernel/personal.ts'

import { daysKept } from './retention.ts'

const choices = [180, 365, 730]

test.each<[string, Retention, number | undefined, number]>([
  ['nobody decided', { days: 365, choices }, undefined, 365],
  ['the team chose', { days: 365, choices }, 180, 180],
  ['a choice that is offered no more', { days: 365, choices }, 90, 365],
  ['it is not for the team to decide', { days: 400, choices: null }, 180, 400],
])('%s', (...[, retention, chosen, days]) => expect(daysKept(retention, chosen)).toBe(days))
