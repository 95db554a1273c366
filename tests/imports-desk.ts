import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'

import { afterAll, beforeEach } from 'vitest'

import * as contract from '#modules/imports/contract.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { orderFile } from '../bench/kit/orders-file.ts'
import { openBench } from './imports-kit.ts'

export const database = await testDatabase()
export const { pool } = database
export const bench = await openBench(database)
export const { call } = bench
afterAll(() => bench.close())

export const fixtures = 'src/modules/metrics/fixtures'
export const week = (name: string) => readFile(join(fixtures, '2026-W46', name))
export const quirk = (name: string) => readFile(join(fixtures, 'quirks', name))
export const shop = 'Shop Analytics_Key metrics_20261116083300.xlsx'
export const ads = 'livestream data for live campaigns 2026-11-09 00 ~ 2026-11-15 23.xlsx'
export const orders = (rows: number, changedEvery = 0) =>
  [...orderFile({ rows, changedEvery })].join('')

const tables = ['fact', 'order_line']
export const everything = tables.flatMap((one) => [
  one,
  `${one}_stage`,
  `${one}_history`,
  `${one}_witness`,
])
beforeEach(async () => {
  for (const folder of await readdir(join(bench.data, 'files')))
    await rm(join(bench.data, 'files', folder), { recursive: true })
  await pool.query(
    `truncate ${everything.join(', ')}, import, import_batch, import_setting, change`,
  )
})

export const count = async (table: string): Promise<number> =>
  Number((await pool.query(`select count(*) from ${table}`)).rows[0].count)
export const stored = async () => (await count('fact')) + (await count('order_line'))
export const staged = async () => (await count('fact_stage')) + (await count('order_line_stage'))

export const copies = async () =>
  (await readdir(join(bench.data, 'files'), { recursive: true })).filter((name) => name.length > 2)

/** Uploads as a browser does, and waits until everything is read. */
export async function upload(files: Readonly<Record<string, string | Uint8Array>>) {
  const { id } = await call(contract.openBatch, {})
  for (const [name, content] of Object.entries(files))
    await call(contract.uploadFile, {
      batch: id,
      name,
      body: Readable.from([Buffer.from(content)]),
    })
  await bench.idle()
  return call(contract.batch, { batch: id })
}
export const first = ({ imports: [one] }: contract.Batch) => {
  if (!one) throw new Error('The batch is empty')
  return one
}
export const apply = ({ id }: contract.Batch) => call(contract.applyBatch, { batch: id })
