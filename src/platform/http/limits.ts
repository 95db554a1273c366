import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import type { SignedIn } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'

export type Limits = {
  /** Calls per minute from one address: a whole studio may share it. */
  readonly perAddress: number
  /** Calls per minute of one signed-in person. */
  readonly perCaller: number
}
export const usualLimits: Limits = { perAddress: 6000, perCaller: 1200 }

type Count = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

/** Counts calls by address; throws `too-many` over the limit. An IPv6 network counts as one. */
export const perAddress = (app: FastifyInstance, max: number): Count => counter(app, { max })

/** Counts calls by person, and by address those of nobody in particular. */
export function perCaller(app: FastifyInstance, max: number) {
  const callers = new WeakMap<FastifyRequest, string>()
  const byPerson = counter(app, { max, keyGenerator: (request) => callers.get(request) ?? '' })
  const byAddress = counter(app, { max })
  return async (caller: SignedIn | null, request: FastifyRequest, reply: FastifyReply) => {
    if (caller) callers.set(request, caller.actor.userId)
    await (caller ? byPerson : byAddress)(request, reply)
  }
}

type Counting = {
  readonly max: number
  readonly keyGenerator?: (request: FastifyRequest) => string
}

function counter(app: FastifyInstance, counting: Counting): Count {
  const check = app.createRateLimit({ timeWindow: 60_000, ...counting })
  return async (request, reply) => {
    const count = await check(request)
    if (count.isAllowed || !count.isExceeded) return
    const seconds = Math.max(1, count.ttlInSeconds)
    reply.header('retry-after', String(seconds))
    throw new Failure('too-many', {
      id: `Terlalu banyak permintaan. Coba lagi dalam ${seconds} detik.`,
      en: `Too many requests. Try again in ${seconds} seconds.`,
    })
  }
}
