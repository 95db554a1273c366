import { beforeEach, expect, test } from 'vitest'

import { addDays, type Day, dayAt } from '#kernel/time.ts'
import { createTeam, history, removeExample, tryExample, undo } from '#modules/team/contract.ts'
import { draft, makeFirstTeam, makeMember } from '#modules/team/server/etalase.test.kit.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import {
  createTask,
  finishTask,
  moveTasks,
  removeTask,
  task as one,
  tasks,
  today,
  updateTask,
} from '../contract.ts'
import { taskTable } from '../tables.ts'
import { makeTaskDesk } from './tasks.test.kit.ts'

const desk = await makeTaskDesk()
const { etalase } = desk
beforeEach(desk.clear)

const now = () => dayAt(etalase.clock(), 'Asia/Jakarta')

async function makeDesk() {
  const { browser, team, owner } = await makeFirstTeam(etalase)
  const { user } = await browser.session()
  const me = user?.id ?? ''
  const write = async (title: string, more: Record<string, unknown> = {}) => {
    // No two are written in the same instant, so that their order is theirs.
    etalase.pass(1)
    const given = { team: team.id, title, owner: me, ...more }
    const { task, change } = await browser.call(createTask, given)
    if (!task) throw new Error('A task that was written is there')
    return { ...task, change: change ?? '' }
  }
  return {
    browser,
    owner,
    team: team.id,
    me,
    write,
    titles: async (view: 'mine' | 'all' | 'done' = 'mine') =>
      (await browser.call(tasks, { team: team.id, view })).tasks.map(({ title }) => title),
    undo: async (change: string | null | undefined) =>
      (await browser.call(undo, { team: team.id, change: change ?? '' })).change,
  }
}

test('a task is written with owner, day and time, and read as it was written', async () => {
  const { browser, team, me, owner, write } = await makeDesk()
  const { id } = await write('  Foto   meja Rotan ', { day: '2026-12-01', time: '10:00' })
  expect(await browser.call(one, { team, task: id })).toMatchObject({
    title: 'Foto meja Rotan',
    owner: { id: me, name: owner.name },
    day: '2026-12-01',
    time: '10:00',
    state: 'open',
    createdBy: owner.name,
    version: 1,
  })
  expect(desk.told[0]).toEqual({ topic: '/teams/:team/tasks', params: { team } })
})

test('what is due first stands first; what has no day stands last', async () => {
  const { write, titles } = await makeDesk()
  await write('kapan saja')
  await write('sore', { day: '2026-12-01', time: '16:00' })
  await write('seharian', { day: '2026-12-01' })
  await write('pagi', { day: '2026-12-01', time: '09:00' })
  await write('kemarin', { day: '2026-11-30' })
  expect(await titles()).toEqual(['kemarin', 'pagi', 'sore', 'seharian', 'kapan saja'])
})

test('mine are those I own, and those I wrote that nobody owns', async () => {
  const { browser, team, write, titles } = await makeDesk()
  const dinda = await makeMember(etalase, { browser, team: { id: team } }, ['host'])
  await write('punyaku')
  await write('punya Dinda', { owner: dinda.id })
  await write('belum ada', { owner: null })
  expect(await titles()).toEqual(['punyaku', 'belum ada'])
  expect(await titles('all')).toHaveLength(3)
  const hers = await dinda.browser.call(tasks, { team })
  expect(hers.tasks.map(({ title }) => title)).toEqual(['punya Dinda'])
})

test('a time without a day means nothing and is not kept', async () => {
  const { write } = await makeDesk()
  expect(await write('x', { time: '10:00', repeat: 'weekly' })).toMatchObject({
    day: null,
    time: null,
    repeat: null,
  })
})

test('somebody who is no member owns nothing', async () => {
  const { browser, team } = await makeDesk()
  const stranger = { team, title: 'x', owner: crypto.randomUUID() }
  const problem = await browser.refused(createTask, stranger)
  expect(problem).toMatchObject({ kind: 'not-found', field: 'owner' })
})

