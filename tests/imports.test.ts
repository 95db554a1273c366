import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { Failure } from '#kernel/failure.ts'
import * as contract from '#modules/imports/contract.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import {
  ads,
  apply,
  bench,
  call,
  copies,
  count,
  database,
  first,
  fixtures,
  orders,
  pool,
  quirk,
  shop,
  staged,
  stored,
  upload,
  week,
} from './imports-desk.ts'
import { newCaller, told } from './imports-kit.ts'

describe('a file on its way into the facts', () => {
  test('is known at once, read in the background, and nothing is stored before it is applied', async () => {
    const { id } = await call(contract.openBatch, {})
    const body = createReadStream(join(fixtures, '2026-W46', shop))
    const taken = await call(contract.uploadFile, { batch: id, name: `C:\\Unduhan\\${shop}`, body })
    expect(taken.imports).toMatchObject([{ state: 'reading', file: shop }])
    await bench.idle()
    const read = await call(contract.batch, { batch: id })
    expect(read).toMatchObject({
      ready: true,
      imports: [
        {
          state: 'preview',
          kind: 'shop_analytics',
          sheet: 'Sheet1',
          period: { from: '2026-11-09', to: '2026-11-15' },
          periodFrom: 'file',
          counts: { rows: 8, new: 8, changed: 0, same: 0, refused: 0 },
          problem: null,
        },
      ],
    })
    expect(await stored()).toBe(0)
    expect(await readdir(join(bench.data, 'incoming'))).toEqual([])
  })

  test('says by which labels it was found that no real file was ever seen to bear', async () => {
    const days = ['9 November,120,40,80', '10 November,90,30,60'].join('\n')
    const supposed = `Tanggal,Total penonton,Penonton baru,Penonton yang kembali\n${days}\n`
    const seen = `Date,Total Viewers,New Viewers,Returning Viewers\n${days}\n`
    const { imports } = await upload({ 'Viewers_a.csv': supposed, 'Viewers_b.csv': seen })
    expect(imports.map(({ kind, guessed }) => [kind, guessed])).toEqual([
      ['studio_viewers', ['Total penonton', 'Penonton baru', 'Penonton yang kembali']],
      ['studio_viewers', []],
    ])
  })

  test('is applied with its origin, and the stage is empty again', async () => {
    const read = await upload({ [shop]: await week(shop) })
    const { imports } = await apply(read)
    expect(imports).toMatchObject([
      { state: 'applied', counts: { new: 8 }, appliedAt: expect.any(Number) },
    ])
    const { rows } = await pool.query('select distinct import_id from fact')
    expect(rows).toEqual([{ import_id: first(read).id }])
    expect([await count('fact'), await staged()]).toEqual([8, 0])
  })

  test('changes nothing when it comes again', async () => {
    await apply(await upload({ 'a.csv': orders(60) }))
    const before = (await pool.query('select * from order_line order by id')).rows
    const again = await apply(await upload({ 'b.csv': orders(60) }))
    expect(first(again).counts).toMatchObject({ new: 0, changed: 0, same: 60 })
    expect((await pool.query('select * from order_line order by id')).rows).toEqual(before)
  })

  test('updates by key where it overlaps, and shows before and after under its own labels', async () => {
    await apply(await upload({ 'a.csv': orders(60) }))
    const later = await upload({ 'b.csv': orders(80, 10) })
    expect(first(later).counts).toMatchObject({ new: 20, changed: 6, same: 54 })
    const page = { import: first(later).id, status: 'changed' } as const
    const { rows, total } = await call(contract.previewRows, { ...page, limit: 2 })
    expect(total).toBe(6)
    expect(rows).toMatchObject([{ row: 2, name: '583040000000000000' }, { row: 12 }])
    expect(rows[0]?.cells).toContainEqual({ label: 'Quantity', unit: 'count', before: 1, after: 2 })
    const next = await call(contract.previewRows, { ...page, offset: 5, limit: 2 })
    expect(next.rows.map(({ row }) => row)).toEqual([52])
    await apply(later)
    expect([await count('order_line'), await count('order_line_history')]).toEqual([80, 6])
  })

  test('is taken back as a whole, with a line in the history', async () => {
    await apply(await upload({ 'a.csv': orders(60) }))
    const before = (await pool.query('select * from order_line order by id')).rows
    const later = await apply(await upload({ 'b.csv': orders(80, 10) }))
    const undone = await call(contract.undoImport, { import: first(later).id })
    expect(undone).toMatchObject({ state: 'undone', undoneAt: expect.any(Number) })
    expect((await pool.query('select * from order_line order by id')).rows).toEqual(before)
    const changes = await pool.query('select verb, record_type, undoable from change order by seq')
    expect(changes.rows).toEqual([
      { verb: 'create', record_type: 'import', undoable: true },
      { verb: 'create', record_type: 'import', undoable: true },
      { verb: 'undo', record_type: 'import', undoable: false },
    ])
    await expect(call(contract.undoImport, { import: first(later).id })).rejects.toThrow(
      /upload its file/,
    )
  })

  test('is taken back from the history of the team too', async () => {
    const applied = first(await apply(await upload({ 'a.csv': orders(60) })))
    const [undoer] = bench.undoers
    const change = { recordId: applied.id } as never
    await inTransaction(database.db, async (tx) => undoer?.undo(tx, bench.caller, change))
    expect(await stored()).toBe(0)
  })

  test('leaves nothing when it is thrown away, not even its copy', async () => {
    const read = await upload({ 'a.csv': orders(60) })
    expect(await copies()).toHaveLength(1)
    const gone = await call(contract.discardImport, { import: first(read).id })
    expect(gone.state).toBe('discarded')
    expect((await apply(read)).imports).toEqual([])
    expect([await stored(), await staged()]).toEqual([0, 0])
    expect(await copies()).toEqual([])
  })

  test('stands among the past imports, the newest first', async () => {
    await apply(await upload({ 'a.csv': orders(6) }))
    await apply(await upload({ 'b.csv': orders(12) }))
    await upload({ 'c.csv': orders(18) })
    const { imports, total } = await call(contract.imports, { limit: 1 })
    expect([total, imports.map(({ file }) => file)]).toEqual([2, ['b.csv']])
  })

  test('tells whoever looks at its batch of every step', async () => {
    bench.published.length = 0
    await apply(await upload({ [shop]: await week(shop) }))
    expect(bench.published.length).toBeGreaterThanOrEqual(3)
  })
})

