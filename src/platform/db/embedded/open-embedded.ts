import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { Client } from 'pg'

import { codeOf } from '#platform/log/error-code.ts'
import type { Log } from '#platform/log/log.ts'

import { poolSettings, type Connection } from '../connection.ts'
import { installedBinaries } from './binaries.ts'
import { clusterAt } from './cluster.ts'
import { holdCluster, type Hold, type Role } from './hold.ts'
import { locate } from './location.ts'
import { createCluster } from './new-cluster.ts'

export type EmbeddedOptions = {
  readonly role: Role
  readonly log: Log
  readonly loopback?: boolean
  /** Where PostgreSQL may go when root's data folder is closed to its user. */
  readonly homes?: readonly string[]
}

/** The database Etalase brings along: made, found or started in the data folder. */
export async function openEmbedded(dataDir: string, options: EmbeddedOptions): Promise<Hold> {
  const { role, log, loopback = process.platform === 'win32' } = options
  const location = await locate(dataDir, await installedBinaries(), options.homes)
  const password = loopback ? await passwordIn(location.data) : null
  const isNew = await createCluster(location, { password })
  if (isNew) log.info({ folder: location.cluster, user: location.user?.name }, 'Database created')
  else if (location.home) log.info({ folder: location.cluster }, 'Database lies outside the data')
  const hold = await holdCluster(clusterAt(location, { log, loopback }), { role, log, password })
  try {
    await createDatabase(hold.connection)
  } catch (error) {
    await hold.release()
    throw error
  }
  return hold
}

/** Several may come at once to a new cluster; one makes it. */
async function createDatabase(connection: Connection): Promise<void> {
  const client = new Client({ ...poolSettings(connection), database: 'postgres' })
  await client.connect()
  try {
    const known = "select 1 from pg_database where datname = 'etalase'"
    if ((await client.query(known)).rowCount === 0) await client.query('create database etalase')
  } catch (error) {
    if (!['42P04', '23505'].includes(codeOf(error))) throw error
  } finally {
    await client.end()
  }
}

/** For a cluster that listens to an address, which everybody on the machine can reach. */
async function passwordIn(data: string): Promise<string> {
  const path = join(data, 'postgres.password')
  const made = randomBytes(24).toString('base64url')
  try {
    await writeFile(path, made, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  return (await readFile(path, 'utf8')).trim()
}
