import { beforeEach, expect, test } from 'vitest'

import { history, undo } from '#modules/team/contract.ts'
import { makeFirstTeam } from '#modules/team/server/etalase.test.kit.ts'

import {
  createBrand,
  createProduct,
  markProduct,
  product as one,
  products,
  removeBrand,
  removeProduct,
  segments,
  startSegments,
  updateProduct,
} from '../../contract.ts'
import { makeBrandsEtalase } from '../brands.test.kit.ts'

const etalase = await makeBrandsEtalase()
beforeEach(etalase.empty)

const text = {
  name: 'Kasur Lelap 160',
  sku: 'LEL-160',
  tiktokId: '1731420719305118402',
  price: 2_149_000,
  promo: 1_899_000,
  promoFrom: null,
  promoUntil: null,
  stockNote: '',
  material: 'Busa',
  usage: '',
  apart: '',
  interest: '',
  points: ['Busa padat'],
  claims: [],
  faqs: [],
}

async function makeShop() {
  const first = await makeFirstTeam(etalase)
  const team = first.team.id
  const made = await first.browser.call(createBrand, { team, name: 'Lelap' })
  const brand = made.brand?.id ?? ''
  const add = async (more: Partial<typeof text> = {}, key?: string) =>
    first.browser.call(createProduct, { team, brand, ...text, ...more, ...(key && { key }) })
  return { ...first, team, brand, add }
}

test('a product is stored with all that is said of it, and found by name, SKU and id', async () => {
  const { browser, team, brand, add } = await makeShop()
  const { record } = await add()
  await add({ name: 'Bantal', sku: 'BTL', tiktokId: '' })
  expect(record).toMatchObject({ ...text, brand, version: 1, segments: [], photos: [] })
  const found = async (search: string) =>
    (await browser.call(products, { team, search })).products.map(({ name }) => name)
  expect(await found('')).toEqual(['Bantal', 'Kasur Lelap 160'])
  expect(await found('lelap kasur')).toEqual(['Kasur Lelap 160'])
  expect(await found('lel-160')).toEqual(['Kasur Lelap 160'])
  expect(await found('1731420719')).toEqual(['Kasur Lelap 160'])
  expect(await found('sofa')).toEqual([])
})

test('a promo price that is not below the normal one is refused, and nothing is stored', async () => {
  const { browser, team, brand, add } = await makeShop()
  const problem = await browser.refused(createProduct, { team, brand, ...text, promo: text.price })
  expect(problem).toMatchObject({ kind: 'invalid', field: 'promo' })
  expect((await browser.call(products, { team })).total).toBe(0)
  const { record } = await add()
  const given = { team, product: record?.id ?? '', version: 1 }
  const wrong = await browser.refused(updateProduct, { ...given, ...text, promo: 3_000_000 })
  expect(wrong.kind).toBe('invalid')
})

test('a repeated click makes one product', async () => {
  const { browser, team, add } = await makeShop()
  const key = crypto.randomUUID()
  const [a, b] = [await add({}, key), await add({}, key)]
  expect(a.record?.id).toBe(b.record?.id)
  expect((await browser.call(products, { team })).total).toBe(1)
})

test('whoever saves second is told, and a photo or segment added meanwhile stays', async () => {
  const { browser, team, add } = await makeShop()
  await browser.call(startSegments, { team })
  const [segment] = (await browser.call(segments, { team })).segments
  const { record } = await add()
  const given = { team, product: record?.id ?? '' }
  const marks = { addSegments: [segment?.id ?? ''] }
  await browser.call(markProduct, { ...given, ...marks })
  const problem = await browser.refused(updateProduct, { ...given, version: 1, ...text })
  expect(problem.kind).toBe('conflict')
  const { record: after } = await browser.call(updateProduct, {
    ...given,
    version: 2,
    ...text,
    material: 'Lateks',
  })
  expect(after).toMatchObject({ material: 'Lateks', segments: [segment?.id], version: 3 })
})

test('changes, removals and additions are taken back', async () => {
  const { browser, team, add } = await makeShop()
  const { record } = await add()
  const given = { team, product: record?.id ?? '' }
  const { change } = await browser.call(updateProduct, { ...given, version: 1, ...text, sku: 'X' })
  await browser.call(undo, { team, change: change ?? '' })
  expect(await browser.call(one, given)).toMatchObject({ sku: text.sku, points: text.points })
  const removed = await browser.call(removeProduct, given)
  expect((await browser.refused(one, given)).kind).toBe('not-found')
  await browser.call(undo, { team, change: removed.change ?? '' })
  expect(await browser.call(one, given)).toMatchObject(text)
  const { changes } = await browser.call(history, {
    team,
    recordType: 'product',
    recordId: given.product,
  })
  expect(changes.map(({ verb }) => verb)).toEqual(['undo', 'delete', 'undo', 'update', 'create'])
})

test('products of a removed brand rest with it and come back with it', async () => {
  const { browser, team, brand, add } = await makeShop()
  await add()
  const { change } = await browser.call(removeBrand, { team, brand })
  expect((await browser.call(products, { team })).total).toBe(0)
  await browser.call(undo, { team, change: change ?? '' })
  expect((await browser.call(products, { team })).total).toBe(1)
})

test('a picture of nobody is refused', async () => {
  const { browser, team, add } = await makeShop()
  const { record } = await add()
  const addPhotos = [crypto.randomUUID()]
  const problem = await browser.refused(markProduct, {
    team,
    product: record?.id ?? '',
    addPhotos,
  })
  expect(problem.kind).toBe('not-found')
})
