import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { Client } from 'pg'
import type { TestProject } from 'vitest/node'

import { createLog } from '#platform/log/log.ts'

import { poolSettings, type Connection } from './connection.ts'
import { startThrowAway, type ThrowAway } from './embedded/throw-away.ts'
import { migrate } from './migrate.ts'

const migrations = 'migrations'
const modules = 'src/modules'
const template = 'etalase_template'

let cluster: ThrowAway | null = null

/** Starts one cluster for the whole run (vitest calls this once) and fills the template. */
export async function setup(project: TestProject): Promise<void> {
  cluster = await startThrowAway()
  const statements = await statementsBeyond(migrations)
  await fillTemplate(cluster.connection, statements)
  project.provide('testCluster', { ...cluster.connection, database: template })
  project.provide('missingMigrations', statements)
}

export async function teardown(): Promise<void> {
  await cluster?.stop()
}

async function fillTemplate(connection: Connection, statements: readonly string[]) {
  const admin = new Client({ ...poolSettings(connection), database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${template}`)
  await admin.end()
  const client = new Client({ ...poolSettings(connection), database: template })
  await client.connect()
  const log = createLog({ level: 'warn', stream: process.stderr, format: 'text' })
  await migrate(client, { folder: migrations, mayApply: true, log })
  for (const statement of statements) {
    // oxlint-disable-next-line no-await-in-loop -- each needs what the one before has made
    await client.query(statement)
  }
  await client.end()
}

/**
 * What the tables say beyond the generated migrations. Tests run on the tables as they are written
 * now; that the migrations say the same is a test of its own.
 */
async function statementsBeyond(folder: string): Promise<string[]> {
  const { generateDrizzleJson, generateMigration } = await import('drizzle-kit/api')
  const snapshot = lastSnapshot(folder)
  const written = snapshot
    ? (JSON.parse(snapshot) as ReturnType<typeof generateDrizzleJson>)
    : generateDrizzleJson({})
  const tables = Object.assign({}, ...(await doorsWithTables())) as Record<string, unknown>
  try {
    return await generateMigration(written, generateDrizzleJson(tables))
  } catch (error) {
    // It asks whether something was renamed, which only a person at `npm run migrations` knows.
    return [`-- npm run migrations has a question: ${String(error)}`]
  }
}

/** A module whose tables cannot be read is said and left out: the others' tests still run. */
async function doorsWithTables(): Promise<object[]> {
  const paths = readdirSync(modules)
    .map((name) => join(process.cwd(), modules, name, 'tables.ts'))
    .filter((path) => existsSync(path))
  return Promise.all(
    paths.map(async (path) => {
      try {
        return (await import(path)) as object
      } catch (error) {
        process.stderr.write(`${path}: ${String(error)}\n`)
        return {}
      }
    }),
  )
}

function lastSnapshot(folder: string): string | null {
  const meta = join(folder, 'meta')
  if (!existsSync(meta)) return null
  const last = readdirSync(meta)
    .filter((name) => name.endsWith('_snapshot.json'))
    .toSorted()
    .at(-1)
  return last === undefined ? null : readFileSync(join(meta, last), 'utf8')
}
