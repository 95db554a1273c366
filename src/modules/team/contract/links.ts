import { z } from 'zod'

import type { Authorized } from '#kernel/actor.ts'
import { byLink, endpoint, inTeam } from '#kernel/endpoint.ts'
import type { TeamId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import { Language, Words } from '#kernel/words.ts'

/** `open` until it runs out or somebody revokes it; both are for good. */
export const LinkState = z.enum(['open', 'expired', 'revoked'])
export type LinkState = z.infer<typeof LinkState>

/** An address with a secret, for one named person or device. The secret itself is kept nowhere. */
export const Link = z.object({
  id: z.uuid(),
  scope: z.string(),
  /** What it opens: `Laporan minggu 46`. */
  opens: Words,
  /** The same below `/t/:slug/`; null where the team has no page of it. */
  page: z.string().nullable(),
  /** The person or device it was made for. */
  name: z.string(),
  createdBy: z.string(),
  createdAt: Instant,
  /** The first instant at which it opens nothing any more: a midnight of the team's clock. */
  expiresAt: Instant,
  state: LinkState,
  revokedAt: Instant.nullable(),
  revokedBy: z.string().nullable(),
  lastOpenedAt: Instant.nullable(),
  openedCount: z.number().int(),
})
export type Link = z.infer<typeof Link>

export const linkDays = [7, 30, 90] as const

/** What every endpoint that makes a link takes. */
export const LinkWish = z.object({
  name: z.string().trim().min(1).max(80),
  days: z.literal(linkDays).default(30),
})
export type LinkWish = z.output<typeof LinkWish>

/** What it answers: the secret is in no other answer. */
export const LinkMade = z.object({ link: Link, secret: z.string() })
export type LinkMade = z.infer<typeof LinkMade>

export const links = endpoint({
  method: 'GET',
  path: '/api/teams/:team/links',
  summary: 'Every link with a secret, the open ones first; those that ended stay ninety days',
  access: inTeam('links.read'),
  takes: z.object({}),
  gives: z.object({ links: z.array(Link) }),
})
export const revokeLink = endpoint({
  method: 'DELETE',
  path: '/api/teams/:team/links/:link',
  summary: 'Revoke a link for good: it opens nothing from the next call on',
  access: inTeam('links.revoke'),
  takes: z.object({}),
  gives: z.object({ done: z.literal(true) }),
})
export const openLink = endpoint({
  method: 'GET',
  path: '/api/link',
  summary: 'Whose link this is and what it opens',
  access: byLink(null),
  takes: z.object({}),
  gives: z.object({
    scope: z.string(),
    team: z.string(),
    timeZone: z.string(),
    language: Language,
    name: z.string(),
    expiresAt: Instant,
  }),
  perMinute: 60,
})

/**
 * Port: one kind of link. Its endpoints are declared with `byLink(scope)` and reached with no link
 * of another scope; the module that owns it serves them and makes its links.
 */
export type LinkScope = {
  /** `report.week`: the word in the table. */
  readonly scope: string
  /** The action of `team/logic.ts` that whoever makes such a link must be allowed to do. */
  readonly action: string
  /** What a subject opens, for the list, and the page on which members see the same. */
  readonly opens: (subject: string) => { readonly words: Words; readonly page: string | null }
}

/** What other modules ask of the one link mechanism. */
export type LinkService = {
  /** Makes a link of a known scope; refuses whoever may not. The change is recorded, not undoable. */
  readonly make: (
    caller: Authorized,
    draft: LinkWish & { readonly scope: string; readonly subject: string },
  ) => Promise<LinkMade>
  /** The links of one scope with what each opens, the open ones first. */
  readonly list: (
    team: TeamId,
    scope: string,
  ) => Promise<readonly (Link & { readonly subject: string })[]>
}
