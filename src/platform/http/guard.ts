import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import type { Actor, Authorized, SignedIn } from '#kernel/actor.ts'
import { linkHeader, type Endpoint } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'

import { perCaller, type Limits } from './limits.ts'
import type { PathShapes } from './path-shapes.ts'
import { notFound } from './problem.ts'
import type { Authenticate, OpenLink, Visit } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { visitOf } from './visit.ts'

/** Throws `not-found` for a team the actor does not belong to, `forbidden` for a role that may not. */
export type Authorize = (actor: Actor, team: string, action: string) => Promise<Authorized>

export type GuardNeeds = {
  readonly authenticate: Authenticate
  readonly authorize: Authorize
  readonly openLink: OpenLink
  readonly limits: Limits
  readonly publicUrl: string | null
  readonly pathShapes: PathShapes
}

export type Admitted = { readonly visit: Visit; readonly caller: SignedIn | Authorized | null }
type Guard = (
  endpoint: Endpoint,
) => (request: FastifyRequest, reply: FastifyReply) => Promise<Admitted>

/** Who may pass to the handler of an endpoint: asked before a byte of the body is read. */
export function createGuard(app: FastifyInstance, needs: GuardNeeds): Guard {
  const { authenticate, authorize, openLink, limits, publicUrl, pathShapes } = needs
  const countCaller = perCaller(app, limits.perCaller)
  return (endpoint) => {
    const countEndpoint = endpoint.perMinute ? perCaller(app, endpoint.perMinute) : null
    return async (request, reply) => {
      refuseForeignPages(request, publicUrl)
      refuseOddAddresses(request.params, pathShapes)
      const visit = visitOf(request, publicUrl, (name, value) => reply.header(name, value))
      if (endpoint.access.kind === 'link') {
        // Counted by address before it is looked at: whoever guesses has no name to be counted by.
        await countEndpoint?.(null, request, reply)
        const secret = visit.headers.get(linkHeader)
        return { visit, caller: await openLink(secret, endpoint.access.scope) }
      }
      const caller = await authenticate(visit)
      if (caller) await countCaller(caller, request, reply)
      await countEndpoint?.(caller, request, reply)
      if (endpoint.access.kind === 'public') return { visit, caller }
      if (!caller) throw unauthenticated()
      if (endpoint.access.kind === 'signed-in') return { visit, caller }
      const { team = '' } = request.params as { team?: string }
      return { visit, caller: await authorize(caller.actor, team, endpoint.access.action) }
    }
  }
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

function refuseForeignPages({ method, headers, host }: FastifyRequest, publicUrl: string | null) {
  if (harmless.has(method)) return
  const { origin, 'sec-fetch-site': site } = headers
  const own = isSameOrigin({ origin, site: [site].flat()[0], host, publicUrl })
  if (!own) throw foreignPage()
}

/** An id that can be none names nothing: the handlers never see it, and nor does the database. */
function refuseOddAddresses(params: unknown, shapes: PathShapes) {
  for (const [name, value] of Object.entries(params as Record<string, string>))
    if (shapes[name] && !shapes[name].safeParse(value).success) throw notFound()
}

export const unauthenticated = () =>
  new Failure('unauthenticated', {
    id: 'Belum masuk, atau sesi sudah berakhir. Masuk lalu ulangi.',
    en: 'You are not signed in, or the session has ended. Sign in and try again.',
  })

export const foreignPage = () =>
  new Failure('forbidden', {
    id: 'Permintaan ini datang dari situs lain, maka ditolak. Buka Etalase di alamatnya sendiri; di balik proxy, isi ETALASE_URL dengan alamat itu.',
    en: 'This request came from another site and was refused. Open Etalase at its own address; behind a proxy, set ETALASE_URL to that address.',
  })
