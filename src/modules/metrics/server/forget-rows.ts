import type { Forgetting } from '#kernel/personal.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { eachRow } from '#platform/db/each-row.ts'
import { clientOf } from '#platform/db/transaction.ts'

import { withoutNames, type FactNames } from '../domain/forget.ts'

/** Where rows with names stand: a table, which of its rows, and what tells one from another. */
type Place = {
  readonly table: 'fact' | 'fact_stage' | 'fact_history'
  readonly where: string
  readonly value: string
}
type Row = FactNames & { readonly place: string }

/** A version of a fact stands beside it without a key of its own. */
const names = {
  fact: 'kind, subject, subject_key as key, attributes',
  fact_stage: 'kind, subject, subject_key as key, attributes',
  fact_history: `'' as kind, '' as subject, '' as key, attributes`,
}

/** Takes erased persons out of facts, their older versions or the stage; answers the rows touched. */
export async function forgetFacts(
  tx: Transaction,
  { table, where, value }: Place,
  whom: Forgetting,
): Promise<number> {
  // Read to the end before anything is written: an update moves a row, and the cursor stays behind.
  const found: { place: string; key: string; attributes: object }[] = []
  const query = `select ctid::text as place, ${names[table]} from ${table} where ${where} = $1`
  for await (const row of eachRow<Row>(tx, query, [value])) {
    const clean = withoutNames(row, whom)
    if (clean) found.push({ place: row.place, ...clean })
  }
  const key = table === 'fact_history' ? '' : 'subject_key = n.key, '
  for (let from = 0; from < found.length; from += atOnce) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await clientOf(tx).query(
      `update ${table} t set ${key}attributes = n.attributes
       from jsonb_to_recordset($1::jsonb) as n(place tid, key text, attributes jsonb)
       where t.ctid = n.place`,
      [JSON.stringify(found.slice(from, from + atOnce))],
    )
  }
  return found.length
}

const atOnce = 2_000

/** The creators named on order lines, those who are meant only. */
export async function creatorsOnOrders(
  tx: Transaction,
  { table, where, value }: OrderPlace,
  whom: Forgetting,
): Promise<string[]> {
  const { rows } = await clientOf(tx).query<{ creator: string }>(
    `select distinct creator from ${table} where ${where} = $1 and creator is not null`,
    [value],
  )
  return rows.map(({ creator }) => creator).filter(whom.meant)
}

type OrderPlace = {
  readonly table: 'order_line' | 'order_line_stage' | 'order_line_history'
  readonly where: string
  readonly value: string
}

export async function forgetOnOrders(
  tx: Transaction,
  place: OrderPlace,
  whom: Forgetting,
): Promise<number> {
  const creators = await creatorsOnOrders(tx, place, whom)
  if (creators.length === 0) return 0
  const { table, where, value } = place
  const { rowCount } = await clientOf(tx).query(
    `update ${table} set creator = 'dihapus' where ${where} = $1 and creator = any($2)`,
    [value, creators],
  )
  return rowCount ?? 0
}
