import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'

import { linkHeader, type Access, type Endpoint } from '#kernel/endpoint.ts'

import type { PathShapes } from './path-shapes.ts'
import { ProblemBody } from './problem.ts'

export const documentAddress = '/api/openapi.json'

/** Collects the routes that are mounted after it; `app.swagger()` is the OpenAPI 3.1 document. */
export async function describeRoutes(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Etalase',
        version,
        description:
          'The one API of Etalase: its own screens use it too. Times are epoch milliseconds, money is whole rupiah, ratios are 0 to 1, and null is missing.',
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'session',
            description: 'The cookie that sign-in sets.',
          },
          link: {
            type: 'apiKey',
            in: 'header',
            name: linkHeader,
            description: 'The secret of a link: the last part of its address.',
          },
        },
      },
      security: [{ session: [] }],
    },
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route)
      return { schema: withoutRecursion(schema), url }
    },
    transformObject: (document) => onlyUsed(jsonSchemaTransformObject(document)),
  })
}

/**
 * A shape that holds itself, like any JSON, is described as anything: the library would refer to a
 * definition that it leaves out.
 */
function withoutRecursion<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
    isLostReference(value) ? {} : value,
  ) as T
}

const isLostReference = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  '$ref' in value &&
  /\/schema\d+$/.test(String(value.$ref))

/** The library describes every named shape twice, as input and as output. */
function onlyUsed<T extends object>(document: T): T {
  const { components } = document as { components?: { schemas?: Record<string, unknown> } }
  const text = JSON.stringify(document)
  const schemas = Object.entries(components?.schemas ?? {}).filter(([name]) =>
    text.includes(`"#/components/schemas/${name}"`),
  )
  return { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } }
}

/** Where the parsed part of an endpoint travels: in the query, or as the JSON body. */
export const takesQuery = ({ method, transport }: Endpoint): boolean =>
  method === 'GET' || method === 'DELETE' || transport === 'upload'

/** What the framework parses, serialises and describes of an endpoint. */
export function schemaOf(endpoint: Endpoint, shapes: PathShapes, group = tagOf(endpoint.path)) {
  const { method, path, summary, access, takes, gives, transport } = endpoint
  const names = pathNames(path)
  const params = z.object(
    Object.fromEntries(names.map((name) => [name, shapes[name] ?? z.string().max(300)])),
  )
  return {
    summary,
    tags: [group],
    operationId: operationId(method, path),
    // Who may call, for those who read the document: the security scheme tells only how to prove it.
    'x-access': access,
    ...proofOf(access),
    ...(names.length > 0 ? { params } : {}),
    ...(takesQuery(endpoint) ? { querystring: takes } : { body: takes }),
    ...(transport === 'upload' ? { body: bytes, consumes: ['application/octet-stream'] } : {}),
    response: {
      200: transport === 'download' ? { content: { '*/*': { schema: bytes } } } : gives,
      '4xx': ProblemBody,
    },
  }
}

/** What the caller shows, where it is not the cookie of everybody else. */
function proofOf({ kind }: Access) {
  if (kind === 'public') return { security: [] }
  return kind === 'link' ? { security: [{ link: [] }] } : {}
}

const bytes = z.any().meta({ type: 'string', format: 'binary' })

export const pathNames = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

/** `getTeamsByTeamBrands`, a name that a generated client can use. */
function operationId(method: string, path: string): string {
  const words = path
    .replace(/^\/api/, '')
    .replaceAll('/:', '/by-')
    .split(/[^A-Za-z0-9]+/)
  return method.toLowerCase() + words.map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join('')
}

/** The first word of an address that is neither `/api` nor the team. */
const tagOf = (path: string) =>
  path.replace(/^\/api\/(teams\/:team\/)?/, '').split(/[/:.]/, 1)[0] ?? ''
