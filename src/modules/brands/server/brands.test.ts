import { beforeEach, expect, test } from 'vitest'

import { createTeam, history, removeExample, tryExample, undo } from '#modules/team/contract.ts'
import { draft, makeFirstTeam, makeMember } from '#modules/team/server/etalase.test.kit.ts'

import { brands, createBrand, removeBrand, updateBrand } from '../contract.ts'
import { brand } from '../tables.ts'
import { makeBrandsEtalase } from './brands.test.kit.ts'

const etalase = await makeBrandsEtalase()
beforeEach(async () => {
  await etalase.empty()
})

async function makeBrands(...names: string[]) {
  const first = await makeFirstTeam(etalase)
  const { browser } = first
  const team = first.team.id
  const answers = []
  for (const name of names)
    // oxlint-disable-next-line no-await-in-loop -- the colours come in order
    answers.push(await browser.call(createBrand, { team, name }))
  const made = answers.map(({ brand: one, change }) => ({
    id: one?.id ?? '',
    change: change ?? '',
  }))
  return {
    ...first,
    team,
    made,
    first: made[0] ?? { id: '', change: '' },
    list: async () => (await browser.call(brands, { team })).brands,
    names: async () => (await browser.call(brands, { team })).brands.map(({ name }) => name),
    undo: async (change: string | null) =>
      (await browser.call(undo, { team, change: change ?? '' })).change,
  }
}

test('brands stand by name, each in the next free colour', async () => {
  const { list } = await makeBrands('Sinar', '  Anggun   Jaya ', 'melati')
  expect((await list()).map(({ name, color }) => [name, color])).toEqual([
    ['Anggun Jaya', 2],
    ['melati', 3],
    ['Sinar', 1],
  ])
})

test('a brand is renamed and recoloured, and both can be taken back', async () => {
  const { browser, team, first, list, undo: takeBack } = await makeBrands('Sinar')
  const given = { team, brand: first.id, name: 'Sinar Baru', color: 7 }
  const { brand: one, change } = await browser.call(updateBrand, given)
  expect(one).toMatchObject({ id: first.id, name: 'Sinar Baru', color: 7 })
  const back = await takeBack(change)
  expect(await list()).toMatchObject([{ id: first.id, name: 'Sinar', color: 1 }])
  await takeBack(back)
  expect(await list()).toEqual([one])
})

test('the same name and colour again change nothing', async () => {
  const { browser, team, first } = await makeBrands('Sinar')
  const answer = await browser.call(updateBrand, { team, brand: first.id, name: ' Sinar ' })
  expect(answer.change).toBeNull()
})

test('two brands of a team never share a name, whatever the case, also at the same time', async () => {
  const { browser, team, names } = await makeBrands('Sinar', 'Melati')
  const problem = await browser.refused(createBrand, { team, name: 'SINAR' })
  expect(problem).toMatchObject({ kind: 'conflict', field: 'name' })
  const [melati] = (await browser.call(brands, { team })).brands
  const renamed = { team, brand: melati?.id ?? '', name: 'sinar' }
  expect((await browser.refused(updateBrand, renamed)).kind).toBe('conflict')
  await browser.call(updateBrand, { ...renamed, name: 'MELATI' })
  const twice = await Promise.allSettled(
    ['Dahlia', 'dahlia'].map((name) => browser.call(createBrand, { team, name })),
  )
  expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await names()).toHaveLength(3)
})

test('a removed brand is gone from the list and comes back as it was', async () => {
  const { browser, team, first, list, undo: takeBack } = await makeBrands('Sinar', 'Melati')
  const { brand: none, change } = await browser.call(removeBrand, { team, brand: first.id })
  expect(none).toBeNull()
  expect((await list()).map(({ name }) => name)).toEqual(['Melati'])
  expect((await browser.refused(removeBrand, { team, brand: first.id })).kind).toBe('not-found')
  await takeBack(change)
  expect(await list()).toContainEqual(
    expect.objectContaining({ id: first.id, name: 'Sinar', color: 1 }),
  )
})

