import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { importSettings, setImportSettings } from '#modules/imports/contract.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { orderHeader, orderRow } from '../bench/kit/orders-file.ts'
import { openBench, told } from './imports-kit.ts'

const database = await testDatabase()
const { pool } = database
const bench = await openBench(database)
afterAll(() => bench.close())

/**
 * Invented persons; not one of these may be found anywhere afterwards. None is so short that the
 * random digits of an id or a hash could hold it by chance.
 */
const canaries = {
  'Buyer Message': 'Titip Bu Kenanga Larasati ya',
  'Buyer Username': 'kenanga.larasati88',
  Recipient: 'Kenanga Larasati',
  'Phone #': '0812-0000-3391',
  'Detail Address': 'Jl. Teratai Layu 9C',
  'Additional address information': 'pagar hijau samping bengkel Wiryo',
  'Seller Note': 'WA Pak Suroto Wiryo 0813-0000-7712',
  Zipcode: '94117-QXZ',
  Districts: 'Kecamatan Rawabunga',
  Villages: 'Kelurahan Jatisari Timur',
  'Tracking ID': 'JX000099118822',
}
const row = (index: number): string[] =>
  orderRow(index).map((cell, column) => {
    const label = orderHeader[column] ?? ''
    return label in canaries ? canaries[label as keyof typeof canaries] : cell
  })
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')

/** A row from which something is missing or into which something was torn, as broken tools leave it. */
const torn: Record<string, () => string> = {
  'whole rows': () => csv([orderHeader, row(1), row(2)]),
  'a column too many': () => csv([orderHeader, [...row(1).slice(0, 42), 'x', ...row(1).slice(42)]]),
  'a column too few': () => csv([orderHeader, row(1).toSpliced(10, 1), row(2)]),
  'many columns too few': () =>
    csv([orderHeader, row(1).toSpliced(0, 40), row(2).toSpliced(20, 15)]),
  'persons where ids should stand': () => csv([orderHeader, row(1).toReversed(), row(2)]),
  'a message that broke its line': () =>
    [csv([orderHeader]), row(1).join(',').replace(' ya', '\n ya'), row(2).join(',')].join('\n'),
  'a quotation mark that swallows': () =>
    [
      csv([orderHeader]),
      row(1).join(','),
      row(2).join(',').replace('LMB', '"LMB'),
      row(3).join(','),
      'x"',
    ].join('\n'),
  'columns in another order': () => csv([orderHeader.toReversed(), row(1).toReversed()]),
  'persons under labels of their own': () =>
    csv([
      [...orderHeader, 'Nama', 'WA'],
      [...row(1), 'Kenanga Larasati', '0812-0000-3391'],
    ]),
}

async function everythingKept(): Promise<string> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const dumps = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await pool.query<{ row: string }>(`select t::text as row from ${name} t`)
      return rows.map((one) => one.row).join('\n')
    }),
  )
  const names = await readdir(bench.data, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    names
      .filter((one) => one.isFile())
      .map(async ({ name, parentPath }) => {
        const bytes = await readFile(join(parentPath, name))
        return bytes.readUInt16BE(0) === 0x1f8b
          ? gunzipSync(bytes).toString()
          : bytes.toString('latin1')
      }),
  )
  return [...dumps, ...files, ...bench.lines].join('\n')
}

describe('personal data of buyers', () => {
  const outcomes: Record<string, string[]> = {}
  let kept = ''
  beforeAll(async () => {
    for (const [name, content] of Object.entries(torn)) {
      const { result } = await bench.import({ [`${name}.csv`]: content() })
      outcomes[name] = told(result)
    }
    await bench.import({ 'hanya dilihat.csv': torn['whole rows']?.() ?? '' }, { dryRun: true })
    kept = await everythingKept()
  })

  test('the files were read, not refused as a whole', () => {
    expect(outcomes['whole rows']).toEqual(['applied orders'])
    expect(outcomes['columns in another order']).toEqual(['applied orders'])
    expect(kept).toContain('Kota Surabaya')
  })

  test.each(Object.entries(canaries))('%s is found nowhere', (_label, canary) => {
    expect(kept.includes(canary)).toBe(false)
  })

  const parts = ['Larasati', 'larasati', 'Wiryo', '0000-3391', '00003391', '0000-7712', '00007712']
  test.each([...parts, 'Teratai', 'Rawabunga'])('not even %s is found', (part) =>
    expect(kept.includes(part)).toBe(false),
  )

  test('of a buyer a keyed hash remains, the same for the same buyer', async () => {
    const { rows } = await pool.query(
      'select buyer, count(*)::int as lines from order_line where buyer is not null group by 1',
    )
    expect(rows).toEqual([
      { buyer: expect.stringMatching(/^[\da-f]{32}$/), lines: expect.any(Number) },
    ])
    const elsewhere = await openBench(database)
    await elsewhere.import({ 'a.csv': torn['whole rows']?.() ?? '' })
    const other = await pool.query('select distinct buyer from order_line where team_id = $1', [
      elsewhere.caller.team.id,
    ])
    expect(other.rows[0]?.buyer).not.toBe(rows[0]?.buyer)
    await elsewhere.close()
  })
})

test('switched off, hashes are deleted at once and no new ones are made', async () => {
  const off = await openBench(database)
  const hashes = async () => {
    const { rows } = await pool.query(
      'select count(buyer)::int as hashes, count(*)::int as lines from order_line where team_id = $1',
      [off.caller.team.id],
    )
    return rows[0]
  }
  await off.import({ 'a.csv': torn['whole rows']?.() ?? '' })
  expect(await hashes()).toEqual({ hashes: 2, lines: 2 })
  expect(await off.call(importSettings, {})).toEqual({ countRepeatBuyers: true })
  await off.call(setImportSettings, { countRepeatBuyers: false })
  expect(await hashes()).toEqual({ hashes: 0, lines: 2 })
  await off.import({ 'b.csv': csv([orderHeader, row(7), row(8)]) })
  expect(await hashes()).toEqual({ hashes: 0, lines: 4 })
  await off.call(setImportSettings, { countRepeatBuyers: true })
  await off.import({ 'c.csv': csv([orderHeader, row(13)]) })
  expect(await hashes()).toEqual({ hashes: 1, lines: 5 })
  await off.close()
})

test('the hash of a buyer is dropped 400 days after the order', async () => {
  const old = await openBench(database)
  await old.import({ 'a.csv': torn['whole rows']?.() ?? '' })
  const ofTeam = 'where team_id = $1'
  await pool.query(`update order_line set created_on = created_on - 500 ${ofTeam} and row = 2`, [
    old.caller.team.id,
  ])
  for (const { run } of old.jobs) await run()
  const { rows } = await pool.query(
    `select buyer is not null as kept from order_line ${ofTeam} order by row`,
    [old.caller.team.id],
  )
  expect(rows).toEqual([{ kept: false }, { kept: true }])
  await old.close()
})
