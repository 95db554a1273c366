import { randomBytes } from 'node:crypto'

import { Client } from 'pg'
import { afterAll, inject } from 'vitest'

import { createLog } from '#platform/log/log.ts'

import { connect, poolSettings, type Connected, type Connection } from './connection.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The cluster of this test run; its database is the template, with every module's tables. */
    testCluster: Connection
    /** What `npm run migrations` would still write. */
    missingMigrations: string[]
  }
}

/** A database of its own for a test file, with all tables and no rows; gone after the file. */
export async function testDatabase(): Promise<Connected> {
  const cluster = inject('testCluster')
  const name = `test_${randomBytes(6).toString('hex')}`
  await onCluster(cluster, `create database ${name} template ${cluster.database}`)
  const log = createLog({ level: 'warn', stream: process.stderr, format: 'text' })
  const connected = connect({ ...cluster, database: name }, { log, most: 5 })
  afterAll(async () => {
    await connected.pool.end()
    await onCluster(cluster, `drop database ${name} with (force)`)
  })
  return connected
}

/** Runs a statement outside the test's own database. */
async function onCluster(cluster: Connection, statement: string): Promise<void> {
  const client = new Client({ ...poolSettings(cluster), database: 'postgres' })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
