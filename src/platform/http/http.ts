import { randomBytes } from 'node:crypto'

import rateLimit from '@fastify/rate-limit'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
} from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'

import type { Config } from '#platform/config/config.ts'
import type { Log } from '#platform/log/log.ts'

import { healthRoute } from './health.ts'
import { perAddress, usualLimits, type Limits } from './limits.ts'
import { mountLive, type LiveDoor } from './mount-live.ts'
import { mountWebApp } from './mount-web-app.ts'
import { mountRoutes, type MountNeeds } from './mount.ts'
import { describeRoutes, documentAddress } from './openapi.ts'
import type { OwnHttps } from './own-https.ts'
import { problemOf } from './problem.ts'
import { securityHeaders } from './security-headers.ts'
import { serverTimeouts } from './server-timeouts.ts'
import { isEncrypted, isSecure, secureOrigin, type Incoming } from './visit.ts'

export type HttpNeeds = Pick<
  MountNeeds,
  'routes' | 'groupOf' | 'authenticate' | 'authorize' | 'openLink' | 'pathShapes' | 'patience'
> & {
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy' | 'uploadLimitMb'>
  readonly log: Log
  readonly version: string
  /** Rejects while the database does not answer. */
  readonly databaseAnswers: () => Promise<unknown>
  /** Null where nobody listens, as when only the API is described. */
  readonly live: LiveDoor | null
  /** The second way in, where there is one. */
  readonly https?: Pick<OwnHttps, 'door'>
  /** The folder of the built web app. */
  readonly webRoot: string
  readonly limits?: Limits
}

export type Http = FastifyInstance

const jsonLimit = 1_048_576

/** The whole of what Etalase answers over HTTP, not yet listening. */
export async function createHttp(needs: HttpNeeds): Promise<Http> {
  const { config, log, version, limits = usualLimits } = needs
  const { publicUrl } = config
  const dress = (request: Incoming & { id: string }, reply: FastifyReply) => {
    const secure = isSecure(request, publicUrl)
    const ownHttps = secure ? null : secureOrigin(request, needs.https?.door() ?? null)
    const headers = securityHeaders({ secure, own: isEncrypted(request), ownHttps })
    return reply.headers({ ...headers, 'x-request-id': request.id })
  }
  // What the framework tells at every start and request, we tell ourselves.
  const level = log.isLevelEnabled('warn') ? 'warn' : log.level
  const loggerInstance: FastifyBaseLogger = log.child({}, { level })
  const app: FastifyInstance = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trusted(config.trustProxy),
    genReqId: () => randomBytes(5).toString('hex'),
    requestIdHeader: false,
    bodyLimit: jsonLimit,
    requestTimeout: serverTimeouts.requestTimeout,
    http: serverTimeouts,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => {
      const { status, body } = problemOf(error, request.id)
      dress(request, reply)
      return (reply as FastifyReply).code(status).send(body)
    },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(rateLimit, { global: false })
  const countAddress = perAddress(app, limits.perAddress)

  app.addHook('onRequest', async (request, reply) => {
    dress(request, reply)
    if (request.url.startsWith('/api/')) await countAddress(request, reply)
  })
  app.addHook('onResponse', async ({ id, method, routeOptions }, { statusCode, elapsedTime }) => {
    const what = { requestId: id, method, path: routeOptions.url, status: statusCode }
    log.debug({ ...what, ms: Math.round(elapsedTime) }, 'answered')
  })
  app.setErrorHandler((error, request, reply) => {
    const { status, body, bug } = problemOf(error, request.id)
    const { id, method, routeOptions } = request
    const where = { err: error, requestId: id, method, path: routeOptions.url }
    if (bug) log.error(where, 'A request failed')
    else if (status >= 500) log.warn(where, 'A request could not be served')
    return reply.code(status).headers({ 'cache-control': 'no-store' }).send(body)
  })

  await describeRoutes(app, version)
  await mountRoutes(app, {
    ...needs,
    routes: [...needs.routes, healthRoute(version, needs.databaseAnswers)],
    limits,
    publicUrl,
    uploadLimit: config.uploadLimitMb * 1_048_576,
  })
  if (needs.live) await mountLive(app, needs.live, publicUrl)
  app.get(documentAddress, { schema: { hide: true } }, async () => app.swagger())
  mountWebApp(app, needs.webRoot)
  return app
}

/** A number counts the proxies in front; the framework itself would trust none of them. */
const trusted = (trust: Config['trustProxy']) =>
  typeof trust === 'number' ? (_: string, hop: number) => hop < trust : trust
