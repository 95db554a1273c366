import { z } from 'zod'

import { endpoint, open } from '#kernel/endpoint.ts'

import { route, type Route } from './route.ts'

const health = endpoint({
  method: 'GET',
  path: '/api/health',
  summary: 'Whether the server and its database answer',
  access: open,
  takes: z.object({}),
  gives: z.object({ ok: z.boolean(), version: z.string(), database: z.enum(['ok', 'down']) }),
})

/** Answers even while the database does not: a watcher wants to know which of the two is ill. */
export const healthRoute = (version: string, databaseAnswers: () => Promise<unknown>): Route =>
  route(health, async () => {
    const ok = await databaseAnswers().then(
      () => true,
      () => false,
    )
    return { ok, version, database: ok ? ('ok' as const) : ('down' as const) }
  })
