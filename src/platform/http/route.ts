import type { Readable } from 'node:stream'

import type { Authorized, Linked, SignedIn } from '#kernel/actor.ts'
import type { Access, Endpoint, Given, Received } from '#kernel/endpoint.ts'

/** Who calls, as far as the endpoint's access promises to know. */
export type CallerOf<A extends Access> = A extends {
  kind: 'team'
  action: infer Action extends string
}
  ? Authorized<Action>
  : A extends { kind: 'signed-in' }
    ? SignedIn
    : A extends { kind: 'link' }
      ? Linked
      : SignedIn | null

/** What is known of a request before anybody is recognised. */
export type Visit = {
  readonly headers: Headers
  /** The scheme and host the browser shows, `http://192.168.1.7:4321`; never with a path. */
  readonly origin: string
  /** Whether it travelled by HTTPS, so that a cookie may be `Secure`. */
  readonly secure: boolean
  /** The address it came from, behind a trusted proxy the browser's own. */
  readonly address: string
  /** Sets a response header. `set-cookie` adds one more, every other name replaces. */
  readonly setHeader: (name: string, value: string) => void
}

/** Recognises who calls, by the session cookie. Null is nobody; it never throws for a bad cookie. */
export type Authenticate = (visit: Visit) => Promise<SignedIn | null>

/**
 * Recognises the holder of a link by its secret, which is null when none was sent. Throws the same
 * `not-found` for every secret that opens nothing.
 */
export type OpenLink = (secret: string | null, scope: string | null) => Promise<Linked>

export type Call<A extends Access = Access> = Visit & {
  readonly caller: CallerOf<A>
  readonly requestId: string
  /** The bytes of an upload, which end with an error over the limit; empty for every other transport. */
  readonly body: Readable
  /** For an answer that is as described and still no success; anything that failed is thrown. */
  readonly setStatus: (status: number) => void
}

/** What a `download` endpoint answers with. */
export type Download = {
  readonly name: string
  readonly type: string
  readonly body: Buffer | Readable
  /** Shown in the browser rather than saved. */
  readonly inline?: boolean
}

type AnswerOf<E extends Endpoint> = E['transport'] extends 'download' ? Download : Given<E>

/** An endpoint together with the function that answers it, ready to be mounted. */
export type Route = {
  readonly endpoint: Endpoint
  readonly handle: (input: never, call: never) => Promise<unknown>
}

export const route = <E extends Endpoint>(
  endpoint: E,
  handle: (input: Received<E>, call: Call<E['access']>) => Promise<AnswerOf<E>>,
): Route => ({ endpoint, handle })
