import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeEach, expect, test } from 'vitest'

import { BrandId } from '#kernel/ids.ts'
import { Day } from '#kernel/time.ts'
import { createBrand, removeBrand } from '#modules/brands/contract.ts'
import { createBrands } from '#modules/brands/module.ts'
import { brand } from '#modules/brands/tables.ts'
import { undo } from '#modules/team/contract.ts'
import { makeEtalase, makeFirstTeam, makeMember } from '#modules/team/server/etalase.test.kit.ts'
import { createFiles } from '#platform/files/files.ts'
import { createPhotos } from '#platform/files/photos.ts'

import { assignBrand, brandFigures, brandHistory, brandProducts } from '../../contract.ts'
import { brandProduct } from '../../tables.ts'
import { createStock } from '../make-facts.ts'
import { createBrandFigures, createBrandRoutes } from './brand-figures.ts'
import { createAssignments } from './brand-store.ts'
import { assignmentUndoer } from './brand-undo.ts'

const files = await createFiles(mkdtempSync(join(tmpdir(), 'etalase-brands-')))
const etalase = await makeEtalase(({ team, db, clock }) => {
  const needs = { db, clock, audit: team.audit, newId: () => randomUUID() }
  const made = createBrands({ ...needs, files, photos: createPhotos() })
  const assignments = createAssignments(needs)
  return {
    routes: [
      ...made.routes,
      ...createBrandRoutes({ figures: createBrandFigures(needs), assignments }),
    ],
    undoers: [...made.undoers, assignmentUndoer(assignments)],
    removals: [made.removal],
  }
})
beforeEach(async () => {
  await etalase.db.delete(brandProduct)
  await etalase.db.delete(brand)
  await etalase.empty()
})

const w45 = { from: '2026-11-02', to: '2026-11-08' }
const w46 = { from: '2026-11-09', to: '2026-11-15' }
const product = (key: string, name: string, gmv: number) => ({
  subject: 'product',
  key,
  values: { gmv, sku_orders: 2, items_sold: 3 },
  attributes: { name },
})

/** A shop with two brands and four products in two weeks. */
async function makeShop() {
  const first = await makeFirstTeam(etalase)
  const { browser } = first
  const team = first.team.id
  const pool = etalase.db.$client
  const stock = createStock(pool)
  await stock.addImport({ kind: 'product_list', period: w45 }, [product('1', 'Lampu Senja', 100)])
  await stock.addImport({ kind: 'product_list', period: w46 }, [
    product('1', 'Lampu Senja', 300),
    product('2', 'Rak Senja', 200),
    product('3', 'Keranjang Loka', 50),
    product('4', 'Meja polos', 7),
  ])
  for (const table of ['fact', 'import'])
    // oxlint-disable-next-line no-await-in-loop -- two statements
    await pool.query(`update ${table} set team_id = $1 where team_id = $2`, [team, stock.team])
  const made = []
  for (const name of ['Senja', 'Loka'])
    // oxlint-disable-next-line no-await-in-loop -- the colours come in order
    made.push((await browser.call(createBrand, { team, name })).brand)
  const [senja, loka] = made.map((one) => one?.id)
  if (!senja || !loka) throw new Error('There are two brands')
  const figures = async () => {
    const { rows, whole } = await browser.call(brandFigures, {
      team,
      from: Day.parse(w46.from),
      to: Day.parse(w46.to),
    })
    return {
      rows: rows.map((row) => [row.brand?.name ?? null, row.products, row.values['gmv']]),
      whole: [whole.products, whole.values['gmv']],
    }
  }
  return { ...first, team, senja, loka, figures }
}

test('brands and what has none make the whole, before and after', async () => {
  const { browser, team, senja, figures } = await makeShop()
  expect(await figures()).toEqual({ rows: [[null, 4, 557]], whole: [4, 557] })
  const given = ['1', '2'].map((one) => ({ product: one, brand: senja }))
  const { changed } = await browser.call(assignBrand, { team, given })
  expect(changed).toBe(2)
  expect(await figures()).toEqual({
    rows: [
      ['Senja', 2, 500],
      [null, 2, 57],
    ],
    whole: [4, 557],
  })
})

test('names suggest a brand, and only for what has none', async () => {
  const { browser, team, senja, loka } = await makeShop()
  await browser.call(assignBrand, { team, given: [{ product: '1', brand: loka }] })
  const { products, unassigned } = await browser.call(brandProducts, { team })
  expect(unassigned).toBe(3)
  expect(products.map((one) => [one.product, one.suggestion?.brand ?? null])).toEqual([
    ['2', senja],
    ['3', loka],
    ['4', null],
    ['1', null],
  ])
  const none = await browser.call(brandProducts, { team, brand: 'none', search: 'rak' })
  expect(none.products.map((one) => one.product)).toEqual(['2'])
})

test('a brand has its weeks, and a message about them', async () => {
  const { browser, team, senja } = await makeShop()
  await browser.call(assignBrand, { team, given: [{ product: '1', brand: senja }] })
  const { title, source } = await browser.call(brandHistory, { team, brand: senja })
  expect(title?.id).toBe('GMV Rp300 di minggu 46, naik 200% dari minggu 45')
  expect(source.rows.map(({ values }) => values['gmv'])).toEqual([300, 100])
})

test('one undo takes back a whole bulk, unless somebody decided otherwise since', async () => {
  const { browser, team, senja, loka, figures } = await makeShop()
  const given = ['1', '2'].map((one) => ({ product: one, brand: senja }))
  const { change } = await browser.call(assignBrand, { team, given })
  await browser.call(undo, { team, change: change ?? '' })
  expect((await figures()).rows).toEqual([[null, 4, 557]])
  const again = await browser.call(assignBrand, { team, given })
  await browser.call(assignBrand, { team, given: [{ product: '1', brand: loka }] })
  await expect(browser.call(undo, { team, change: again.change ?? '' })).rejects.toThrow(
    /since|setelah/,
  )
  const same = await browser.call(assignBrand, { team, given: [{ product: '1', brand: loka }] })
  expect(same).toEqual({ changed: 0, change: null })
})

test('products of a removed brand have none until it comes back', async () => {
  const { browser, team, senja, figures } = await makeShop()
  await browser.call(assignBrand, { team, given: [{ product: '1', brand: senja }] })
  const { change } = await browser.call(removeBrand, { team, brand: senja })
  expect((await figures()).rows).toEqual([[null, 4, 557]])
  await browser.call(undo, { team, change: change ?? '' })
  expect((await figures()).rows[0]).toEqual(['Senja', 1, 300])
})

test('no product is given a brand of another team, and no host gives one', async () => {
  const { browser, team, senja } = await makeShop()
  const given = [{ product: '1', brand: BrandId.parse(randomUUID()) }]
  await expect(browser.call(assignBrand, { team, given })).rejects.toMatchObject({ status: 404 })
  const host = await makeMember(etalase, { browser, team: { id: team } }, ['host'])
  await expect(
    host.browser.call(assignBrand, {
      team,
      given: [{ product: '1', brand: senja }],
    }),
  ).rejects.toMatchObject({ status: 403 })
})
