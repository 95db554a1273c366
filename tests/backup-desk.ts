import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Pool } from 'pg'

import { runCommand } from '#app/cli/main.ts'
import { openDatabase } from '#platform/db/database.ts'
import { createLog } from '#platform/log/log.ts'

export const log = createLog({ level: 'fatal', stream: process.stderr })

/** A folder that the database's own user may enter too. */
export async function openFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'etalase-backup-'))
  await chmod(path, 0o755)
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

export type Said = { readonly code: number; readonly out: string; readonly err: string }

/** The command line in English, without a terminal. */
export async function etalase(
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  let out = ''
  let err = ''
  const code = await runCommand(argv, {
    env: { LANG: 'en_GB.UTF-8', LOG_LEVEL: 'fatal', ...env },
    cwd,
    root: process.cwd(),
    terminal: { out: (text) => void (out += text), err: (text) => void (err += text) },
  })
  return { code, out, err }
}

/** Works on the database of a data folder. */
export async function onDatabase<T>(data: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const settings = { root: process.cwd(), data, databaseUrl: null }
  const database = await openDatabase(settings, { role: 'tool', log })
  try {
    return await work(database.pool)
  } finally {
    await database.close()
  }
}

/** Every table of the product with the number of its rows and a digest of them. */
export async function digests(pool: Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const all: Record<string, string> = {}
  for (const { name } of rows) {
    const { rows: told } = await pool.query<{ told: string }>(
      `select count(*) || ' ' ||
         coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as told
       from public."${name}" t`,
    )
    all[name] = told[0]?.told ?? ''
  }
  return all
}

export async function keptFiles(data: string): Promise<string[]> {
  if (!existsSync(join(data, 'files'))) return []
  const names = await readdir(join(data, 'files'), { recursive: true })
  return names.filter((name) => /[\da-f]{64}$/.test(name)).toSorted()
}

/** What the exports leave empty, with every sign that a text of COPY has to tell apart. */
export async function fillTheRest(pool: Pool): Promise<void> {
  await pool.query(`
    insert into "user" (id, name, email, created_at, updated_at)
      values (gen_random_uuid(), E'Rina \\\\ \\t"\\n\\r\\b ’é🛏 \\\\N', 'rina@toko.example', now(), now());
    insert into credential (id, user_id, account_id, provider_id, password, created_at, updated_at)
      select gen_random_uuid(), id, id::text, 'credential', 'salt:hash', now(), now() from "user";
    insert into session (id, token, user_id, expires_at, created_at, updated_at)
      select gen_random_uuid(), 'token', id, now() + '1 day', now(), now() from "user";
    insert into two_factor (id, user_id, secret, backup_codes)
      select gen_random_uuid(), id, 'sealed', 'sealed' from "user";
    update "user" set two_factor_enabled = true;
    insert into password_reset (id, user_id, secret_hash, created_at, expires_at)
      select gen_random_uuid(), id, 'hash', now(), now() from "user";
    insert into verification values (gen_random_uuid(), 'reset', 'token', now(), now(), now());
    insert into sign_in_attempt values ('key', 3, 'infinity', now());
    insert into member select t.id, u.id, array['owner', '', 'a,"b"{}'], now() from team t, "user" u;
    insert into invitation (id, team_id, name, roles, secret_hash, created_at, expires_at, accepted_by)
      select gen_random_uuid(), t.id, '', '{}', md5(t.id::text), now(), now(), u.id
      from team t, "user" u;
    insert into brand select gen_random_uuid(), id, '\\.', '\\.', 3, now(), null from team;
    insert into wording_rule
      select gen_random_uuid(), id, array['wa+', '', E'"\\\\{}'], '{}', 'other', 'warn', 'both', null, 'x',
        '', null, 1, 'Rina', now() from team;
    insert into wording_decision (id, team_id, rule, kind, phrase, reason, made_by, made_at)
      select gen_random_uuid(), id, 'x', 'exception', E'\\t', 'x', 'Rina', now() from team;
    insert into wording_book select id, array['@toko'] from team;
    insert into wording_question (id, team_id, rule, match, excerpt, note, asked_by, asked_at)
      select gen_random_uuid(), id, 'x', 'x', E'\\n', '', 'Rina', now() from team;
    insert into import_setting select id, true from team;
    insert into import_stale_copy values (repeat('0', 64));
    insert into report (id, team_id, week, state, author, text, version, drafted_from, created_at, updated_at)
      select gen_random_uuid(), id, '2026-W46', 'draft', 'Rina',
        '{"summary": "naik 12%\\n\\\\ \\u2028", "n": 12345678901234567890.5}', 1, 'x', now(), now()
      from team;
    insert into fact_stage (import_id, row, kind, subject, subject_key, values, attributes)
      values (gen_random_uuid(), 1, 'orders', 'shop', '', '{}', '{}')`)
}
