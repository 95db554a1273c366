import { z } from 'zod'

import { endpoint, open } from '#kernel/endpoint.ts'

import { route, type Route } from './route.ts'

const health = endpoint({
  method: 'GET',
  path: '/api/health',
  summary:
    'Whether the server and its database answer; with status 503 while the database does not',
  access: open,
  takes: z.object({}),
  gives: z.object({ ok: z.boolean(), version: z.string(), database: z.enum(['ok', 'down']) }),
})

/**
 * Answers even while the database does not: a watcher wants to know which of the two is ill, and
 * most watchers read nothing but the status.
 */
export const healthRoute = (version: string, databaseAnswers: () => Promise<unknown>): Route =>
  route(health, async (_, { setStatus }) => {
    const ok = await databaseAnswers().then(
      () => true,
      () => false,
    )
    if (!ok) setStatus(503)
    return { ok, version, database: ok ? ('ok' as const) : ('down' as const) }
  })
