import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'

import { composeOn, type Composition } from '#app/server/compose.ts'
import { endpoints, pathShapes, topics } from '#app/server/endpoints.ts'
import { linkHeader, type Endpoint } from '#kernel/endpoint.ts'
import { filledPath, liveAddress } from '#kernel/live.ts'
import { permissions } from '#modules/team/logic.ts'
import { readConfig } from '#platform/config/config.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { createHttp, type Http } from '#platform/http/http.ts'
import { pathNames, takesQuery } from '#platform/http/openapi.ts'
import { createLog } from '#platform/log/log.ts'

import { cookieOf, kindOf } from './answers.ts'
import { type Call, makeGoods, writeRules } from './more-records.ts'
import { sample, someMapping } from './sample-input.ts'

const inTeams = endpoints.filter(({ access }) => access.kind === 'team')
const byLinks = endpoints.filter(({ access }) => access.kind === 'link')
/** What addresses name that is no record. */
const someTime = { week: '2026-W46', day: '2026-11-11' }
const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`
const named = (list: readonly Endpoint[]) => list.map((one) => [nameOf(one), one] as const)

describe('the contracts', () => {
  test('describe no call twice', () => {
    const names = endpoints.map((one) => nameOf(one).replaceAll(/:\w+/g, ':'))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  test('and the table of permissions name the same actions', () => {
    const asked = [...inTeams, ...topics].map(({ access }) =>
      access.kind === 'team' ? access.action : '',
    )
    expect(new Set(asked)).toEqual(new Set(Object.keys(permissions)))
  })

  test('name a team exactly where a member of it is asked for', () => {
    const odd = [...endpoints, ...topics].filter(
      ({ path, access }) => pathNames(path).includes('team') !== (access.kind === 'team'),
    )
    expect(odd).toEqual([])
  })

  test('count the calls of whoever comes by a link', () => {
    const uncounted = byLinks.filter(({ perMinute = 1000 }) => perMinute > 60)
    expect(uncounted.map(nameOf)).toEqual([])
  })

  test('name only parameters whose shape is known', () => {
    const names = [...endpoints, ...topics].flatMap(({ path }) => pathNames(path))
    expect(names.filter((name) => !pathShapes[name])).toEqual([])
  })
})

const log = createLog({ level: 'silent', stream: process.stderr })
const folder = mkdtempSync(join(tmpdir(), 'etalase-endpoints-'))
const connected = await testDatabase()

let composition: Composition
let app: Http
let port: number
let rina: Person
let budi: Person
/** Records of Rina's team, by the name of the parameter that names them. */
let hers: Record<string, string>
/** A link to one report of Rina's team. */
let secret: string

beforeAll(async () => {
  const config = readConfig({ env: {}, flags: { data: folder }, root: process.cwd() })
  const database = { ...connected, besideServer: false, close: async () => {} }
  composition = await composeOn(database, { config, log })
  app = await createHttp({
    ...composition,
    pathShapes,
    config,
    log,
    version: '0',
    authenticate: composition.team.authenticate,
    authorize: composition.team.authorize,
    openLink: composition.team.openLink,
    databaseAnswers: async () => {},
    webRoot: '',
  })
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
  rina = await signUp()
  const invited = await call(rina, 'POST /api/teams/:team/invitations', {
    name: 'Budi',
    roles: ['host'],
  })
  const { invitation, secret: invites } = Invited.parse(invited.json())
  budi = await joinAndLeave(invites)
  const shared = await call(rina, 'POST /api/teams/:team/reports/:week/links', {
    week: '2026-W46',
    name: 'Pak Hendra',
  })
  const made = Shared.parse(shared.json())
  secret = made.secret
  hers = { ...(await makeRecords()), invitation: invitation.id, link: made.link.id }
}, 60_000)
afterAll(async () => {
  await app.close()
  await composition.close()
  rmSync(folder, { recursive: true, force: true })
})

test('every endpoint is mounted exactly once', () => {
  const mounted = composition.routes.map(({ endpoint }) => nameOf(endpoint))
  expect(mounted.toSorted()).toEqual(endpoints.map(nameOf).toSorted())
})

describe('a stranger with the ids of another team finds nothing', () => {
  test.each(named(inTeams))('%s', async (_, endpoint) => {
    const answer = await send(budi, endpoint, { ...hers, team: rina.team })
    expect([answer.statusCode, kindOf(answer.body)]).toEqual([404, 'not-found'])
  })

  test.each(topics.map((topic) => [topic.path, topic] as const))('%s', async (_, topic) => {
    const heard: string[] = []
    const path = filledPath(topic.path, { ...hers, ...someTime, team: rina.team })
    const headers = { cookie: budi.cookie }
    const socket = new WebSocket(`ws://127.0.0.1:${port}${liveAddress}`, { headers })
    socket.on('message', (data: Buffer) => heard.push(data.toString()))
    socket.on('open', () => socket.send(JSON.stringify({ type: 'subscribe', path })))
    await expect.poll(() => heard[0] ?? '').toContain('"kind":"not-found"')
    socket.terminate()
  })
})

