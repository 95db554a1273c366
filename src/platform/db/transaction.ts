import { drizzle } from 'drizzle-orm/node-postgres'
import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import type { PoolClient } from 'pg'

import type { Transaction } from '#kernel/transaction.ts'

import type { Db } from './connection.ts'

/** What a store needs to read and write: the database itself, or one transaction on it. */
export type Queries = PgDatabase<NodePgQueryResultHKT>

type Inside = { readonly client: PoolClient; readonly queries: Queries }

/** Does all of the work or none of it. Queries of `within`, COPY on `clientOf` the transaction. */
export async function inTransaction<T>(db: Db, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await db.$client.connect()
  // A connection on which even the rollback failed is of no use to anyone else.
  let broken = false
  try {
    await client.query('begin')
    const inside: Inside = { client, queries: drizzle(client) }
    const result = await work(inside as unknown as Transaction)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true))
    throw error
  } finally {
    client.release(broken)
  }
}

/** The queries of a transaction. */
export const within = (tx: Transaction): Queries => opened(tx).queries

/** The connection of a transaction, for what only it can do: COPY, cursors, locks. */
export const clientOf = (tx: Transaction): PoolClient => opened(tx).client

const opened = (tx: Transaction) => tx as unknown as Inside
