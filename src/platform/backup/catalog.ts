import type { Client } from 'pg'

import type { Migration, Sequence } from './format.ts'

/** What may differ from server to server in how values are written and read as text. */
export const sameText = `set local datestyle = 'ISO, YMD'; set local timezone = 'UTC';
  set local intervalstyle = 'postgres'; set local bytea_output = 'hex';
  set local extra_float_digits = 1; set local client_encoding = 'UTF8'`

export type Table = {
  readonly name: string
  /** Those that are stored; a generated one is worked out again. */
  readonly columns: readonly string[]
}

/**
 * The tables with contents to keep, each after those it refers to. Unlogged ones are left out: they
 * hold rows of a preview, which are read from the file again. So is the schema of the job queue:
 * every job comes round by the clock and is set up anew at the server's start.
 */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname collate "C"`,
  )
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `select f.relname as from, t.relname as to from pg_constraint k
     join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
     where k.contype = 'f' and f.oid <> t.oid`,
  )
  return inOrder(rows, references)
}

type Reference = { readonly from: string; readonly to: string }

export function inOrder(tables: readonly Table[], references: readonly Reference[]): Table[] {
  const waiting = new Map(tables.map((table) => [table.name, table]))
  const ordered: Table[] = []
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(
      ({ name }) => !references.some(({ from, to }) => from === name && waiting.has(to)),
    )
    if (free.length === 0)
      throw new Error(`Tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}`)
    for (const table of free) waiting.delete(table.name)
    ordered.push(...free)
  }
  return ordered
}

/** Where the numbering of each table stands. */
export async function sequencesOf(client: Client, tables: readonly Table[]): Promise<Sequence[]> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `select t.relname as table, a.attname as column, s.oid::regclass::text as sequence
     from pg_class s join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass
     join pg_class t on t.oid = d.refobjid and d.refclassid = 'pg_class'::regclass
     join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
     where s.relkind = 'S' and d.deptype in ('a', 'i') and t.relname = any($1)
       and t.relnamespace = 'public'::regnamespace
     order by 1, 2`,
    [tables.map(({ name }) => name)],
  )
  const all: Sequence[] = []
  for (const { table, column, sequence } of rows) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const state = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${sequence}`,
    )
    const [at] = state.rows
    if (at) all.push({ table, column, ...at })
  }
  return all
}

export async function setSequence(client: Client, sequence: Sequence): Promise<void> {
  const { table, column, value, called } = sequence
  await client.query(`select setval(pg_get_serial_sequence($1, $2), $3::bigint, $4)`, [
    `public.${quoted(table)}`,
    column,
    value,
    called,
  ])
}

/** What was applied to this database, the oldest first. */
export async function migrationsOf(client: Client): Promise<Migration[]> {
  const { rows } = await client.query<{ when: string; hash: string }>(
    `select created_at as when, hash from drizzle.__drizzle_migrations order by created_at`,
  )
  return rows.map(({ when, hash }) => ({ when: Number(when), hash }))
}

/** Whether there is any table or sequence that is not the server's own. */
export async function isEmpty(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(
    `select not exists (
       select from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and n.nspname !~ '^pg_'
         and n.nspname <> 'information_schema'
         and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     ) as empty`,
  )
  return rows[0]?.empty === true
}

/** Takes away what was made in a database that was empty before. */
export async function emptyAgain(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  )
  const names = rows.map(({ name }) => `public.${quoted(name)}`)
  if (names.length > 0) await client.query(`drop table ${names.join(', ')} cascade`)
  await client.query('drop schema if exists drizzle cascade')
}

export const copyOf = ({ name, columns }: Table, direction: 'to stdout' | 'from stdin') =>
  `copy public.${quoted(name)} (${columns.map(quoted).join(', ')}) ${direction}`

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