describe('several people and several files', () => {
  test('two clicks at once apply an import once', async () => {
    const read = await upload({ 'a.csv': orders(300) })
    const [one, two] = await Promise.all([apply(read), apply(read)])
    expect([told(one), told(two)]).toEqual([['applied orders'], ['applied orders']])
    expect([await count('order_line'), await count('order_line_witness')]).toEqual([300, 0])
  })

  test('two batches with the same keys apply one after the other', async () => {
    const reads = [
      await upload({ 'a.csv': orders(300) }),
      await upload({ 'b.csv': orders(300, 7) }),
      await upload({ 'c.csv': orders(150) }),
    ]
    const applied = await Promise.all(reads.map(apply))
    expect(applied.flatMap(told)).toEqual(Array.from({ length: 3 }, () => 'applied orders'))
    expect(await count('order_line')).toBe(300)
    for (const batch of applied) await call(contract.undoImport, { import: first(batch).id })
    expect([await count('order_line'), await count('order_line_history')]).toEqual([0, 0])
    expect(await count('order_line_witness')).toBe(0)
  })

  test('of several files each is tried, and the answer says which failed and why', async () => {
    const applied = await apply(
      await upload({
        [shop]: await week(shop),
        'iklan minggu ini.xlsx': await quirk('iklan minggu ini.xlsx'),
        'catatan.csv': 'apa,saja\n1,2\n',
        'pesanan.csv': orders(12),
      }),
    )
    expect(told(applied)).toEqual([
      'applied shop_analytics',
      expect.stringMatching(/^preview gmvmax_live Berkas ini tidak menyebut periodenya/),
      expect.stringMatching(/^refused - Berkas ini bukan ekspor yang dikenal/),
      'applied orders',
    ])
  })

  test('files of two shops are not applied until one of them is thrown away', async () => {
    const read = await upload({
      [shop]: await week(shop),
      'toko lain.xlsx': await quirk('toko lain.xlsx'),
    })
    expect(told(await apply(read))).toEqual([
      expect.stringMatching(/^preview shop_analytics .*dua toko/),
      expect.stringMatching(/^preview shop_analytics .*dua toko/),
    ])
    expect(await stored()).toBe(0)
    await call(contract.discardImport, { import: first(read).id })
    expect(told(await apply(read))).toEqual(['applied shop_analytics'])
  })

  test('another team meets none of it', async () => {
    const read = await upload({ 'a.csv': orders(6) })
    const as = await newCaller(database, 'Toko lain')
    const id = first(read).id
    const asks = [
      () => call(contract.batch, { batch: read.id, as }),
      () => call(contract.applyBatch, { batch: read.id, as }),
      () => call(contract.discardBatch, { batch: read.id, as }),
      () => call(contract.uploadFile, { batch: read.id, name: 'a.csv', as }),
      () => call(contract.previewRows, { import: id, status: 'new', as }),
      () => call(contract.setPeriod, { import: id, from: '2026-11-09', to: '2026-11-15', as }),
      () => call(contract.discardImport, { import: id, as }),
      () => call(contract.undoImport, { import: id, as }),
    ]
    for (const ask of asks) await expect(ask()).rejects.toMatchObject({ kind: 'not-found' })
    expect((await call(contract.imports, { as })).total).toBe(0)
  })
})

