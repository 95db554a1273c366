import { beforeEach, expect, test } from 'vitest'

import type { Authorized } from '#kernel/actor.ts'
import type { Task, TaskSource } from '#modules/tasks/contract.ts'
import { undo } from '#modules/team/contract.ts'
import { makeEtalase, makeFirstTeam } from '#modules/team/server/etalase.test.kit.ts'

import {
  createBrand,
  createMeeting,
  createProduct,
  markMeeting,
  meeting as one,
  meetings,
  product as oneProduct,
  removeMeeting,
  turnDecision,
  updateMeeting,
} from '../../contract.ts'
import { createBrands, createMeetings } from '../../module.ts'
import { fileNeeds } from '../brands.test.kit.ts'

const made: { title: string; source: TaskSource }[] = []
const asTask = ({ title }: { title: string }) =>
  ({ title, owner: null, day: null, state: 'open' }) as unknown as Task
const tasks = {
  create: async (_tx: unknown, _caller: Authorized, draft: (typeof made)[number]) => {
    made.push(draft)
    return asTask(draft)
  },
  about: async (_caller: Authorized, { id }: { id: string }) =>
    made.filter(({ source }) => source.id === id).map((draft) => asTask(draft)),
  announce: () => undefined,
}
const kept = await fileNeeds()
const etalase = await makeEtalase(({ team, db, clock }) => {
  const needs = { db, clock, audit: team.audit, newId: () => crypto.randomUUID(), ...kept }
  const [brands, parts] = [createBrands(needs), createMeetings({ ...needs, tasks })]
  return {
    routes: [...brands.routes, ...parts.routes],
    undoers: [...brands.undoers, ...parts.undoers],
    removals: [parts.removal, brands.removal],
  }
})
beforeEach(async () => {
  made.length = 0
  await etalase.empty()
})

const text = { title: 'Rapat', day: '2026-11-30', people: ['Bu Ratna'], agenda: '', notes: '' }
const bare = {
  name: 'Meja',
  sku: '',
  tiktokId: '',
  price: null,
  promo: null,
  promoFrom: null,
  promoUntil: null,
  stockNote: '',
  material: 'Jati',
  usage: '',
  apart: '',
  interest: '',
  points: [],
  claims: [],
  faqs: [],
}

async function makeMeeting() {
  const { browser, team: first } = await makeFirstTeam(etalase)
  const team = first.id
  const { brand } = await browser.call(createBrand, { team, name: 'Kayuma' })
  const key = crypto.randomUUID()
  const { record } = await browser.call(createMeeting, {
    team,
    brand: brand?.id ?? '',
    key,
    ...text,
  })
  const given = { team, meeting: record?.id ?? '' }
  const decision = crypto.randomUUID()
  const addDecisions = [{ id: decision, text: 'Sebut garansi 1 tahun' }]
  await browser.call(markMeeting, { ...given, addDecisions })
  return { browser, team, brand: brand?.id ?? '', given, decision, addDecisions, key }
}

test('a decision that is sent twice is noted once, and two people note at once', async () => {
  const { browser, given, addDecisions, decision } = await makeMeeting()
  await browser.call(markMeeting, { ...given, addDecisions })
  const other = crypto.randomUUID()
  await browser.call(markMeeting, { ...given, addDecisions: [{ id: other, text: 'Dua' }] })
  const { meeting } = await browser.call(one, given)
  expect(meeting.decisions.map(({ id }) => id)).toEqual([decision, other])
})

test('a decision becomes a task once, a talking point and a fact, each with its meeting', async () => {
  const { browser, team, brand, given, decision } = await makeMeeting()
  const { record } = await browser.call(createProduct, { team, brand, ...bare })
  const product = record?.id ?? ''
  const task = { kind: 'task' as const, owner: null, day: null }
  await browser.call(turnDecision, { ...given, decision, into: task })
  await browser.call(turnDecision, { ...given, decision, into: task })
  expect(made).toHaveLength(1)
  expect(made[0]?.source).toMatchObject({
    type: 'decision',
    id: decision,
    path: `brands/${brand}/meetings/${given.meeting}`,
  })
  const into = { kind: 'point' as const, product }
  const { change } = await browser.call(turnDecision, { ...given, decision, into })
  const fact = { kind: 'fact' as const, product, fact: 'material' as const }
  await browser.call(turnDecision, { ...given, decision, into: fact })
  expect(await browser.call(oneProduct, { team, product })).toMatchObject({
    points: ['Sebut garansi 1 tahun'],
    material: 'Jati\nSebut garansi 1 tahun',
  })
  const page = await browser.call(one, given)
  expect(page.tasks.map(({ title }) => title)).toEqual(['Sebut garansi 1 tahun'])
  expect(page.meeting.became.map((sentence) => sentence.fact)).toEqual([null, 'material'])
  expect(page.products).toEqual([{ id: product, name: 'Meja' }])
  expect(change).not.toBeNull()
})

test('notes are changed on the version that was seen, beside decisions that came meanwhile', async () => {
  const { browser, given } = await makeMeeting()
  const late = await browser.refused(updateMeeting, { ...given, version: 1, ...text })
  expect(late.kind).toBe('conflict')
  const notes = { ...given, version: 2, ...text, notes: 'Stok tinggal sedikit' }
  const { record } = await browser.call(updateMeeting, notes)
  expect(record).toMatchObject({ notes: 'Stok tinggal sedikit', decisions: [{}] })
})

test('a removed meeting comes back, and a decision that is gone becomes nothing', async () => {
  const { browser, team, brand, given, decision } = await makeMeeting()
  const { change } = await browser.call(removeMeeting, given)
  expect((await browser.call(meetings, { team, brand })).meetings).toEqual([])
  await browser.call(undo, { team, change: change ?? '' })
  expect((await browser.call(meetings, { team, brand })).meetings).toHaveLength(1)
  await browser.call(markMeeting, { ...given, dropDecisions: [decision] })
  const into = { kind: 'task' as const, owner: null, day: null }
  const problem = await browser.refused(turnDecision, { ...given, decision, into })
  expect(problem.kind).toBe('not-found')
})
