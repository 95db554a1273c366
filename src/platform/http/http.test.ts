import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { endpoint, inTeam, open, signedIn } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'

import type { Http } from './http.ts'
import { route } from './route.ts'
import { foreignTeam, makeHttp, ownTeam } from './testing.ts'

const Brand = z.object({
  name: z.string().trim().min(2),
  tags: z.array(z.string()).max(2).default([]),
})
const path = '/api/teams/:team/things/:thing'

const thing = endpoint({
  method: 'GET',
  path,
  summary: 'A thing',
  access: inTeam('read'),
  takes: z.object({ limit: z.coerce.number().int().min(1).default(5) }),
  gives: z.object({ team: z.string(), thing: z.string(), limit: z.number() }),
})
const changeThing = endpoint({
  method: 'PUT',
  path,
  summary: 'Change a thing',
  access: inTeam('write'),
  takes: Brand,
  gives: z.object({ team: z.string(), name: z.string(), by: z.string() }),
})
const shutDown = Object.assign(new Error('terminating connection'), { code: '57P01' })
const fails = endpoint({
  method: 'GET',
  path: '/api/fails/:how',
  summary: 'Fails',
  access: open,
  takes: z.object({}),
  gives: z.object({ fine: z.literal(true) }),
})

const routes = [
  route(thing, async (input) => ({ ...input, secret: 'hush' })),
  route(changeThing, async ({ team, name }, { caller }) => ({ team, name, by: caller.team.name })),
  route(
    endpoint({
      method: 'DELETE',
      path,
      summary: 'Remove a thing',
      access: inTeam('forbidden'),
      takes: z.object({}),
      gives: z.object({}),
    }),
    async () => ({}),
  ),
  route(
    endpoint({
      method: 'POST',
      path: '/api/me',
      summary: 'Who I am',
      access: signedIn,
      takes: z.object({}),
      gives: z.object({ name: z.string() }),
    }),
    async (_, { caller }) => ({ name: caller.actor.name }),
  ),
  route(fails, async ({ how }) => {
    const words = { id: 'Sudah diubah', en: 'Changed meanwhile' }
    if (how === 'gone') throw new Failure('conflict', words, { field: 'x' })
    if (how === 'outage') throw new Error('query failed', { cause: shutDown })
    if (how === 'shape') return { fine: 'no' } as never
    throw new Error('password=hunter2 in a query')
  }),
  route(
    endpoint({
      method: 'GET',
      path: '/api/cookies',
      summary: 'Sets cookies',
      access: open,
      takes: z.object({}),
      gives: z.object({ origin: z.string(), secure: z.boolean(), address: z.string() }),
    }),
    async (_, { setHeader, origin, secure, address }) => {
      setHeader('set-cookie', 'a=1')
      setHeader('set-cookie', 'b=2')
      return { origin, secure, address }
    },
  ),
]

const me = { 'x-me': '1' }
const at = (team: string) => `/api/teams/${team}/things/kasur`

let app: Http
let lines: string[]
beforeAll(async () => {
  ;({ app, lines } = await makeHttp({ routes }))
})
afterAll(() => app.close())

