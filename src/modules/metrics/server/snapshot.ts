import type { PoolClient } from 'pg'

import type { Db } from '#platform/db/connection.ts'
import { clientOf, inTransaction } from '#platform/db/transaction.ts'

export type Reader = Pick<PoolClient, 'query'>

/**
 * Begins to read beside the rest, at the same moment of the database. What comes back waits for it;
 * where no connection was free, it reads only then.
 */
export type Aside = <T>(work: (reader: Reader) => Promise<T>) => Promise<() => Promise<T>>

/** Everything read inside stands at one moment, whatever is imported meanwhile. */
export const inSnapshot = <T>(
  db: Db,
  work: (reader: Reader, aside: Aside) => Promise<T>,
): Promise<T> =>
  inTransaction(db, async (tx) => {
    const client = clientOf(tx)
    await client.query(readOnly)
    return work(client, asideOf(db, client))
  })

const readOnly = 'set transaction isolation level repeatable read, read only'

function asideOf(db: Db, own: Reader): Aside {
  return async <T>(work: (reader: Reader) => Promise<T>) => {
    if (!hasSpare(db)) return () => work(own)
    const { rows } = await own.query<{ id: string }>('select pg_export_snapshot() as id')
    const [snapshot] = rows
    // Asked again: from here on to the connection nobody comes between.
    if (!snapshot || !hasSpare(db)) return () => work(own)
    const begun = inTransaction(db, async (tx) => {
      const client = clientOf(tx)
      await client.query(readOnly)
      await client.query(`set transaction snapshot '${snapshot.id}'`)
      return work(client)
    })
    // Where the rest fails first, nobody waits for this any more.
    begun.catch(() => null)
    return () => begun
  }
}

/** Never waits for a second connection while holding one: all who do could wait for each other. */
function hasSpare({ $client: pool }: Db): boolean {
  const mayOpen = pool.totalCount < (pool.options.max ?? 1)
  return pool.waitingCount === 0 && (pool.idleCount > 0 || mayOpen)
}
