import { beforeEach, expect, test } from 'vitest'

import { todayEntry } from '#kernel/today.ts'
import { makeFirstTeam, makeMember } from '#modules/team/server/etalase.test.kit.ts'

import { today } from '../contract.ts'
import { makeTaskDesk } from './tasks.test.kit.ts'

const { etalase, parts, clear } = await makeTaskDesk()
beforeEach(async () => {
  parts.length = 0
  await clear()
})

const told = (id: string) =>
  todayEntry({ id, group: 'mine', symbol: 'import', words: { id, en: id }, path: 'imports' })

test('every module tells what it has, and a part is asked who looks and what they may', async () => {
  const { browser, team, owner } = await makeFirstTeam(etalase)
  const host = await makeMember(etalase, { browser, team }, ['host'])
  parts.push(
    { name: 'one', entries: async ({ caller }) => [told(caller.actor.name)] },
    { name: 'two', entries: async ({ may }) => (may('imports.apply') ? [told('apply')] : []) },
  )
  const mine = await browser.call(today, { team: team.id })
  expect(mine.tasks.map(({ id }) => id)).toEqual([owner.name, 'apply'])
  const theirs = await host.browser.call(today, { team: team.id })
  expect(theirs.tasks.map(({ id }) => id)).toEqual([host.account.name])
})

test('a module that fails hides its own entries only, says so, and stands in the log', async () => {
  const { browser, team } = await makeFirstTeam(etalase)
  parts.push(
    { name: 'broken', entries: () => Promise.reject(new Error('kabel lepas')) },
    { name: 'whole', entries: async () => [told('a')] },
  )
  const { tasks, incomplete } = await browser.call(today, { team: team.id })
  expect([tasks.length, incomplete]).toEqual([1, true])
  expect(etalase.lines.join('')).toContain('kabel lepas')
})

test('the day is that of the clock of the team', async () => {
  const { browser, team } = await makeFirstTeam(etalase)
  const { day } = await browser.call(today, { team: team.id })
  const there = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' })
  expect(day).toBe(there.format(etalase.clock()))
})