describe('a call', () => {
  test('reaches its handler with path, query and defaults parsed', async () => {
    const answer = await app.inject({ url: `${at(ownTeam)}?limit=7`, headers: me })
    expect(answer.json()).toEqual({ team: ownTeam, thing: 'kasur', limit: 7 })
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('gives only what the contract promises', async () => {
    const { body } = await app.inject({ url: at(ownTeam), headers: me })
    expect(body).not.toContain('hush')
  })

  test('cannot name another team in its body', async () => {
    const answer = await app.inject({
      method: 'PUT',
      url: at(ownTeam),
      headers: me,
      payload: { name: ' Kasur ', team: foreignTeam },
    })
    expect(answer.json()).toEqual({ team: ownTeam, name: 'Kasur', by: 'Griya' })
  })

  test('may leave the body out when nothing is asked for', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/me', headers: me })
    expect(answer.json()).toEqual({ name: 'Rina' })
    const empty = { ...me, 'content-type': 'application/json' }
    const also = await app.inject({ method: 'POST', url: '/api/me', headers: empty })
    expect(also.statusCode).toBe(200)
  })

  test('knows the address it was made to, and may set several cookies', async () => {
    const answer = await app.inject({ url: '/api/cookies', headers: { host: '192.168.1.7:4321' } })
    expect(answer.json()).toEqual({
      origin: 'http://192.168.1.7:4321',
      secure: false,
      address: '127.0.0.1',
    })
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2'])
  })
})

describe('access', () => {
  test.each([
    ['nobody', {}, ownTeam, 401, 'unauthenticated'],
    ['a member', me, ownTeam, 200, undefined],
    ['a stranger', me, foreignTeam, 404, 'not-found'],
    ['an address that can be no team', me, 'griya', 404, 'not-found'],
  ])('%s', async (...[, headers, team, status, kind]) => {
    const answer = await app.inject({ url: at(team), headers })
    expect(answer.statusCode).toBe(status)
    expect(answer.json().error?.kind).toBe(kind)
  })

  test('is asked before the input is looked at', async () => {
    const answer = await app.inject({
      method: 'PUT',
      url: at(foreignTeam),
      headers: me,
      payload: { name: '' },
    })
    expect(answer.json().error.kind).toBe('not-found')
  })

  test('that a role may not is forbidden', async () => {
    const answer = await app.inject({ method: 'DELETE', url: at(ownTeam), headers: me })
    expect(answer.statusCode).toBe(403)
  })
})

describe('a failure', () => {
  test('keeps its kind, words and field, and carries the id of the request', async () => {
    const answer = await app.inject('/api/fails/gone')
    expect(answer.statusCode).toBe(409)
    expect(answer.json()).toEqual({
      error: {
        kind: 'conflict',
        words: { id: 'Sudah diubah', en: 'Changed meanwhile' },
        field: 'x',
        requestId: answer.headers['x-request-id'],
      },
    })
  })

  test('of the database is no bug, and may pass', async () => {
    const answer = await app.inject('/api/fails/outage')
    expect([answer.statusCode, answer.json().error.kind]).toEqual([503, 'unavailable'])
  })

  test.each(['bug', 'shape'])('that nobody expected (%s) tells nothing but an id', async (how) => {
    const answer = await app.inject(`/api/fails/${how}`)
    const { kind, words, requestId } = answer.json().error
    expect(answer.statusCode).toBe(500)
    expect(kind).toBe('internal')
    expect(words.id).toContain(requestId)
    expect(answer.body).not.toMatch(/hunter2|fine|stack/)
    expect(lines.some((line) => line.includes(requestId) && line.includes('"level":"error"'))).toBe(
      true,
    )
  })

  test.each([
    ['an unknown address', 'GET', '/api/nothing'],
    ['an unknown way of asking', 'DELETE', '/api/me'],
    ['an address that cannot be read', 'GET', '/api/%E0%A4%A'],
  ] as const)('at %s has the same shape', async (...[, method, url]) => {
    const answer = await app.inject({ method, url, headers: me })
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.json().error.words.id).toBeTypeOf('string')
  })

  test.each([
    [{ name: 'K' }, 'name', '“name” harus paling sedikit 2 huruf.'],
    [{}, 'name', '“name” harus diisi dengan teks.'],
    [{ name: 'Kasur', tags: [1] }, 'tags.0', '“tags.0” harus diisi dengan teks.'],
    [{ name: 'Kasur', tags: ['a', 'b', 'c'] }, 'tags', '“tags” harus berisi paling banyak 2.'],
  ])('of the input %j names the field', async (...[payload, field, id]) => {
    const answer = await app.inject({ method: 'PUT', url: at(ownTeam), headers: me, payload })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error).toMatchObject({ kind: 'invalid', field, words: { id } })
  })
})

test('health answers with version and database, and with 503 while that is down', async () => {
  const well = await app.inject('/api/health')
  expect([well.statusCode, well.json()]).toEqual([
    200,
    { ok: true, version: '1.2.3', database: 'ok' },
  ])
  const { app: ill } = await makeHttp({ databaseAnswers: () => Promise.reject(new Error('down')) })
  const down = await ill.inject('/api/health')
  expect([down.statusCode, down.json()]).toEqual([
    503,
    { ok: false, version: '1.2.3', database: 'down' },
  ])
  await ill.close()
})
