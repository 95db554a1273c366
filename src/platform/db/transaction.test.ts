import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'

import { testDatabase } from './testing.ts'
import { clientOf, inTransaction, within } from './transaction.ts'

const { db, pool } = await testDatabase()

beforeEach(async () => {
  await pool.query('create table if not exists note (body text not null)')
  await pool.query('truncate note')
})

const count = async () => Number((await pool.query('select count(*) from note')).rows[0].count)

test('all of the work is kept, whether queried or written on the connection', async () => {
  const result = await inTransaction(db, async (tx) => {
    await within(tx).execute(sql`insert into note values ('query')`)
    await clientOf(tx).query("insert into note values ('connection')")
    return 'done'
  })
  expect(result).toBe('done')
  expect(await count()).toBe(2)
})

test('none of it is kept when anything throws', async () => {
  const work = inTransaction(db, async (tx) => {
    await within(tx).execute(sql`insert into note values ('lost')`)
    throw new Error('stop')
  })
  await expect(work).rejects.toThrow('stop')
  expect(await count()).toBe(0)
})

test('what the transaction writes is seen by others only at its end', async () => {
  await inTransaction(db, async (tx) => {
    await within(tx).execute(sql`insert into note values ('unseen')`)
    expect(await count()).toBe(0)
  })
  expect(await count()).toBe(1)
})

test('a connection that broke inside is not handed to anyone else', async () => {
  const work = inTransaction(db, (tx) =>
    clientOf(tx).query('select pg_terminate_backend(pg_backend_pid())'),
  )
  await expect(work).rejects.toThrow(/terminat/)
  expect(await count()).toBe(0)
})
