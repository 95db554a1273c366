import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'

import type { Authorized } from '#kernel/actor.ts'
import { TeamId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Batch } from '#modules/imports/contract.ts'
import { createImports, type ImportNeeds } from '#modules/imports/module.ts'
import { importers, twoShops } from '#modules/metrics/logic.ts'
import { createFactTarget } from '#modules/metrics/server/targets/facts.ts'
import { createOrderLineTarget } from '#modules/metrics/server/targets/order-lines.ts'
import { createAudit } from '#modules/team/server/audit.ts'
import type { Connected } from '#platform/db/connection.ts'
import { createFiles } from '#platform/files/files.ts'
import type { Route } from '#platform/http/route.ts'
import { createLog } from '#platform/log/log.ts'
import { openSecrets } from '#platform/secrets/secrets.ts'

/** The Monday after the weeks that the tests import. */
export const someMonday = Date.parse('2026-11-23T08:00:00+07:00') as Instant

export type Bench = Awaited<ReturnType<typeof openBench>>

type Options = Partial<Pick<ImportNeeds, 'maxBytes' | 'worker' | 'clock'>>

/** The import module as the server composes it, on a data folder and a team of its own. */
export async function openBench(database: Connected, options: Options = {}) {
  const data = await mkdtemp(join(tmpdir(), 'etalase-imports-'))
  const lines: string[] = []
  const log = createLog({
    level: 'debug',
    stream: { write: (line) => lines.push(line) },
    format: 'json',
  })
  const clock = options.clock ?? (() => someMonday)
  const newId = () => randomUUID()
  const published: { topic: string; params: object }[] = []
  const imports = createImports({
    database,
    data,
    files: await createFiles(data),
    secrets: await openSecrets(data),
    audit: createAudit({ clock, newId }),
    publish: (topic, params) => void published.push({ topic: topic.path, params }),
    log,
    clock,
    newId,
    maxBytes: 64 * 1024 * 1024,
    importers,
    targets: [createFactTarget(), createOrderLineTarget()],
    checks: [twoShops],
    worker: new URL('../src/app/server/import-worker.ts', import.meta.url),
    ...options,
  })
  const caller = await newCaller(database)

  /** Answers a call as the server would, once it is known who calls. */
  async function call<Given>(
    path: string,
    method: string,
    input: object,
    body?: Readable,
  ): Promise<Given> {
    const found = imports.routes.find(
      ({ endpoint }: Route) => endpoint.path === path && endpoint.method === method,
    )
    if (!found) throw new Error(`${method} ${path} is not answered`)
    const handle = found.handle as (input: unknown, call: unknown) => Promise<Given>
    const { team: _, ...params } = found.endpoint.takes.parse(input) as { team?: string }
    return handle({ ...input, ...params }, { caller, body: body ?? Readable.from([]) })
  }

  return {
    ...imports,
    data,
    lines,
    published,
    caller,
    call,
    path: (name: string) => join(data, name),
    /** Writes a file, reads it, and answers with its preview and what became of it. */
    async import(files: Readonly<Record<string, string | Uint8Array>>, how?: object) {
      const folder = await mkdtemp(join(data, 'own-'))
      const paths = Object.keys(files).map((name) => join(folder, basename(name)))
      await Promise.all(
        Object.entries(files).map(([name, content]) =>
          writeFile(join(folder, basename(name)), content),
        ),
      )
      const imported = await imports.service.importFiles(caller, paths, how)
      await rm(folder, { recursive: true })
      return imported
    },
    async close() {
      await imports.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** Somebody who may do everything in a team of their own. */
export async function newCaller({ pool }: Connected, name = 'Griya Lelap'): Promise<Authorized> {
  const id = TeamId.parse(randomUUID())
  await pool.query(
    `insert into team (id, slug, name, time_zone, language, example, created_at)
     values ($1, $2, $3, 'Asia/Jakarta', 'id', false, now())`,
    [id, `toko-${id}`, name],
  )
  return {
    actor: { kind: 'cli', name: 'Baris perintah' },
    team: { id, name, timeZone: 'Asia/Jakarta' },
    language: 'id',
  } as unknown as Authorized
}

/** What a person sees of a batch, one line a file. */
export const told = ({ imports }: Batch): string[] =>
  imports.map(({ state, kind, problem }) => `${state} ${kind ?? '-'} ${problem?.id ?? ''}`.trim())
