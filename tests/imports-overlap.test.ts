import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import type { Authorized } from '#kernel/actor.ts'

import { orderFile } from '../bench/kit/orders-file.ts'
import { bench, count, database, pool, staged } from './imports-desk.ts'
import { newCaller, told } from './imports-kit.ts'

const { service, data } = bench
const rows = 20_000

async function file(name: string, text: string): Promise<string> {
  const path = join(data, name)
  await writeFile(path, text)
  return path
}
const orders = (from: number, many: number, changedEvery = 0) =>
  [...orderFile({ from, rows: many, changedEvery })].join('')

async function linesOf({ team }: Authorized): Promise<unknown[]> {
  const { rows: lines } = await pool.query(
    `select to_jsonb(l) - '{id,team_id,import_id,buyer}'::text[] as line from order_line l
     where team_id = $1 order by order_id, sku_id, line`,
    [team.id],
  )
  return lines
}

// Each took 23 seconds while the rows it added were looked through for those it asked for.
test('rows that meet stored ones, early or late in the file, are compared with them', async () => {
  for (const from of [0, rows - 50]) {
    const caller = await newCaller(database)
    const before = await file('lama.csv', orders(from, 100))
    await service.importFiles(caller, [before])
    const path = await file('baru.csv', orders(0, rows, 10))
    const { result } = await service.importFiles(caller, [path])
    const shared = from === 0 ? 100 : 50
    const changed = shared / 10
    expect(result.imports).toMatchObject([
      { state: 'applied', counts: { changed, same: shared - changed, new: rows - shared } },
    ])
  }
  expect(await staged()).toBe(0)
})

test('a file that is refused at its end leaves nothing', async () => {
  const late = orders(0, 1)
    .split('\n')[1]
    ?.replaceAll(/\d\d\/\d\d\/\d{4}/g, '31/12/2027')
  const path = await file('pesanan.csv', `${orders(0, rows)}${late}\n`)
  const { result } = await service.importFiles(bench.caller, [path])
  expect(told(result)).toEqual([expect.stringMatching(/^refused orders/)])
  expect([await count('order_line'), await staged()]).toEqual([0, 0])
})

test('nobody sees a row before all are stored, and only looking stores none', async () => {
  const path = await file('pesanan.csv', orders(0, rows))
  const seen = new Set<number>()
  const done = new AbortController()
  async function look(): Promise<void> {
    while (!done.signal.aborted) seen.add(await count('order_line'))
  }
  const looking = look()
  await service.importFiles(bench.caller, [path])
  done.abort()
  await looking
  expect([...seen].filter((many) => many !== 0 && many !== rows)).toEqual([])
  const other = await newCaller(database)
  await service.importFiles(other, [path], { dryRun: true })
  expect([await linesOf(other), await staged()]).toEqual([[], 0])
})
