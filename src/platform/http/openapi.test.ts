import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { byLink, endpoint, inTeam, linkHeader, open } from '#kernel/endpoint.ts'

import type { Http } from './http.ts'
import { route } from './route.ts'
import { makeHttp, ownTeam } from './testing.ts'

const Week = z.string().brand<'Week'>()
const upload = endpoint({
  method: 'POST',
  path: '/api/teams/:team/batches/:batch/files',
  summary: 'Upload a file',
  access: inTeam('upload'),
  takes: z.object({ name: z.string().max(300) }),
  gives: z.object({ week: Week, amount: z.number().nullable() }),
  transport: 'upload',
})
const pdf = endpoint({
  method: 'GET',
  path: '/api/teams/:team/reports/:week/pdf',
  summary: 'The report as PDF',
  access: inTeam('read'),
  takes: z.object({ inline: z.stringbool().default(false) }),
  gives: z.any(),
  transport: 'download',
})

type Content = Record<string, { schema: { properties?: Record<string, unknown> } }>
type Operation = {
  operationId: string
  security?: object[]
  tags: string[]
  parameters: { name: string; in: string }[]
  requestBody: { content: Content }
  responses: Record<string, { content: Content }>
}

const anything = endpoint({
  method: 'GET',
  path: '/api/anything',
  summary: 'Any JSON',
  access: open,
  takes: z.object({}),
  gives: z.object({ before: z.json().nullable() }),
})

const linked = endpoint({
  method: 'GET',
  path: '/api/link/thing',
  summary: 'The thing of a link',
  access: byLink('thing'),
  takes: z.object({}),
  gives: z.object({}),
})

let app: Http
let text: string
let openapi: string
let paths: Record<string, Record<string, Operation>>
beforeAll(async () => {
  ;({ app } = await makeHttp({
    routes: [
      route(upload, async () => ({ week: '2026-W46' as z.infer<typeof Week>, amount: null })),
      route(pdf, async () => ({
        name: 'a.pdf',
        type: 'application/pdf',
        body: Buffer.from('%PDF'),
      })),
      route(linked, async () => ({})),
      route(anything, async () => ({ before: [1, { a: null }] })),
    ],
  }))
  text = (await app.inject('/api/openapi.json')).body
  const document: { openapi: string; paths: typeof paths } = JSON.parse(text)
  ;({ openapi, paths } = document)
})
afterAll(() => app.close())

test('the document names every endpoint, with a name fit for a generated client', () => {
  expect(openapi).toBe('3.1.0')
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual([
    'getAnything',
    'getHealth',
    'getLinkThing',
    'getTeamsByTeamReportsByWeekPdf',
    'postTeamsByTeamBatchesByBatchFiles',
  ])
})

test('it tells parameters, bytes and answers of an upload', () => {
  const post = paths['/api/teams/{team}/batches/{batch}/files']?.['post']
  expect(post?.tags).toEqual(['batches'])
  expect(post?.parameters.map((parameter) => `${parameter.in} ${parameter.name}`)).toEqual([
    'query name',
    'path team',
    'path batch',
  ])
  expect(post?.requestBody.content['application/octet-stream']?.schema).toMatchObject({
    format: 'binary',
  })
  const answer = post?.responses['200']?.content['application/json']?.schema
  expect(answer?.properties?.['amount']).toEqual({ type: ['number', 'null'] })
  expect(Object.keys(post?.responses ?? {})).toEqual(['200', '4XX'])
})

test('it tells what a caller has to show: a cookie, the secret of a link, or nothing', () => {
  const { components, security }: { components: { securitySchemes: object }; security: object[] } =
    JSON.parse(text)
  expect(security).toEqual([{ session: [] }])
  expect(components.securitySchemes).toMatchObject({
    session: { in: 'cookie' },
    link: { type: 'apiKey', in: 'header', name: linkHeader },
  })
  expect(paths['/api/link/thing']?.['get']?.security).toEqual([{ link: [] }])
  expect(paths['/api/anything']?.['get']?.security).toEqual([])
})

test('it refers to nothing that it does not hold', () => {
  const { components }: { components: { schemas: Record<string, unknown> } } = JSON.parse(text)
  const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
  expect(new Set(names)).toEqual(new Set(Object.keys(components.schemas)))
  expect([...new Set(names)]).toEqual(['Problem'])
})

test('a download is bytes', () => {
  const get = paths['/api/teams/{team}/reports/{week}/pdf']?.['get']
  expect(get?.responses['200']?.content['*/*']?.schema).toMatchObject({ format: 'binary' })
})

test('a download answers the file itself', async () => {
  const url = `/api/teams/${ownTeam}/reports/2026-W46/pdf?inline=true`
  const answer = await app.inject({ url, headers: { 'x-me': '1' } })
  expect(answer.body).toBe('%PDF')
  expect(answer.headers['content-type']).toBe('application/pdf')
})
