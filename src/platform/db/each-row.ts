import { randomUUID } from 'node:crypto'

import type { QueryResultRow } from 'pg'

import type { Transaction } from '#kernel/transaction.ts'

import { clientOf } from './transaction.ts'

const atOnce = 5_000

/** Reads the rows of a query piece by piece, so that memory stays flat however many there are. */
export async function* eachRow<Row extends QueryResultRow>(
  tx: Transaction,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<Row> {
  const client = clientOf(tx)
  const name = `each_${randomUUID().replaceAll('-', '')}`
  await client.query(`declare ${name} no scroll cursor for ${text}`, [...values])
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- the next piece comes after this one
    const { rows } = await client.query<Row>(`fetch ${atOnce} from ${name}`)
    yield* rows
    if (rows.length < atOnce) break
  }
  await client.query(`close ${name}`)
}
