import type { z } from 'zod'

import type { Access } from './endpoint.ts'

/**
 * A live topic: a snapshot when somebody subscribes, then numbered patches. Slow documents use the
 * patch only to say that they are stale and are fetched again over HTTP.
 */
export type Topic<
  Path extends string = string,
  Snapshot extends z.ZodType = z.ZodType,
  Patch extends z.ZodType = z.ZodType,
> = {
  /** Like an HTTP path, for example `/teams/:team/imports`. */
  readonly path: Path
  /** Whoever holds a link fetches; live topics are for people who signed in. */
  readonly access: Exclude<Access, { kind: 'link' }>
  readonly snapshot: Snapshot
  readonly patch: Patch
}

/** Describes a live topic once, for the server that publishes and the screen that listens. */
export const topic = <
  const Path extends string,
  Snapshot extends z.ZodType,
  Patch extends z.ZodType,
>(
  description: Topic<Path, Snapshot, Patch>,
) => description

/** Tells everyone who listens to a topic; modules publish, only the platform knows sockets. */
export type Publish = <T extends Topic>(
  topic: T,
  params: Readonly<Record<string, string>>,
  patch: z.input<T['patch']>,
) => void
