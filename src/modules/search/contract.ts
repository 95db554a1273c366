import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { SearchHit } from '#kernel/search.ts'
import { Words } from '#kernel/words.ts'

/** Hits of one kind, the best first. */
export const HitGroup = z.object({
  kind: z.string(),
  words: Words,
  hits: z.array(SearchHit),
})
export type HitGroup = z.infer<typeof HitGroup>

export const Findings = z.object({
  /** The kind with the best hit first. */
  groups: z.array(HitGroup),
  /** What could not be looked through in time. */
  missed: z.array(Words),
})
export type Findings = z.infer<typeof Findings>

export const search = endpoint({
  method: 'GET',
  path: '/api/teams/:team/search',
  summary: 'Whatever the team has by the words somebody remembers, of every kind one may read',
  access: inTeam('search.use'),
  takes: z.object({
    q: z.string().trim().min(1).max(200),
    /** Per kind. */
    limit: z.coerce.number().int().min(1).max(20).default(5),
  }),
  gives: Findings,
  perMinute: 600,
})