describe('the records of another team are not found under the own team', () => {
  const withRecord = inTeams.filter(({ path }) =>
    pathNames(path).some((name) => name !== 'team' && name !== 'week' && name !== 'day'),
  )
  test.each(named(withRecord))('%s', async (_, endpoint) => {
    const answer = await send(budi, endpoint, { ...hers, team: budi.team })
    expect([answer.statusCode, kindOf(answer.body)]).toEqual([404, 'not-found'])
  })
})

describe('nobody in particular is asked to sign in', () => {
  test.each(named(endpoints.filter(({ access: { kind } }) => !/^(public|link)$/.test(kind))))(
    '%s',
    async (_, endpoint) => {
      const answer = await send({ cookie: '', team: '' }, endpoint, { ...hers, team: rina.team })
      expect([answer.statusCode, kindOf(answer.body)]).toEqual([401, 'unauthenticated'])
    },
  )
})

/** Whoever came by the link and has nothing else. */
const holder = () => ({ cookie: '', team: '', secret })

describe('whoever holds nothing but a link', () => {
  const closed = endpoints.filter(({ access: { kind } }) => !/^(public|link)$/.test(kind))
  test.each(named(closed))('is refused at %s', async (_, endpoint) => {
    const answer = await send(holder(), endpoint, { ...hers, team: rina.team })
    expect([answer.statusCode, kindOf(answer.body)]).toEqual([401, 'unauthenticated'])
  })

  test('is nobody to the calls that everybody may make', async () => {
    const session = await app.inject({ url: '/api/session', headers: { [linkHeader]: secret } })
    expect(session.json()).toMatchObject({ user: null, teams: [], claimable: null })
  })

  test.each(topics.map(({ path }) => path))('follows nothing live: %s', async (topic) => {
    const heard: string[] = []
    const path = filledPath(topic, { ...hers, ...someTime, team: rina.team })
    const headers = { [linkHeader]: secret }
    const socket = new WebSocket(`ws://127.0.0.1:${port}${liveAddress}`, { headers })
    socket.on('message', (data: Buffer) => heard.push(data.toString()))
    socket.on('open', () => socket.send(JSON.stringify({ type: 'subscribe', path })))
    await expect.poll(() => heard[0] ?? '').toContain('"kind":"unauthenticated"')
    socket.terminate()
  })

  test.each(named(byLinks))('reaches %s, which names no other team', async (_, endpoint) => {
    const answer = await send(holder(), endpoint, {})
    expect(['done', 'not-found']).toContain(kindOf(answer.body) ?? 'done')
    expect(pathNames(endpoint.path)).toEqual([])
  })

  test('reads no other week and no other team by naming them', async () => {
    const query = `?week=2026-W45&team=${budi.team}&subject=2026-W45`
    const url = `/api/link/report${query}`
    const answer = await app.inject({ url, headers: { [linkHeader]: secret } })
    expect(answer.json()).toMatchObject({ week: '2026-W46' })
  })
})

describe('without a link', () => {
  test.each(named(byLinks))(
    '%s is not there, for members as little as for anybody',
    async (_, one) => {
      const answers = [await send(rina, one, {}), await send({ cookie: '', team: '' }, one, {})]
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404])
    },
  )
})

describe('a plausible call of a member is understood, though a rule may refuse it', () => {
  test.each(named(inTeams))('%s', async (_, endpoint) => {
    const answer = await send(rina, endpoint, { ...hers, team: rina.team })
    const outcome = kindOf(answer.body) ?? 'done'
    expect(['done', 'conflict', 'not-found']).toContain(outcome)
  })
})

type Person = { readonly cookie: string; readonly team: string; readonly secret?: string }

const Identified = z.object({ id: z.string() })
const Shared = z.object({ link: Identified, secret: z.string() })
const Invited = z.object({ invitation: Identified, secret: z.string() })
const Branded = z.object({ brand: Identified, change: z.string() })
const Batched = z.object({ id: z.string(), imports: z.array(Identified) })

const password = 'kasur empuk sekali'

/** The owner of the first team. */
async function signUp(): Promise<Person> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/setup',
    payload: {
      team: { name: 'Griya Lelap', timeZone: 'Asia/Jakarta', language: 'id' },
      owner: { name: 'Rina', email: 'rina@griya.example', password },
    },
  })
  return { team: Identified.parse(answer.json()).id, cookie: cookieOf(answer) }
}

