import type { ImportId, TeamId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { eachRow } from '#platform/db/each-row.ts'
import { clientOf } from '#platform/db/transaction.ts'

import { type ItemName, laterName, termsOf } from '../../domain/lists/item-name.ts'
import { besides, type Facts, namesSql, namingKinds } from './name-sql.ts'

const atOnce = 2_000

const upsert = `
  insert into fact_name (team_id, list, key, name, about, at, last, words)
  select $1, n.list, n.key, n.name, n.about, n.at, n.last, n.words::tsvector
  from jsonb_to_recordset($2::jsonb) as n(
    list text, key text, name text, about text, at timestamptz, last date, words text)
  on conflict (team_id, list, key) do update set
    name = excluded.name, about = excluded.about, at = excluded.at, last = excluded.last,
    words = excluded.words`

const columns = 't.list, t.key, t.name, t.about, t.at::text as at, t.last'

/** Writes what a query tells of items, piece by piece. */
async function write(
  tx: Transaction,
  team: TeamId,
  told: { readonly query: string; readonly values: readonly unknown[] },
): Promise<void> {
  let batch: ItemName[] = []
  const flush = async () => {
    const rows = batch.map((item) => ({ ...item, words: termsOf(team, item) }))
    batch = []
    if (rows.length > 0) await clientOf(tx).query(upsert, [team, JSON.stringify(rows)])
  }
  for await (const row of eachRow<ItemName & { stored?: ItemName | null }>(
    tx,
    told.query,
    told.values,
  )) {
    const { stored, ...item } = row
    batch.push(stored ? laterName(stored, item) : item)
    if (batch.length >= atOnce) await flush()
  }
  await flush()
}

/** Whoever changes the names of a team does so alone, until the transaction ends. */
async function lock(tx: Transaction, team: TeamId): Promise<void> {
  await clientOf(tx).query(
    `select pg_advisory_xact_lock(hashtextextended('fact_name ' || $1, 0))`,
    [team],
  )
}

async function hasAny(tx: Transaction, team: TeamId): Promise<boolean> {
  const { rows } = await clientOf(tx).query('select 1 from fact_name where team_id = $1 limit 1', [
    team,
  ])
  return rows.length > 0
}

/** Makes the names of a team anew from everything it has. */
export async function nameAnew(tx: Transaction, team: TeamId): Promise<void> {
  await lock(tx, team)
  await clientOf(tx).query('delete from fact_name where team_id = $1', [team])
  const query = `select ${columns} from (${namesSql({ which: () => 'team_id = $1' })}) t`
  await write(tx, team, { query, values: [team] })
}

/** After a start: a team whose facts came in by a restored back-up, or before there were names. */
export async function nameMissing(tx: Transaction, team: TeamId): Promise<void> {
  await lock(tx, team)
  if (!(await hasAny(tx, team))) await nameAnew(tx, team)
}

type OfImport = { readonly id: ImportId; readonly team: TeamId }

/** The exports an import brought rows of, as far as they name anything. */
async function kindsOf(tx: Transaction, id: ImportId): Promise<readonly string[]> {
  const { rows } = await clientOf(tx).query<{ kind: string }>(
    'select distinct kind from fact where import_id = $1 and kind = any($2)',
    [id, namingKinds],
  )
  return rows.map(({ kind }) => kind)
}

const ofImport = (kinds: readonly string[]): Facts => ({ kinds, which: () => 'import_id = $1' })

/** What an import that has just been applied tells. */
export async function nameApplied(tx: Transaction, { id, team }: OfImport): Promise<void> {
  const kinds = await kindsOf(tx, id)
  if (kinds.length === 0) return
  await lock(tx, team)
  if (!(await hasAny(tx, team))) return nameAnew(tx, team)
  const told = namesSql(ofImport(kinds))
  // Most of an export is known by the same name: only its last day moves, and no index with it.
  await clientOf(tx).query(
    `update fact_name n set last = t.last::date, at = coalesce(t.at, n.at) from (${told}) t
     where n.team_id = $2 and n.list = t.list and n.key = t.key and t.last::date >= n.last
       and t.name in ('', n.name) and t.about in ('', n.about)
       and (t.last::date, coalesce(t.at, n.at)) is distinct from (n.last, n.at)`,
    [id, team],
  )
  const query = `select ${columns}, case when n.key is not null then to_jsonb(n) - 'words' end as stored
    from (${told}) t
    left join fact_name n on n.team_id = $2 and n.list = t.list and n.key = t.key
    where n.key is null or t.name not in ('', n.name) or t.about not in ('', n.about)
      or n.at is null and t.at is not null`
  await write(tx, team, { query, values: [id, team] })
}

/** Takes back what an import tells; `undo` takes its facts back in between. */
export async function nameUndone(
  tx: Transaction,
  { id, team }: OfImport,
  undo: () => Promise<void>,
): Promise<void> {
  const kinds = await kindsOf(tx, id)
  if (kinds.length === 0) return undo()
  const client = clientOf(tx)
  await lock(tx, team)
  await client.query('drop table if exists fact_name_gone')
  await client.query('create temp table fact_name_gone (list text, key text) on commit drop')
  await client.query(
    `insert into fact_name_gone select list, key from (${namesSql(ofImport(kinds))}) t`,
    [id],
  )
  await undo()
  await client.query(
    `delete from fact_name n using fact_name_gone g
     where n.team_id = $1 and n.list = g.list and n.key = g.key`,
    [team],
  )
  const rest = namesSql({
    kinds: besides(kinds),
    which: (list, key) =>
      `team_id = $1 and ${key} in (select key from fact_name_gone where list = '${list}')`,
  })
  await write(tx, team, { query: `select ${columns} from (${rest}) t`, values: [team] })
}
