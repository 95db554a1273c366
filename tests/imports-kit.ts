/* oxlint-disable typescript/no-unsafe-type-assertion -- stands in for the server that authorizes */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'

import type { Authorized } from '#kernel/actor.ts'
import type { Endpoint, Given, Sent } from '#kernel/endpoint.ts'
import { TeamId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import type { Batch } from '#modules/imports/contract.ts'
import { createImports, type ImportNeeds } from '#modules/imports/module.ts'
import { importers, tableMapper, twoShops } from '#modules/metrics/logic.ts'
import { createMetricTargets } from '#modules/metrics/module.ts'
import { createAudit } from '#modules/team/server/audit.ts'
import type { Connected } from '#platform/db/connection.ts'
import { createFiles } from '#platform/files/files.ts'
import { createLog } from '#platform/log/log.ts'
import { openSecrets } from '#platform/secrets/secrets.ts'

/** The Monday after the weeks that the tests import. */
const someMonday = Instant.parse(Date.parse('2026-11-23T08:00:00+07:00'))

export type Bench = Awaited<ReturnType<typeof openBench>>

type Options = Partial<Pick<ImportNeeds, 'maxBytes' | 'worker' | 'clock' | 'checks'>>
type Call<E> = Omit<Sent<E>, 'team'> & { readonly body?: Readable; readonly as?: Authorized }
type Handle = (input: unknown, call: unknown) => Promise<unknown>

const newId = (): string => randomUUID()

/** The import module as the server composes it, on a data folder and a team of its own. */
export async function openBench(database: Connected, options: Options = {}) {
  const data = await mkdtemp(join(tmpdir(), 'etalase-imports-'))
  const lines: string[] = []
  const stream = { write: (line: string) => lines.push(line) }
  let ticks = 0
  const clock = options.clock ?? (() => Instant.parse(someMonday + (ticks += 1)))
  const published: string[] = []
  const imports = createImports({
    database,
    data,
    files: await createFiles(data),
    secrets: await openSecrets(data),
    audit: createAudit({ clock, newId }),
    erased: { forgetting: async () => null },
    publish: (topic) => void published.push(topic.path),
    log: createLog({ level: 'debug', stream, format: 'json' }),
    clock,
    newId,
    maxBytes: 64 * 1024 * 1024,
    importers,
    mapper: tableMapper,
    targets: createMetricTargets(),
    checks: [twoShops],
    worker: new URL('../src/app/server/import-worker.ts', import.meta.url),
    ...options,
  })
  const caller = await newCaller(database)

  /** Answers a call as the server would, once it is known who calls. */
  async function call<E extends Endpoint>(
    endpoint: E,
    { body = Readable.from([]), as = caller, ...input }: Call<E>,
  ): Promise<Given<E>> {
    const found = imports.routes.find((route) => route.endpoint === endpoint)
    if (!found) throw new Error(`${endpoint.path} is not answered`)
    const taken = endpoint.takes.parse(input) as object
    return (await (found.handle as Handle)(
      { ...input, ...taken },
      { caller: as, body },
    )) as Given<E>
  }

  return {
    ...imports,
    data,
    lines,
    published,
    caller,
    call,
    /** Reads files of this machine, shows their preview and applies them. */
    async import(files: Readonly<Record<string, string | Uint8Array>>, how?: object) {
      const folder = await mkdtemp(join(tmpdir(), 'etalase-own-'))
      const paths = Object.keys(files).map((name) => join(folder, name))
      await Promise.all(
        Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)),
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