const day = (from: string, to: string) => ({ from, to }) as never

describe('the days of a file', () => {
  test('are proposed by its name and can be corrected', async () => {
    const read = first(await upload({ [ads]: await week(ads) }))
    expect(read).toMatchObject({ periodFrom: 'name', period: { from: '2026-11-09' } })
    const set = { import: read.id, ...(day('2026-11-02', '2026-11-08') as object) } as never
    const dated = await call(contract.setPeriod, set)
    expect(dated).toMatchObject({ periodFrom: 'person', period: { from: '2026-11-02' } })
  })

  test('are asked for where nothing tells them, compared again, and then applied', async () => {
    const read = await upload({ 'iklan.xlsx': await quirk('iklan minggu ini.xlsx') })
    expect(first(await apply(read))).toMatchObject({ state: 'preview', period: null })
    const set = { import: first(read).id, ...(day('2026-11-09', '2026-11-15') as object) } as never
    expect(await call(contract.setPeriod, set)).toMatchObject({ counts: { new: 3 }, problem: null })
    expect(told(await apply(read))).toEqual(['applied gmvmax_live'])
    const { rows } = await pool.query('select distinct period_from::text from fact')
    expect(rows).toEqual([{ period_from: '2026-11-09' }])
  })

  test.each([
    ['2026-11-16', '2026-11-29', /today is 23/],
    ['2026-11-15', '2026-11-09', /before the first/],
  ])('cannot be %s to %s', async (from, to, why) => {
    const read = first(await upload({ 'iklan.xlsx': await quirk('iklan minggu ini.xlsx') }))
    const set = { import: read.id, ...(day(from, to) as object) } as never
    await expect(call(contract.setPeriod, set)).rejects.toThrow(why)
  })

  test('are not asked of a file that says them', async () => {
    const read = first(await upload({ [shop]: await week(shop) }))
    const set = { import: read.id, ...(day('2026-11-02', '2026-11-08') as object) } as never
    await expect(call(contract.setPeriod, set)).rejects.toBeInstanceOf(Failure)
  })
})
