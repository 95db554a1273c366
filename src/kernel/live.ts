import { z } from 'zod'

import { Words } from './words.ts'

/** Where the one WebSocket of an installation is. */
export const liveAddress = '/api/live'

/** The server sends at least one message in this time; a browser that hears none reconnects. */
export const liveSilenceMs = 45_000

const Path = z.string().min(1).max(400)
/** Tells one numbering from the next: a server that restarted counts anew. */
const Run = z.string().min(1).max(40)
const Place = z.number().int().min(0)

/** What a browser says: the path is that of a topic with its parameters filled in. */
export const LiveAsk = z.discriminatedUnion('type', [
  z.object({ type: z.literal('subscribe'), path: Path }),
  /** Goes on after a patch already seen; answered by the patches since, or by a fresh snapshot. */
  z.object({ type: z.literal('resume'), path: Path, run: Run, number: Place }),
  z.object({ type: z.literal('unsubscribe'), path: Path }),
])
export type LiveAsk = z.infer<typeof LiveAsk>

/**
 * What the server says. A snapshot replaces everything known of a topic. Patches carry the numbers
 * `from`, `from + 1`, …; one that is already known is skipped, and after a gap the browser resumes.
 * A snapshot may already hold what the next patches say. `gone` ends a subscription.
 */
export const LiveNews = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('snapshot'),
    path: Path,
    run: Run,
    number: Place,
    data: z.unknown(),
  }),
  z.object({
    type: z.literal('patches'),
    path: Path,
    run: Run,
    from: Place,
    patches: z.array(z.unknown()),
  }),
  z.object({ type: z.literal('gone'), path: Path, kind: z.string(), words: Words }),
  z.object({ type: z.literal('beat') }),
])
export type LiveNews = z.infer<typeof LiveNews>

/** `/teams/:team/batches/:batch` with its parameters filled in. */
export const filledPath = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
