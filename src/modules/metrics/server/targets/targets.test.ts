import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'

import { ImportId, TeamId } from '#kernel/ids.ts'
import type { ImportTarget, TargetImport } from '#modules/imports/contract.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { clientOf, inTransaction } from '#platform/db/transaction.ts'

import { createFactTarget } from './facts.ts'
import { createOrderLineTarget } from './order-lines.ts'

const { db, pool } = await testDatabase()
const team = TeamId.parse(randomUUID())
const other = TeamId.parse(randomUUID())

type Says = ReadonlyMap<number, number>

/** What both targets have in common, as the tests see it. */
type Subject = {
  readonly target: ImportTarget
  readonly table: string
  readonly stage: (id: ImportId, says: Says) => Promise<void>
  /** key → what the figures would see. */
  readonly seen: (
    of: TeamId,
  ) => Promise<Map<number, { value: number; importId: string; row: number }>>
}

const countOf = async (name: string) =>
  Number((await pool.query(`select count(*) from ${name}`)).rows[0].count)

const hashes = async () => {
  const { rows } = await pool.query(
    'select buyer from order_line union all select buyer from order_line_history',
  )
  return rows.map(({ buyer }) => buyer !== null)
}

const rowOf = (key: number) => key + 10

const facts: Subject = {
  target: createFactTarget(),
  table: 'fact',
  async stage(id, says) {
    for (const [key, value] of says)
      await pool.query(
        `insert into fact_stage (import_id, row, kind, subject, subject_key, period_from, period_to, values, attributes)
         values ($1, $2, 'video_list', 'video', $3, '2026-11-09', '2026-11-15', $4, '{}')`,
        [id, rowOf(key), `v${key}`, { views: value }],
      )
  },
  async seen(of) {
    const { rows } = await pool.query('select * from fact where team_id = $1', [of])
    return new Map(
      rows.map((row) => [
        Number(row.subject_key.slice(1)),
        { value: row.values.views, importId: row.import_id, row: row.row },
      ]),
    )
  },
}

const orderLines: Subject = {
  target: createOrderLineTarget(),
  table: 'order_line',
  async stage(id, says) {
    for (const [key, value] of says)
      await pool.query(
        `insert into order_line_stage (import_id, row, order_id, sku_id, line, state, status, created_at, created_on, cash_on_delivery, quantity, buyer)
         values ($1, $2, $3, 's', 1, 'completed', 'Selesai', '2026-11-09T10:00:00+07:00', '2026-11-09', false, $4, $5)`,
        [id, rowOf(key), `o${key}`, value, `hash of ${id}`],
      )
  },
  async seen(of) {
    const { rows } = await pool.query('select * from order_line where team_id = $1', [of])
    return new Map(
      rows.map((row) => [
        Number(row.order_id.slice(1)),
        { value: row.quantity, importId: row.import_id, row: row.row },
      ]),
    )
  },
}

const newImport = (of = team): TargetImport => ({
  id: ImportId.parse(randomUUID()),
  team: of,
  labels: { views: 'VV', quantity: 'Quantity', order_id: 'Order ID' },
  timeZone: 'Asia/Jakarta',
  staged: 0,
})

beforeEach(async () => {
  for (const table of ['fact', 'order_line'])
    await pool.query(`truncate ${table}, ${table}_stage, ${table}_history, ${table}_witness`)
})

