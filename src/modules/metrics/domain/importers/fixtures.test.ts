import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import type { Importer, SheetRow } from '#modules/imports/contract/importer.ts'
import { openUpload } from '#platform/sheets/open-upload.ts'

import { importers, twoShops } from '../../logic.ts'
import { readRows, someday, type ReadFile } from './testing.ts'

const folder = join(import.meta.dirname, '../../fixtures')
const spool = mkdtempSync(join(tmpdir(), 'etalase-fixtures-'))
afterAll(() => rmSync(spool, { recursive: true }))

const File = z.object({
  path: z.string(),
  kind: z.string().nullable(),
  quirk: z.string().optional(),
  staged: z.number().optional(),
  /** Further kinds in the same ZIP, and how many rows of each are staged. */
  besides: z.record(z.string(), z.number()).default({}),
  refused: z.number().optional(),
  renamed: z.number().default(0),
  problem: z.boolean().default(false),
  periodFrom: z.string().optional(),
  account: z.string().optional(),
})
const Sums = z.record(z.string(), z.number().nullable())
const Truth = z.object({
  canaries: z.array(z.string()),
  weeks: z.record(
    z.string(),
    z.object({
      shop: Sums,
      gmvByDay: z.array(z.number()),
      live: Sums,
      video: Sums,
      ads: Sums,
      products: Sums,
      followers: z.number(),
    }),
  ),
  files: z.array(File),
})
const truth = Truth.parse(JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')))
const plain = truth.files.map((file) => ({ ...file, name: file.quirk ?? file.path }))

type Found = {
  readonly importer: Importer
  readonly rows: readonly SheetRow[]
  readonly read: ReadFile
}

/** What is found in a file, by the way an upload takes; files of unknown kinds leave nothing. */
async function find(path: string): Promise<Found[]> {
  const upload = await openUpload(join(folder, path), { name: basename(path), spool })
  const archive = upload.kind === 'zip' ? basename(path) : null
  const found: Found[] = []
  for (const table of upload.tables) {
    const rows: SheetRow[] = []
    // oxlint-disable-next-line no-await-in-loop -- one table after the other, as the worker reads
    for await (const batch of table.rows()) rows.push(...batch)
    const facts = { ...someday, archive, file: basename(table.file), sheet: table.sheet }
    const known = importers.filter((one) => one.recognise(rows.slice(0, 20), facts) !== null)
    found.push(
      ...known.map((importer) => ({ importer, rows, read: readRows(importer, rows, facts) })),
    )
  }
  await upload.close()
  return found
}

describe.each(plain)('$name', (file) => {
  test('is read as the truth says', async () => {
    const found = await find(file.path)
    expect(found.map(({ importer }) => importer.kind)).toEqual(
      file.kind === null ? [] : [file.kind, ...Object.keys(file.besides)],
    )
    for (const { importer, read } of found) {
      const staged = file.besides[importer.kind] ?? file.staged
      expect(read.facts.length + read.lines.length).toBe(staged)
      expect(read.refused.length).toBe(file.refused)
      expect(read.end.problem !== undefined).toBe(file.problem)
      expect(read.recognition.renamed.length).toBe(file.renamed)
      expect(read.recognition.periodFrom).toBe(file.periodFrom ?? read.recognition.periodFrom)
      expect(read.recognition.account).toBe(file.account ?? read.recognition.account)
    }
  })

  test('carries no canary into fields, refusals, notes or the kept columns', async () => {
    for (const { importer, rows, read } of await find(file.path)) {
      const keeps = importer.keeps(read.recognition)
      const copy = rows.map(({ cells }) => cells.filter((_cell, index) => keeps.has(index)))
      const text = JSON.stringify([read, copy])
      expect(truth.canaries.filter((canary) => text.includes(canary))).toEqual([])
    }
  })
})

test('the canaries stand in the files', () => {
  const orders = truth.files.find(({ path }) => path.includes('Semua pesanan'))
  const text = readFileSync(join(folder, orders?.path ?? ''), 'utf8')
  expect(truth.canaries.filter((canary) => text.includes(canary))).toHaveLength(2)
})

const sum = (read: ReadFile | undefined, name: string): number =>
  read?.facts.reduce((total, { values }) => total + (values[name] ?? 0), 0) ?? 0

test.each(Object.entries(truth.weeks))(
  'the figures of %s are those of the truth',
  async (week, told) => {
    const paths = truth.files
      .map(({ path }) => path)
      .filter((path) => path.startsWith(week) || path.startsWith(`more/${week}`))
    const found = (await Promise.all(paths.map(find))).flat()
    const of = (kind: string) => found.find(({ importer }) => importer.kind === kind)?.read
    const [total, ...days] = of('shop_analytics')?.facts ?? []
    const { conversion_rate: rate, ...exact } = told.shop
    expect(total?.values).toMatchObject(exact)
    expect(total?.values['conversion_rate']).toBeCloseTo(rate ?? 0, 4)
    expect(days.map(({ values }) => values['gmv'])).toEqual(told.gmvByDay)
    expect(sum(of('live_sessions'), 'gmv')).toBe(told.live['gmv'])
    expect(sum(of('live_sessions'), 'seconds')).toBe(told.live['seconds'])
    expect(sum(of('live_core_stats'), 'gmv')).toBe(told.live['gmv'])
    expect(sum(of('video_list'), 'views')).toBe(told.video['views'])
    expect(sum(of('video_list'), 'gmv')).toBe(told.video['gmv'])
    expect(sum(of('gmvmax_live'), 'cost')).toBeCloseTo(told.ads['cost'] ?? 0, 2)
    expect(sum(of('product_list'), 'gmv')).toBe(told.shop['gmv'])
    expect(sum(of('product_list'), 'product_clicks')).toBe(told.shop['product_clicks'])
    expect(sum(of('product_list'), 'add_to_cart')).toBe(told.products['addToCart'])
    expect(sum(of('product_list'), 'items_refunded')).toBe(told.products['itemsRefunded'])
    expect(sum(of('product_list'), 'sku_orders_creator')).toBe(told.products['creatorSkuOrders'])
    expect(of('studio_followers')?.facts.at(-1)?.values['followers']).toBe(told.followers)
  },
)

async function check(paths: readonly string[]) {
  const found = (await Promise.all(paths.map(find))).flat()
  return twoShops(
    found.map(({ importer, read }) => ({
      file: importer.kind,
      kind: importer.kind,
      identity: read.end.identity ?? null,
    })),
  )
}

test('files of another shop in one batch are noticed, those of one shop are not', async () => {
  const own = truth.files.filter(({ path }) => path.startsWith('2026-')).map(({ path }) => path)
  const stranger = truth.files.find(({ path }) => path.includes('toko lain'))?.path
  expect(await check(own)).toBeNull()
  expect((await check([...own, stranger ?? '']))?.id).toContain('dua toko')
})
