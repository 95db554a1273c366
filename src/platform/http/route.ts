import type { Readable } from 'node:stream'

import type { Authorized, SignedIn } from '#kernel/actor.ts'
import type { Access, Endpoint, Given, Received } from '#kernel/endpoint.ts'

/** Who calls, as far as the endpoint's access promises to know. */
type CallerOf<A extends Access> = A extends { kind: 'team'; action: infer Action extends string }
  ? Authorized<Action>
  : A extends { kind: 'signed-in' }
    ? SignedIn
    : SignedIn | null

export type Call<A extends Access = Access> = {
  readonly caller: CallerOf<A>
  readonly requestId: string
  /** The bytes of an upload; empty for every other transport. */
  readonly body: Readable
  readonly headers: Headers
  /** Sets a response header, for example a session cookie. */
  readonly setHeader: (name: string, value: string) => void
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
