import { beforeEach, expect, test } from 'vitest'

import { asNamed, lookThrough, type SearchSource } from '#kernel/search.ts'
import { createTeam } from '#modules/team/contract.ts'
import {
  draft,
  makeEtalase,
  makeFirstTeam,
  makeMember,
} from '#modules/team/server/etalase.test.kit.ts'

import { search } from '../contract.ts'
import { createSearch } from '../module.ts'

const notes: string[] = []
let sources: readonly SearchSource[] = []
const etalase = await makeEtalase(({ team, clock }) =>
  createSearch({
    team: team.service,
    sources: () => [...team.search, ...sources],
    clock,
    log: { warn: (...what: readonly unknown[]) => void notes.push(String(what.at(-1))) },
    waitMs: 60,
  }),
)
beforeEach(async () => {
  sources = []
  notes.length = 0
  await etalase.empty()
})

const sells = (kind: string, ...names: string[]): SearchSource => ({
  kind,
  words: asNamed(kind),
  action: 'brands.read',
  find: async (_, query) =>
    lookThrough(
      query,
      names.map((name) => ({ id: name, title: asNamed(name), detail: null, path: 'brands' })),
    ),
})

async function desk() {
  const first = await makeFirstTeam(etalase)
  const team = first.team.id
  return {
    ...first,
    find: async (q: string, browser = first.browser) => {
      const { groups, missed } = await browser.call(search, { team, q })
      return [
        ...groups.map(
          ({ kind, hits }) => `${kind}: ${hits.map(({ title }) => title.id).join(', ')}`,
        ),
        ...missed.map(({ id }) => `missed: ${id}`),
      ]
    },
  }
}

test('every source is asked, and the best kind stands first', async () => {
  sources = [sells('video', 'Cara lipat kasur'), sells('brand', 'Kasur Kita', 'Sofa Kita')]
  const { find } = await desk()
  expect(await find('kasur')).toEqual(['brand: Kasur Kita', 'video: Cara lipat kasur'])
})

test('members are found by name and by e-mail', async () => {
  const { find, owner } = await desk()
  expect(await find(owner.name)).toEqual([`member: ${owner.name}`])
  expect(await find(owner.email.split('@')[0] ?? '')).toEqual([`member: ${owner.name}`])
})

test('whoever may not read a kind is told nothing of it, not even that it is there', async () => {
  sources = [{ ...sells('secret', 'Kasur'), action: 'brands.manage' }, sells('brand', 'Kasur')]
  const made = await desk()
  const host = await makeMember(etalase, made, ['host'])
  expect(await made.find('kasur')).toEqual(['secret: Kasur', 'brand: Kasur'])
  expect(await made.find('kasur', host.browser)).toEqual(['brand: Kasur'])
})

test('a source that breaks or is late is named as missed, and the others still answer', async () => {
  sources = [
    { ...sells('broken'), find: () => Promise.reject(new Error('no disk')) },
    { ...sells('late'), find: () => new Promise((resolve) => setTimeout(resolve, 400, [])) },
    sells('brand', 'Kasur'),
  ]
  const { find } = await desk()
  expect(await find('kasur')).toEqual(['brand: Kasur', 'missed: broken', 'missed: late'])
  expect(notes).toEqual(['A source of the search failed', 'A source of the search was too slow'])
})

test('a late source that breaks afterwards harms nobody', async () => {
  const broken: string[] = []
  const hear = (error: unknown) => broken.push(String(error))
  process.on('unhandledRejection', hear)
  sources = [
    {
      ...sells('late'),
      find: () =>
        new Promise((_, reject) => {
          setTimeout(reject, 90, new Error('too late'))
        }),
    },
  ]
  const { find } = await desk()
  expect(await find('kasur')).toEqual(['missed: late'])
  await new Promise((resolve) => setTimeout(resolve, 120))
  process.off('unhandledRejection', hear)
  expect(broken).toEqual([])
})

test('another team finds nothing of this one, and a stranger no team at all', async () => {
  const { team, owner, browser } = await desk()
  const other = await browser.call(createTeam, draft)
  const { browser: guest } = await makeMember(etalase, { browser, team: other }, ['owner'])
  const found = await guest.call(search, { team: other.id, q: owner.name })
  expect(found.groups[0]?.hits).toHaveLength(1)
  expect(await guest.refused(search, { team: team.id, q: owner.name })).toMatchObject({
    kind: 'not-found',
  })
})

test.each(['…', ' “” ', '🛋️'])('nothing to look for in “%s” finds nothing', async (q) => {
  sources = [sells('brand', 'Kasur')]
  expect(await (await desk()).find(q)).toEqual([])
})