describe.each([
  ['facts', facts],
  ['order lines', orderLines],
])('%s', (_name, { target, table, stage, seen }) => {
  let order = 0

  async function apply(says: Record<number, number>, of = team) {
    const what = { ...newImport(of), staged: Object.keys(says).length }
    await stage(what.id, new Map(Object.entries(says).map(([key, value]) => [Number(key), value])))
    const compared = await inTransaction(db, (tx) => target.compare(tx, what))
    order += 1
    const applied = await inTransaction(db, async (tx) => {
      const counts = await target.apply(tx, what, order)
      await target.discard(tx, what.id)
      return counts
    })
    expect(applied).toEqual(compared)
    return { what, counts: applied }
  }
  const undo = (what: TargetImport) => inTransaction(db, (tx) => target.undo(tx, what))
  const values = async (of = team) =>
    Object.fromEntries([...(await seen(of))].map(([key, { value }]) => [key, value]))

  test('the same file again changes nothing', async () => {
    await apply({ 1: 5, 2: 6 })
    const before = await seen(team)
    const { counts } = await apply({ 1: 5, 2: 6 })
    expect(counts).toEqual({ new: 0, changed: 0, same: 2 })
    expect(await seen(team)).toEqual(before)
  })

  test('an overlapping file updates by key and keeps the older value', async () => {
    await apply({ 1: 5, 2: 6 })
    const { counts } = await apply({ 2: 7, 3: 8 })
    expect(counts).toEqual({ new: 1, changed: 1, same: 0 })
    expect(await values()).toEqual({ 1: 5, 2: 7, 3: 8 })
    expect(await countOf(`${table}_history`)).toBe(1)
  })

  test('undoing the newer import brings the older value back', async () => {
    const first = await apply({ 1: 5 })
    const second = await apply({ 1: 7 })
    await undo(second.what)
    expect((await seen(team)).get(1)).toEqual({ value: 5, importId: first.what.id, row: 11 })
  })

  test('undoing the older import leaves the newer value', async () => {
    const first = await apply({ 1: 5 })
    const second = await apply({ 1: 7 })
    await undo(first.what)
    expect(await values()).toEqual({ 1: 7 })
    await undo(second.what)
    expect(await values()).toEqual({})
  })

  test('what another import says too stays, with that one as its origin', async () => {
    const first = await apply({ 1: 5, 2: 6 })
    const second = await apply({ 1: 5 })
    await undo(first.what)
    expect([...(await seen(team))]).toEqual([[1, { value: 5, importId: second.what.id, row: 11 }]])
  })

  test('a witness keeps an older version alive below a newer one', async () => {
    const first = await apply({ 1: 5 })
    await apply({ 1: 5 })
    const third = await apply({ 1: 7 })
    await undo(first.what)
    await undo(third.what)
    expect(await values()).toEqual({ 1: 5 })
  })

  test('another team with the same keys is left alone', async () => {
    const ours = await apply({ 1: 5 })
    await apply({ 1: 6 }, other)
    await undo(ours.what)
    expect(await values(other)).toEqual({ 1: 6 })
    await inTransaction(db, (tx) => target.removeTeam(tx, other))
    expect(await values(other)).toEqual({})
  })

  const sayings = fc.dictionary(fc.constantFrom('0', '1', '2', '3'), fc.integer({ min: 0, max: 2 }))
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ apply: sayings }) },
    { weight: 2, arbitrary: fc.record({ undo: fc.nat() }) },
  )

  test('any sequence of applying and undoing equals the imports that are left, in order', async () => {
    expect.hasAssertions()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        await pool.query(`truncate ${table}, ${table}_stage, ${table}_history, ${table}_witness`)
        const left: { what: TargetImport; says: Record<string, number> }[] = []
        for (const one of steps) {
          if ('apply' in one) {
            left.push({ what: (await apply(one.apply)).what, says: one.apply })
          } else if (left.length > 0) {
            const [gone] = left.splice(one.undo % left.length, 1)
            if (gone) await undo(gone.what)
          }
          await expectFoldOf(left)
        }
      }),
      { numRuns: 40 },
    )
  })

  /** The last import that names a key decides its value; its origin is one that says so. */
  async function expectFoldOf(
    left: readonly { what: TargetImport; says: Record<string, number> }[],
  ) {
    const stored = await seen(team)
    const fold = Object.assign({}, ...left.map((one) => one.says)) as Record<string, number>
    expect(await values()).toEqual(fold)
    for (const [key, { value, importId, row }] of stored) {
      expect(row).toBe(rowOf(key))
      expect(left.some(({ what, says }) => what.id === importId && says[key] === value)).toBe(true)
    }
    const kept = await Promise.all([table, `${table}_history`, `${table}_witness`].map(countOf))
    const said = left.reduce((sum, one) => sum + Object.keys(one.says).length, 0)
    expect(kept.reduce((sum, count) => sum + count, 0)).toBe(said)
  }
})

test('the preview shows what changes, under the labels of the file', async () => {
  const first = newImport()
  await facts.stage(first.id, new Map([[1, 5]]))
  await inTransaction(db, (tx) => facts.target.apply(tx, first, 1))
  const second = newImport()
  await facts.stage(
    second.id,
    new Map([
      [1, 7],
      [2, 8],
    ]),
  )
  const page = { offset: 0, limit: 10, language: 'id' } as const
  const [changed, added, same] = await inTransaction(db, async (tx) => [
    await facts.target.preview(tx, second, { ...page, status: 'changed' }),
    await facts.target.preview(tx, second, { ...page, status: 'new' }),
    await facts.target.preview(tx, second, { ...page, status: 'same' }),
  ])
  expect(changed).toEqual([
    {
      row: 11,
      name: '9–15\u00A0Nov\u00A02026',
      status: 'changed',
      cells: [{ label: 'VV', unit: 'count', before: 5, after: 7 }],
    },
  ])
  expect(added).toMatchObject([{ row: 12, cells: [{ label: 'VV', before: null, after: 8 }] }])
  expect(same).toEqual([])
})

test('buyers are forgotten by age or altogether, in older versions too, and no row changes by it', async () => {
  const { target, stage } = orderLines
  const first = newImport()
  await stage(first.id, new Map([[1, 5]]))
  await inTransaction(db, (tx) => target.apply(tx, first, 1))
  await inTransaction(db, (tx) => target.discard(tx, first.id))
  const second = newImport()
  await stage(second.id, new Map([[1, 6]]))
  await inTransaction(db, (tx) => target.apply(tx, second, 2))
  await inTransaction(db, (tx) => target.forgetBuyers(tx, { before: '2026-11-09' as never }))
  expect(await hashes()).toEqual([true, true])
  await inTransaction(db, (tx) => target.forgetBuyers(tx, { team, before: '2026-11-10' as never }))
  expect(await hashes()).toEqual([false, false])
  const again = newImport()
  await stage(again.id, new Map([[1, 6]]))
  expect(await inTransaction(db, (tx) => target.compare(tx, again))).toMatchObject({ same: 1 })
})

test('rows wait in unlogged tables', async () => {
  const { rows } = await pool.query(
    `select relname from pg_class where relname in ('fact_stage', 'order_line_stage') and relpersistence = 'u'`,
  )
  expect(rows).toHaveLength(2)
})

test('staged rows can be dated and emptied', async () => {
  const what = newImport()
  await facts.stage(what.id, new Map([[1, 5]]))
  await inTransaction(db, async (tx) => {
    await facts.target.setPeriod(tx, what.id, { from: '2026-11-02', to: '2026-11-08' } as never)
    const { rows } = await clientOf(tx).query(
      'select period_from::text as period from fact_stage where import_id = $1',
      [what.id],
    )
    expect(rows).toEqual([{ period: '2026-11-02' }])
    await facts.target.discard(tx, what.id)
    expect((await clientOf(tx).query('select from fact_stage')).rowCount).toBe(0)
  })
})
