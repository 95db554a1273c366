import { randomUUID } from 'node:crypto'

import { beforeEach, expect, test } from 'vitest'

import { undo } from '#modules/team/contract.ts'

import { createBrand, promises, PromiseTerms, removePromise, setPromise } from '../../contract.ts'
import { makeBriefDesk } from '../briefs/briefs.test.kit.ts'

const { makeDesk, empty, asGuest } = await makeBriefDesk()
beforeEach(empty)

const terms = (from: string, to: string, minutes = 120) =>
  PromiseTerms.parse({
    from,
    to,
    minutes,
    primePercent: 50,
    mentions: null,
    pins: null,
    price: 4_500_000,
    note: '',
  })

async function makePromises() {
  const desk = await makeDesk()
  const { browser, here, team } = desk
  return {
    ...desk,
    set: (wish: { id: string; version: number; terms: PromiseTerms }) =>
      browser.call(setPromise, { ...here, ...wish }),
    refused: async (wish: { id: string; version: number; terms: PromiseTerms }) =>
      browser.refused(setPromise, { ...here, ...wish }),
    list: async () => (await browser.call(promises, here)).promises,
    back: async (change: string | null) =>
      (await browser.call(undo, { team, change: change ?? '' })).change,
  }
}

const november = terms('2026-11-01', '2026-11-15')

test('a promise keeps who changed what, and comes once however often it is sent', async () => {
  const { set, list, owner } = await makePromises()
  const id = randomUUID()
  await set({ id, version: 0, terms: november })
  expect((await set({ id, version: 0, terms: november })).change).toBeNull()
  await set({ id, version: 1, terms: { ...november, minutes: 200 } })
  expect(await list()).toMatchObject([
    {
      version: 2,
      terms: { minutes: 200, price: 4_500_000, mentions: null },
      earlier: [{ version: 1, terms: { minutes: 120 }, setBy: owner.name }],
    },
  ])
})

test('periods of one brand never share a day, also when two people press at once', async () => {
  const { refused, set, list } = await makePromises()
  await set({ id: randomUUID(), version: 0, terms: november })
  const wish = { id: randomUUID(), version: 0, terms: terms('2026-11-15', '2026-11-30') }
  expect(await refused(wish)).toMatchObject({ kind: 'conflict', field: 'from' })
  const december = () =>
    set({ id: randomUUID(), version: 0, terms: terms('2026-12-01', '2026-12-31') })
  const both = await Promise.allSettled([december(), december()])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await list()).toHaveLength(2)
})

test('nobody overwrites what they have not seen', async () => {
  const { set, refused } = await makePromises()
  const id = randomUUID()
  await set({ id, version: 0, terms: november })
  await set({ id, version: 1, terms: { ...november, minutes: 200 } })
  const late = await refused({ id, version: 1, terms: { ...november, minutes: 90 } })
  expect(late.kind).toBe('conflict')
})

test('what was promised, changed or removed can be taken back, and that too', async () => {
  const { set, list, back, browser, here } = await makePromises()
  const id = randomUUID()
  const made = await set({ id, version: 0, terms: november })
  const again = await back(made.change)
  expect(await list()).toEqual([])
  await back(again)
  expect(await list()).toMatchObject([{ id, terms: november }])
  const [now] = await list()
  const { change } = await browser.call(removePromise, { ...here, id, version: now?.version ?? 0 })
  expect(await list()).toEqual([])
  await set({ id: randomUUID(), version: 0, terms: terms('2026-11-10', '2026-11-12') })
  const refused = await browser.refused(undo, { team: here.team, change })
  expect(refused.kind).toBe('conflict')
})

test('an id of a promise of another brand changes nothing there', async () => {
  const { set, list, browser, team } = await makePromises()
  const id = randomUUID()
  await set({ id, version: 0, terms: november })
  const made = await browser.call(createBrand, { team, name: 'Lain' })
  const there = { team, brand: made.brand?.id ?? '', id }
  const december = terms('2026-12-01', '2026-12-31')
  const tried = [
    await browser.refused(setPromise, { ...there, version: 0, terms: december }),
    await browser.refused(setPromise, { ...there, version: 1, terms: december }),
    await browser.refused(removePromise, { ...there, version: 1 }),
  ]
  expect(tried.map(({ kind }) => kind)).toEqual(['conflict', 'conflict', 'not-found'])
  expect(await list()).toMatchObject([{ terms: november }])
})

test('the client sees what is promised, and not who changed it', async () => {
  const { set, invite } = await makePromises()
  await set({ id: randomUUID(), version: 0, terms: november })
  const { secret } = await invite()
  const page = (await asGuest(secret).get()).json()
  expect(page.promises).toMatchObject([{ terms: { minutes: 120 } }])
  expect(page.promises[0]).not.toHaveProperty('setBy')
  expect(page.promises[0]).not.toHaveProperty('earlier')
})
