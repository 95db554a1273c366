import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import * as contract from '#modules/imports/contract.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import {
  apply,
  bench,
  call,
  copies,
  count,
  database,
  everything,
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
import { openBench, told } from './imports-kit.ts'

describe('without a browser', () => {
  test('files are shown and applied; the days come as an option; a file that is not there is named', async () => {
    const path = join(bench.data, 'iklan.xlsx')
    await writeFile(path, await quirk('iklan minggu ini.xlsx'))
    const period = { from: '2026-11-09', to: '2026-11-15' } as never
    const { service, caller } = bench
    const looked = await service.importFiles(caller, [path], { period, dryRun: true })
    expect([told(looked.result), await stored()]).toEqual([['preview gmvmax_live'], 0])
    const { result } = await service.importFiles(caller, [path, '/tidak/ada.csv'], { period })
    expect(told(result)).toEqual([
      'applied gmvmax_live',
      expect.stringMatching(/^refused - .*tidak ada/),
    ])
    expect(await readFile(path)).toHaveLength((await quirk('iklan minggu ini.xlsx')).length)
  })

  test('the account in the files is told without keeping anything', async () => {
    const path = join(fixtures, 'quirks', 'Followers_rumahsenja.id.zip')
    const account = 'rumahsenja.id'
    expect(await bench.service.glance([path])).toMatchObject([
      { kind: 'studio_followers', account },
      { kind: 'studio_activity', account },
      { kind: 'studio_gender', account },
      { kind: 'studio_territories', account },
    ])
    expect([await stored(), await staged(), await count('import')]).toEqual([0, 0, 0])
  })
})

const daily = async () => {
  for (const { run } of bench.jobs) await run()
}

describe('what is left behind', () => {
  test('a preview of yesterday is thrown away and says so', async () => {
    const read = await upload({ 'a.csv': orders(60) })
    await pool.query("update import set created_at = created_at - interval '25 hours'")
    await daily()
    expect(told(await apply(read))).toEqual([
      expect.stringMatching(/^refused orders .*lebih dari sehari/),
    ])
    expect(await staged()).toBe(0)
  })

  test('a reading whose process died is told so', async () => {
    const read = await upload({ 'a.csv': orders(60) })
    await pool.query(
      "update import set state = 'reading', seen_at = seen_at - interval '2 minutes'",
    )
    bench.start()
    await expect
      .poll(async () => told(await call(contract.batch, { batch: read.id })))
      .toEqual([expect.stringMatching(/^refused orders Pembacaan berkas ini terhenti/)])
    expect(await staged()).toBe(0)
  })

  test('rows lost by a hard stop of the database are not applied as nothing', async () => {
    const read = await upload({ 'a.csv': orders(60) })
    await pool.query('truncate order_line_stage')
    expect(told(await apply(read))).toEqual([expect.stringMatching(/^refused orders .*hilang/)])
  })

  test('strays in the stage are swept, a waiting preview stays', async () => {
    const read = await upload({ 'a.csv': orders(60) })
    await pool.query(`create table stray as select * from order_line_stage`)
    await pool.query(`update stray set import_id = gen_random_uuid()`)
    await pool.query(`insert into order_line_stage select * from stray`)
    await pool.query(`drop table stray`)
    await daily()
    expect(await staged()).toBe(60)
    expect(told(await apply(read))).toEqual(['applied orders'])
  })

  test('a removed team leaves nothing', async () => {
    await apply(await upload({ 'a.csv': orders(60), [shop]: await week(shop) }))
    await upload({ 'b.csv': orders(30) })
    await inTransaction(database.db, (tx) => bench.removal.removeTeam(tx, bench.caller.team.id))
    expect(await Promise.all([...everything, 'import', 'import_batch'].map(count))).toEqual(
      Array.from({ length: everything.length + 2 }, () => 0),
    )
    await daily()
    expect(await copies()).toEqual([])
  })
})

test('an upload over the limit is refused and leaves no file', async () => {
  const small = await openBench(database, { maxBytes: 10_000 })
  const { id } = await small.call(contract.openBatch, {})
  const body = Readable.from([Buffer.alloc(9000), Buffer.alloc(9000)])
  const tooMuch = small.call(contract.uploadFile, { batch: id, name: 'besar.csv', body })
  await expect(tooMuch).rejects.toMatchObject({ kind: 'too-large' })
  expect(await readdir(join(small.data, 'incoming'))).toEqual([])
  await small.close()
})

test('the stored copy holds the kept columns with their row numbers', async () => {
  await apply(await upload({ 'a.csv': orders(3) }))
  const copy = (await copies()).find((name) => name.length > 60) ?? ''
  const text = gunzipSync(await readFile(join(bench.data, 'files', copy))).toString()
  const [header, line] = text.split('\n').flatMap((batch) => (batch ? JSON.parse(batch) : []))
  expect(header.slice(0, 4)).toEqual([1, 'Order ID', 'Order Status', 'Order Substatus'])
  expect(line.slice(0, 3)).toEqual([2, '583040000000000000\t', 'Dibatalkan'])
  expect([header.length, line.includes('Kota Bekasi')]).toEqual([line.length, true])
  const { rows } = await pool.query('select copy from import')
  expect(copy.endsWith(rows[0]?.copy)).toBe(true)
})