test('a brand does not come back while another one has its name', async () => {
  const { browser, team, first, names } = await makeBrands('Sinar')
  const { change } = await browser.call(removeBrand, { team, brand: first.id })
  await browser.call(createBrand, { team, name: 'sinar' })
  const problem = await browser.refused(undo, { team, change: change ?? '' })
  expect(problem).toMatchObject({ kind: 'conflict' })
  expect(problem.words.id).toContain('“sinar”')
  expect(await names()).toEqual(['sinar'])
})

test('taking back that a brand was added removes it', async () => {
  const { first, names, undo: takeBack } = await makeBrands('Sinar')
  await takeBack(first.change)
  expect(await names()).toEqual([])
})

test('a change of a brand is not taken back under a newer one', async () => {
  const { browser, team, first, names } = await makeBrands('Sinar')
  const given = { team, brand: first.id }
  const { change } = await browser.call(updateBrand, { ...given, name: 'Satu' })
  await browser.call(updateBrand, { ...given, name: 'Dua' })
  const problem = await browser.refused(undo, { team, change: change ?? '' })
  expect(problem.words.id).toContain('“Dua” sudah diubah lagi')
  expect(await names()).toEqual(['Dua'])
})

test('each brand shows its history', async () => {
  const { browser, team, first, owner } = await makeBrands('Sinar', 'Melati')
  await browser.call(updateBrand, { team, brand: first.id, color: 9 })
  const one = { team, recordType: 'brand', recordId: first.id }
  const { changes } = await browser.call(history, one)
  expect(changes.map(({ verb, actor, undoable }) => [verb, actor, undoable])).toEqual([
    ['update', owner.name, true],
    ['create', owner.name, true],
  ])
})

test('two hundred brands are enough for a team', async () => {
  const { browser, team, list } = await makeBrands()
  const rows = Array.from({ length: 199 }, (_, i) => ({
    id: crypto.randomUUID(),
    teamId: team,
    name: `Brand ${i}`,
    nameKey: `brand ${i}`,
    color: 1,
    createdAt: new Date(),
    segments: [],
  }))
  await etalase.db.insert(brand).values(rows)
  await browser.call(createBrand, { team, name: 'Terakhir' })
  const problem = await browser.refused(createBrand, { team, name: 'Terlalu' })
  expect(problem.words.id).toContain('200')
  expect((await list()).slice(0, 3).map(({ name }) => name)).toEqual([
    'Brand 0',
    'Brand 1',
    'Brand 2',
  ])
})

test('who may change brands, and whose', async () => {
  const { browser, team, first } = await makeBrands('Sinar')
  const host = await makeMember(etalase, { browser, team: { id: team } }, ['host'])
  const given = { team, brand: first.id, name: 'Lain' }
  expect((await host.browser.refused(updateBrand, given)).words.id).toContain('Admin marketplace')
  expect((await host.browser.call(brands, { team })).brands).toHaveLength(1)
  const elsewhere = await host.browser.call(createTeam, { ...draft, name: 'Lain' })
  const foreign = { ...given, team: elsewhere.id }
  expect((await host.browser.refused(updateBrand, foreign)).kind).toBe('not-found')
  expect((await host.browser.refused(removeBrand, foreign)).kind).toBe('not-found')
})

test('the example shop has its brands, and takes them away with it', async () => {
  const browser = etalase.browser()
  const { id } = await browser.call(tryExample, { language: 'id' })
  const list = await browser.call(brands, { team: id })
  expect(list.brands.map(({ name, color }) => [name, color])).toEqual([
    ['Kayuma', 2],
    ['Loka', 3],
    ['Senja', 1],
  ])
  await browser.call(removeExample, { team: id })
  expect(await etalase.db.select().from(brand)).toEqual([])
})
