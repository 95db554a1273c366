import { expect, test } from 'vitest'

import { forgettingOf, handleHash } from './forgetting.ts'

const team = '019ab000-0000-7000-8000-000000000001'
const { meant, alias } = forgettingOf(team, new Set([handleHash(team, 'rina.home')]))

test('one person is meant however the handle is written, and nobody else is', () => {
  expect(['@Rina.Home', ' rina.home', 'RINA.HOME'].map(meant)).toEqual([true, true, true])
  expect(['rina.home2', 'rina', ''].map(meant)).toEqual([false, false, false])
})

test('an alias tells nothing of the handle and is the same every time', () => {
  expect(alias('rina.home')).toMatch(/^dihapus-[\da-f]{12}$/)
  expect(alias('rina.home')).toBe(alias('rina.home'))
})

test('two spellings in one table stay two rows', () => {
  const spellings = ['rina.home', '@rina.home', 'Rina.Home']
  expect(new Set(spellings.map(alias)).size).toBe(3)
})