/** Somebody who was in the first team once, and now has one of his own. */
async function joinAndLeave(invites: string): Promise<Person> {
  const account = { name: 'Budi', email: 'budi@lelap.example', password }
  const payload = { secret: invites, account }
  const joined = await app.inject({ method: 'POST', url: '/api/invitations/accept', payload })
  const cookie = cookieOf(joined)
  await call({ cookie, team: rina.team }, 'POST /api/teams/:team/leave', {})
  const made = await app.inject({
    method: 'POST',
    url: '/api/teams',
    headers: { cookie },
    payload: { name: 'Lelap Jaya', timeZone: 'Asia/Jakarta', language: 'id' },
  })
  return { cookie, team: Identified.parse(made.json()).id }
}

/** One record of every kind, in Rina's team. */
async function makeRecords(): Promise<Record<string, string>> {
  const session = await app.inject({ url: '/api/session', headers: { cookie: rina.cookie } })
  const brand = await call(rina, 'POST /api/teams/:team/brands', { name: 'Lelap' })
  const task = await call(rina, 'POST /api/teams/:team/tasks', { title: 'Cek stok' })
  const { id: batch } = Batched.parse(
    (await call(rina, 'POST /api/teams/:team/batches', {})).json(),
  )
  const sent = await call(rina, 'POST /api/teams/:team/batches/:batch/files', {
    batch,
    name: 'a.csv',
  })
  const recap = await call(rina, 'POST /api/teams/:team/mappings', someMapping)
  await composition.imports.idle()
  const one = await call(rina, 'GET /api/teams/:team/batches/:batch', { batch })
  expect(sent.statusCode).toBe(200)
  return {
    user: z.object({ user: Identified }).parse(session.json()).user.id,
    brand: Branded.parse(brand.json()).brand.id,
    task: z.object({ task: Identified }).parse(task.json()).task.id,
    change: Branded.parse(brand.json()).change,
    batch,
    import: Batched.parse(one.json()).imports[0]?.id ?? '',
    device: await addDevice(),
    mapping: z.object({ mapping: Identified }).parse(recap.json()).mapping.id,
    ...(await typeFigure()),
    ...(await makeGoods(hersToo, Branded.parse(brand.json()).brand.id)),
    ...(await writeRules(hersToo)),
  }
}

const hersToo: Call = (name, input) => call(rina, name, input)

/** A browser of Rina's that is told by push. */
async function addDevice(): Promise<string> {
  const keys = { p256dh: 'x', auth: 'x' }
  const device = { name: 'Chrome', endpoint: 'https://fcm.googleapis.com/fcm/send/x', keys }
  const added = await call(rina, 'POST /api/teams/:team/notifications/devices', device)
  return Identified.parse(added.json()).id
}

/** A figure that Rina typed, with its evidence. */
async function typeFigure(): Promise<Record<string, string>> {
  const key = '019ab000-0000-7000-8000-0000000000ee'
  const sent = await call(rina, 'POST /api/teams/:team/evidence', { key })
  const evidence = Identified.parse(sent.json()).id
  const figures = [{ metric: 'shop.orders', value: 83 }]
  const wish = { day: '2026-11-11', key, evidence, figures }
  const typed = await call(rina, 'POST /api/teams/:team/days/:day/typed', wish)
  const made = z.object({ figures: z.array(Identified) }).parse(typed.json())
  return { evidence, typed: made.figures[0]?.id ?? '' }
}

/** Calls an endpoint with the given path parameters and an input its contract accepts. */
function send(person: Person, endpoint: Endpoint, params: Record<string, string>) {
  return request(person, endpoint, { ...params, ...someTime }, sample(endpoint.takes))
}

/** Calls an endpoint of the person's own team by its name. */
function call(person: Person, name: string, input: Record<string, unknown> = {}) {
  const endpoint = endpoints.find((one) => nameOf(one) === name)
  if (!endpoint) throw new Error(`There is no ${name}`)
  const params = Object.fromEntries(
    pathNames(endpoint.path).map((one) => [one, { ...person, ...input }[one] as string]),
  )
  return request(person, endpoint, params, input)
}

const bytesFor = ({ path }: Endpoint): Buffer =>
  Buffer.from(/\/(?:evidence|brand-files)$/.test(path) ? '%PDF-1.7\n%%EOF' : 'a,b\n1,2\n')

// oxlint-disable-next-line max-params
function request(
  { cookie, secret: held }: Person,
  endpoint: Endpoint,
  params: Record<string, string>,
  input: Record<string, unknown>,
) {
  const upload = endpoint.transport === 'upload'
  const query = takesQuery(endpoint)
    ? `?${new URLSearchParams(input as Record<string, string>)}`
    : ''
  return app.inject({
    method: endpoint.method,
    url: filledPath(endpoint.path, params) + query,
    headers: {
      cookie,
      ...(held && { [linkHeader]: held }),
      ...(upload ? { 'content-type': 'application/octet-stream' } : {}),
    },
    ...(upload ? { payload: bytesFor(endpoint) } : query ? {} : { payload: input }),
  })
}
