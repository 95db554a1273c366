import { beforeEach, expect, test } from 'vitest'

import { UserId } from '#kernel/ids.ts'
import { wordsIn } from '#kernel/match.ts'
import type { SearchQuery } from '#kernel/search.ts'
import { dayAt } from '#kernel/time.ts'
import { createTeam } from '#modules/team/contract.ts'
import { draft, makeFirstTeam, makeMember } from '#modules/team/server/etalase.test.kit.ts'

import { createTask, finishTask, removeTask } from '../contract.ts'
import { makeTaskDesk } from './tasks.test.kit.ts'

const desk = await makeTaskDesk()
const { etalase } = desk
beforeEach(desk.clear)

async function makeDesk() {
  const made = await makeFirstTeam(etalase)
  const { browser, team, owner } = made
  const { user } = await browser.session()
  const me = { kind: 'person', userId: UserId.parse(user?.id), name: owner.name } as const
  const find = async (text: string, where = team) => {
    const caller = await etalase.team.authorize(me, where.id, 'tasks.read')
    const today = dayAt(etalase.clock(), team.timeZone)
    const query: SearchQuery = { text, words: wordsIn(text), today, limit: 5 }
    const answers = await Promise.all(desk.search().map((source) => source.find(caller, query)))
    return answers
      .flat()
      .map(({ title, detail }) =>
        [title.id, detail?.id].filter(Boolean).join(' | ').replaceAll('\u{A0}', ' '),
      )
  }
  const write = async (title: string, more: Record<string, unknown> = {}) => {
    const { task } = await browser.call(createTask, { team: team.id, title, ...more })
    return { team: team.id, task: task?.id ?? '' }
  }
  return { ...made, find, write }
}

test('tasks are found by title, by note and by whose they are', async () => {
  const made = await makeDesk()
  const { find, write } = made
  const yoga = await makeMember(etalase, made, ['editor'])
  const { user } = await yoga.browser.session()
  await write('Foto meja Rotan', { note: 'Pakai lampu sore', day: '2030-12-01', time: '10:00' })
  await write('Potong video rak', { owner: user?.id })
  expect(await find('rotan foto')).toEqual(['Foto meja Rotan | 1 Des 2030 10.00'])
  expect(await find('lampu')).toEqual(['Foto meja Rotan | 1 Des 2030 10.00'])
  expect(await find('memotong')).toEqual([`Potong video rak | ${yoga.account.name}`])
  expect(await find(`rak ${yoga.account.name}`)).toEqual([
    `Potong video rak | ${yoga.account.name}`,
  ])
  expect(await find('100%')).toEqual([])
})

test('what is done stands below what is open, and what was removed is not found', async () => {
  const { browser, find, write } = await makeDesk()
  const done = await write('Foto kasur')
  await browser.call(finishTask, { ...done, done: true })
  await write('Foto kasur')
  await browser.call(removeTask, await write('Foto kasur lama'))
  const [open, last, ...more] = await find('foto kasur')
  expect([open, more]).toEqual(['Foto kasur', []])
  expect(last).toMatch(/^Foto kasur \| Selesai \d/)
})

test('another team finds none of them', async () => {
  const { browser, find, write } = await makeDesk()
  await write('Foto kasur')
  expect(await find('kasur', await browser.call(createTeam, draft))).toEqual([])
})