test('done is done, twice pressed as well, and comes back with Urungkan', async () => {
  const { browser, team, write, titles, undo: takeBack } = await makeDesk()
  const { id } = await write('Cek stok')
  const { task, change } = await browser.call(finishTask, { team, task: id, done: true })
  expect(task).toMatchObject({ state: 'done', doneAt: etalase.clock() })
  const again = await browser.call(finishTask, { team, task: id, done: true })
  expect(again.change).toBeNull()
  expect([await titles(), await titles('done')]).toEqual([[], ['Cek stok']])
  await takeBack(change)
  expect([await titles(), await titles('done')]).toEqual([['Cek stok'], []])
})

test('a weekly task that is done comes back a week later, and goes again with its undo', async () => {
  const { browser, team, write, undo: takeBack } = await makeDesk()
  const { id } = await write('Susun laporan', { day: now(), repeat: 'weekly' })
  const open = async () =>
    (await browser.call(tasks, { team })).tasks.map(({ title, day }) => [title, day])
  const { change } = await browser.call(finishTask, { team, task: id, done: true })
  expect(await open()).toEqual([['Susun laporan', addDays(now(), 7)]])
  const back = await takeBack(change)
  expect(await open()).toEqual([['Susun laporan', now()]])
  await takeBack(back)
  expect(await open()).toEqual([['Susun laporan', addDays(now(), 7)]])
})

test('a weekly task that was forgotten for a month does not come back in the past', async () => {
  const { browser, team, write } = await makeDesk()
  const day = addDays(now(), -30)
  const { id } = await write('Susun laporan', { day, repeat: 'weekly' })
  await browser.call(finishTask, { team, task: id, done: true })
  const [next] = (await browser.call(tasks, { team })).tasks
  expect(next?.day).toBe(addDays(day, 35))
})

test('an edit on an older version is refused, and nothing is overwritten', async () => {
  const { browser, team, write } = await makeDesk()
  const { id } = await write('Satu')
  await browser.call(updateTask, { team, task: id, version: 1, title: 'Dua' })
  const late = { team, task: id, version: 1, title: 'Tiga' }
  expect(await browser.refused(updateTask, late)).toMatchObject({ kind: 'conflict' })
  expect((await browser.call(one, { team, task: id })).title).toBe('Dua')
})

test('an edit changes only what it names; the same again changes nothing', async () => {
  const { browser, team, write } = await makeDesk()
  const { id } = await write('Satu', { day: '2026-12-01', time: '10:00' })
  const { task } = await browser.call(updateTask, { team, task: id, version: 1, note: 'hati-hati' })
  expect(task).toMatchObject({ title: 'Satu', day: '2026-12-01', time: '10:00', version: 2 })
  const again = { team, task: id, version: 2, note: 'hati-hati' }
  expect((await browser.call(updateTask, again)).change).toBeNull()
})

test('without a day there is no time left either', async () => {
  const { browser, team, write } = await makeDesk()
  const { id } = await write('Satu', { day: '2026-12-01', time: '10:00' })
  const { task } = await browser.call(updateTask, { team, task: id, version: 1, day: null })
  expect(task).toMatchObject({ day: null, time: null })
})

test('several tasks move to another day, each with a change of its own to take back', async () => {
  const { browser, team, write, undo: takeBack } = await makeDesk()
  const [a, b, c] = [
    await write('a', { day: '2026-11-30', time: '10:00' }),
    await write('b'),
    await write('c', { day: '2026-12-04' }),
  ]
  const given = { team, tasks: [a.id, b.id, c.id, a.id], day: '2026-12-04' as Day }
  const { changes } = await browser.call(moveTasks, given)
  expect(changes).toHaveLength(2)
  const days = async () =>
    (await browser.call(tasks, { team })).tasks.map(({ title, day, time }) => [title, day, time])
  expect(await days()).toEqual([
    ['a', '2026-12-04', '10:00'],
    ['b', '2026-12-04', null],
    ['c', '2026-12-04', null],
  ])
  for (const change of changes)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await takeBack(change)
  expect((await days()).map(([title, day]) => [title, day])).toEqual([
    ['a', '2026-11-30'],
    ['c', '2026-12-04'],
    ['b', null],
  ])
})

