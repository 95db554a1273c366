import { Readable } from 'node:stream'

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import type { Endpoint } from '#kernel/endpoint.ts'

import { guardedBody, tooLarge, type Patience } from './bodies.ts'
import { downloadHeaders } from './download.ts'
import type { Admitted, GuardNeeds } from './guard.ts'
import { createGuard } from './guard.ts'
import { schemaOf, takesQuery } from './openapi.ts'
import type { Download, Route } from './route.ts'

export type MountNeeds = GuardNeeds & {
  readonly routes: readonly Route[]
  /** The heading under which an endpoint is described; by default the first word of its path. */
  readonly groupOf?: (endpoint: Endpoint) => string | undefined
  /** The most bytes of an uploaded file. */
  readonly uploadLimit: number
  /** Shorter in tests. */
  readonly patience?: { readonly json: Patience; readonly upload: Patience }
}

const usualPatience = { json: { totalMs: 20_000 }, upload: { idleMs: 30_000 } }

/** Mounts every route: guard, then input by `takes`, then the handler, then the answer by `gives`. */
export async function mountRoutes(app: FastifyInstance, needs: MountNeeds): Promise<void> {
  const { json, upload } = needs.patience ?? usualPatience
  const guard = createGuard(app, needs)
  const admitted = new WeakMap<FastifyRequest, Admitted>()
  const mount = (scope: FastifyInstance, { endpoint, handle }: Route) => {
    const admit = guard(endpoint)
    scope.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: schemaOf(endpoint, needs.pathShapes, needs.groupOf?.(endpoint)),
      onRequest: async (request, reply) => {
        admitted.set(request, await admit(request, reply))
      },
      handler: async (request, reply) => {
        const { visit, caller } = admitted.get(request) as Admitted
        const call = {
          ...visit,
          caller,
          requestId: request.id,
          body: bodyOf(request, endpoint),
          setStatus: (status: number) => void reply.code(status),
        }
        const answer = await handle(inputOf(request, endpoint) as never, call as never)
        return endpoint.transport === 'download'
          ? sendFile(reply, answer as Download)
          : reply.header('cache-control', 'no-store').send(answer)
      },
    })
  }
  const [files, others] = [true, false].map((wanted) =>
    needs.routes.filter(({ endpoint }) => (endpoint.transport === 'upload') === wanted),
  )
  await app.register(async (scope) => {
    readJson(scope, json)
    for (const route of others ?? []) mount(scope, route)
  })
  await app.register(async (scope) => {
    passBytes(scope, { ...upload, limit: needs.uploadLimit })
    for (const route of files ?? []) mount(scope, route)
  })
}

/** The path wins: nothing in a body may name another team than the one that was asked for. */
function inputOf({ params, query, body }: FastifyRequest, endpoint: Endpoint): unknown {
  return { ...((takesQuery(endpoint) ? query : body) as object), ...(params as object) }
}

function bodyOf({ body }: FastifyRequest, { transport }: Endpoint): Readable {
  return transport === 'upload' && body instanceof Readable ? body : Readable.from([])
}

function sendFile(reply: FastifyReply, file: Download) {
  return reply.headers(downloadHeaders(file)).send(file.body)
}

/** JSON only, so that no form of another site is understood. */
function readJson(scope: FastifyInstance, patience: Patience): void {
  const parse = scope.getDefaultJsonParser('error', 'error')
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, {})
    else void parse(request, body as string, done)
  })
  scope.addHook('preParsing', async (request, _, payload) =>
    hasBody(request) ? guardedBody(payload as Readable, patience) : payload,
  )
  scope.addHook('preValidation', async (request) => {
    request.body ??= {}
  })
}

/** The raw bytes go to the handler as they come. */
function passBytes(scope: FastifyInstance, patience: Patience & { limit: number }): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    const announced = Number(request.headers['content-length'] ?? 0)
    if (announced > patience.limit) done(tooLarge(patience.limit))
    else done(null, guardedBody(payload, patience))
  })
  scope.addHook('onResponse', async ({ raw }) => discardRest(raw))
}

const hasBody = ({ headers }: FastifyRequest) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** A browser reads the answer only after it has sent everything, so the rest is let through a while. */
function discardRest(raw: FastifyRequest['raw']): void {
  if (raw.readableEnded || raw.destroyed) return
  raw.unpipe()
  raw.resume()
  const enough = setTimeout(() => raw.destroy(), 30_000).unref()
  raw.once('close', () => clearTimeout(enough))
}
