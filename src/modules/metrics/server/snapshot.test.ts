import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { connect } from '#platform/db/connection.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { createLog } from '#platform/log/log.ts'

import { createStock } from './make-facts.ts'
import { inSnapshot, type Reader } from './snapshot.ts'

const { connection, pool } = await testDatabase()
const log = createLog({ level: 'silent', stream: process.stderr, format: 'text' })
const week = { from: '2026-11-09', to: '2026-11-15' }

const countOf = (team: string) => async (reader: Reader) => {
  const { rows } = await reader.query<{ backend: number; facts: number }>(
    'select pg_backend_pid() as backend, count(*)::int as facts from fact where team_id = $1',
    [team],
  )
  return rows[0]
}

test('what is read aside stands at the same moment, on another connection', async () => {
  const stock = createStock(pool)
  const count = countOf(stock.team)
  const { db, pool: own } = connect(connection, { log })
  const [here, there] = await inSnapshot(db, async (reader, aside) => {
    const first = await count(reader)
    await stock.addImport({ kind: 'video_list', period: week }, [{ values: { gmv: 1 } }])
    const later = await aside(count)
    return [first, await later()]
  })
  expect(here?.facts).toBe(0)
  expect(there?.facts).toBe(0)
  expect(there?.backend).not.toBe(here?.backend)
  await own.end()
})

test('however many read at once, none waits for a second connection', async () => {
  const { db, pool: own } = connect(connection, { log, most: 2 })
  const count = countOf(randomUUID())
  const read = () => inSnapshot(db, async (_, aside) => (await aside(count))())
  const all = await Promise.all(Array.from({ length: 20 }, read))
  expect(all.map((one) => one?.facts)).toEqual(all.map(() => 0))
  await own.end()
})

test('the failure of the rest is told, not that of what was read aside', async () => {
  const { db, pool: own } = connect(connection, { log })
  const failing = inSnapshot(db, async (_, aside) => {
    await aside((reader) => reader.query('select no_such_column'))
    throw new Error('the rest')
  })
  await expect(failing).rejects.toThrow('the rest')
  await own.end()
})