test('moving is all or nothing: one that is gone moves none', async () => {
  const { browser, team, write } = await makeDesk()
  const { id } = await write('a', { day: '2026-11-30' })
  const given = { team, tasks: [id, crypto.randomUUID()], day: '2026-12-04' }
  expect((await browser.refused(moveTasks, given as never)).kind).toBe('not-found')
  expect((await browser.call(one, { team, task: id })).day).toBe('2026-11-30')
})

test('a removed task is gone and comes back as it was', async () => {
  const { browser, team, write, titles, undo: takeBack } = await makeDesk()
  const { id } = await write('a', { day: '2026-11-30' })
  const { change } = await browser.call(removeTask, { team, task: id })
  expect(await titles()).toEqual([])
  expect((await browser.refused(one, { team, task: id })).kind).toBe('not-found')
  await takeBack(change)
  expect(await titles()).toEqual(['a'])
})

test('each task shows its history in names a person knows', async () => {
  const { browser, team, write, owner } = await makeDesk()
  const { id } = await write('a')
  await browser.call(updateTask, { team, task: id, version: 1, owner: null })
  const { changes } = await browser.call(history, { team, recordType: 'task', recordId: id })
  expect(changes.map(({ verb }) => verb)).toEqual(['update', 'create'])
  expect(changes[0]).toMatchObject({ before: { owner: owner.name }, after: { owner: null } })
})

test('Hari ini shows what is mine and due, what is late first', async () => {
  const { browser, team, write } = await makeDesk()
  await write('besok', { day: addDays(now(), 1) })
  await write('hari ini', { day: now() })
  await write('kemarin', { day: addDays(now(), -1) })
  await write('kapan saja')
  const day = await browser.call(today, { team })
  expect(day.tasks.map(({ words, group }) => [words.id, group])).toEqual([
    ['kemarin', 'late'],
    ['hari ini', 'mine'],
  ])
})

test('a module makes a task about its record, and finds it again', async () => {
  const { browser, team, me } = await makeDesk()
  const { user } = await browser.session()
  const actor = { kind: 'person', userId: user?.id, name: user?.name } as never
  const caller = await etalase.team.authorize(actor, team, 'tasks.write')
  const source = {
    type: 'report',
    id: '2026-W46',
    words: { id: 'Laporan minggu 46', en: 'Report of week 46' },
    path: 'reports/2026-W46',
  }
  const made = { title: 'Naikkan stok lampu', owner: me, source } as never
  await inTransaction(etalase.db, (tx) => desk.service().create(tx, caller, made))
  const [found, ...others] = await desk.service().about(caller, source)
  expect([found?.source, others]).toEqual([source, []])
})

test('nobody reaches the tasks of another team', async () => {
  const { browser, team, write } = await makeDesk()
  const { id } = await write('rahasia')
  const other = await browser.call(createTeam, { ...draft, name: 'Lain' })
  const foreign = { team: other.id, task: id }
  expect((await browser.refused(one, foreign)).kind).toBe('not-found')
  expect((await browser.refused(removeTask, foreign)).kind).toBe('not-found')
  const move = { team: other.id, tasks: [id], day: '2026-12-04' }
  expect((await browser.refused(moveTasks, move as never)).kind).toBe('not-found')
  expect(await browser.call(tasks, { team: other.id, view: 'all' })).toEqual({
    tasks: [],
    total: 0,
  })
  expect((await browser.call(one, { team, task: id })).title).toBe('rahasia')
})

test('the example shop has tasks around today, and takes them away with it', async () => {
  const browser = etalase.browser()
  const { id } = await browser.call(tryExample, { language: 'id' })
  const { tasks: mine } = await browser.call(tasks, { team: id })
  expect(mine.length).toBeGreaterThan(4)
  const day = await browser.call(today, { team: id })
  expect(day.tasks.map(({ group }) => group)).toContain('late')
  await browser.call(removeExample, { team: id })
  expect(await etalase.db.select().from(taskTable)).toEqual([])
})
