import type { PoolClient } from 'pg'

import type { Db } from '#platform/db/connection.ts'
import { clientOf, inTransaction } from '#platform/db/transaction.ts'

export type Reader = Pick<PoolClient, 'query'>

/** Everything read inside stands at one moment, whatever is imported meanwhile. */
export const inSnapshot = <T>(db: Db, work: (reader: Reader) => Promise<T>): Promise<T> =>
  inTransaction(db, async (tx) => {
    const client = clientOf(tx)
    await client.query('set transaction isolation level repeatable read, read only')
    return work(client)
  })
