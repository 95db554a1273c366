// oxlint-disable typescript/no-unsafe-type-assertion -- as in tests: what is sent is told by the contract
import { randomBytes, randomUUID } from 'node:crypto'

import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

import type { Endpoint, Given, Sent } from '#kernel/endpoint.ts'
import { ChangeId, TeamId, UserId } from '#kernel/ids.ts'
import type { PersonalData } from '#kernel/personal.ts'
import { Day, type Instant } from '#kernel/time.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { createHttp } from '#platform/http/http.ts'
import { ProblemBody } from '#platform/http/problem.ts'
import type { Route } from '#platform/http/route.ts'
import { createLog, type Log } from '#platform/log/log.ts'
import { createMail, type MailNeeds } from '#platform/mail/mail.ts'

import * as contract from '../contract.ts'
import type { ExampleData, LinkScope, TeamRemoval, Undoer } from '../contract.ts'
import { createTeam, type TeamModule } from '../module.ts'

type Filled = {
  readonly routes: readonly Route[]
  readonly undoers?: readonly Undoer[]
  readonly examples?: readonly ExampleData[]
  readonly removals?: readonly TeamRemoval[]
  readonly linkScopes?: readonly LinkScope[]
  readonly personal?: readonly PersonalData[]
}
type Around = (parts: {
  readonly team: TeamModule
  readonly db: Awaited<ReturnType<typeof testDatabase>>['db']
  readonly clock: () => Instant
  readonly log: Log
}) => Filled

export type Etalase = Awaited<ReturnType<typeof makeEtalase>>

/** An Etalase on a database of its own, reached over HTTP as browsers reach it. */
export async function makeEtalase(
  around: Around = () => ({ routes: [] }),
  config: MailNeeds['config'] = { mail: null },
) {
  const { db } = await testDatabase()
  const lines: string[] = []
  const stream = { write: (line: string) => lines.push(line) }
  const log = createLog({ level: 'debug', stream, format: 'json' })
  let now = Date.now()
  const clock = () => now as Instant
  const secret = randomBytes(32)
  let filled: Filled = { routes: [] }
  const needs = {
    db,
    log,
    clock,
    secrets: { derive: () => secret },
    mail: createMail({ config, log }),
    newId: randomUUID,
    newSecret: () => randomBytes(32).toString('base64url'),
    examples: () => filled.examples ?? [],
    undoers: () => filled.undoers ?? [],
    removals: () => filled.removals ?? [],
    linkScopes: () => filled.linkScopes ?? [],
    personal: () => filled.personal ?? [],
  }
  const team = createTeam(needs)
  filled = around({ team, db, clock, log })
  const app = await createHttp({
    routes: [...team.routes, ...filled.routes],
    authenticate: team.authenticate,
    authorize: team.authorize,
    openLink: team.openLink,
    live: null,
    pathShapes: {
      team: TeamId,
      user: UserId,
      change: ChangeId,
      invitation: z.uuid(),
      link: z.uuid(),
      brand: z.uuid(),
      product: z.uuid(),
      meeting: z.uuid(),
      client: z.uuid(),
      segment: z.uuid(),
      file: z.uuid(),
      day: Day,
      typed: z.uuid(),
      evidence: z.uuid(),
      task: z.uuid(),
      decision: z.uuid(),
      ownRule: z.uuid(),
      question: z.uuid(),
    },
    config: { publicUrl: null, trustProxy: true, uploadLimitMb: 1 },
    log,
    version: '1.2.3',
    databaseAnswers: async () => {},
    webRoot: '/nowhere',
  })
  return {
    app,
    db,
    team,
    lines,
    clock,
    /** The same installation after a restart of the server. */
    restarted: () => createTeam(needs),
    browser: (origin?: string) => createBrowser(app, origin),
    /** Lets time pass for everything but sessions, which better-auth times itself. */
    pass: (milliseconds: number) => {
      now += milliseconds
    },
    empty: async () => {
      await db.execute('truncate table team, "user", sign_in_attempt, verification cascade')
    },
  }
}

type Problem = { readonly status: number } & ProblemBody['error']

/** A browser with its cookies and an address of its own. Refused calls throw what the server says. */
function createBrowser(app: FastifyInstance, origin = 'http://192.168.1.7:4321') {
  const cookies = new Map<string, string>()
  const set: string[] = []
  const remoteAddress = `10.${[...randomBytes(3)].join('.')}`

  async function call<E extends Endpoint>(endpoint: E, input: Sent<E>): Promise<Given<E>> {
    const given = { ...(input as Record<string, unknown>) }
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => {
      const value = String(given[name])
      delete given[name]
      return encodeURIComponent(value)
    })
    const asQuery = endpoint.method === 'GET' || endpoint.method === 'DELETE'
    const query = new URLSearchParams(asQuery ? (given as Record<string, string>) : {})
    const { host, protocol } = new URL(origin)
    const response = await app.inject({
      method: endpoint.method,
      url: `${path}?${query.toString()}`,
      remoteAddress,
      headers: {
        host,
        'x-forwarded-proto': protocol.slice(0, -1),
        ...(asQuery ? {} : { origin }),
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'user-agent': 'Peramban Uji',
      },
      ...(asQuery ? {} : { payload: given }),
    })
    keep([response.headers['set-cookie'] ?? []].flat())
    if (response.statusCode >= 400) {
      const { error } = ProblemBody.parse(response.json())
      throw Object.assign(new Error(error.words.id), { status: response.statusCode, ...error })
    }
    return response.json()
  }

  function keep(given: readonly string[]) {
    set.push(...given)
    for (const line of given) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
  }

  return {
    call,
    cookies,
    /** Every `Set-Cookie` line so far. */
    set,
    /** What the server says when it refuses. */
    refused: async <E extends Endpoint>(endpoint: E, input: Sent<E>): Promise<Problem> =>
      call(endpoint, input).then(
        () => {
          throw new Error(`${endpoint.path} was not refused`)
        },
        (problem: Problem) => problem,
      ),
    session: () => call(contract.session, {}),
  }
}

export type Browser = ReturnType<typeof createBrowser>

let people = 0

/** Somebody with an e-mail nobody else has. */
export const makeAccount = (given: Partial<{ name: string; email: string }> = {}) => {
  people += 1
  return { name: `Orang ${people}`, email: `orang${people}@toko.test`, password, ...given }
}
export const password = 'kata sandi yang cukup panjang'

export const draft = { name: 'Griya Nyenyak', timeZone: 'Asia/Jakarta', language: 'id' } as const

/** The first team with its owner signed in. */
export async function makeFirstTeam(etalase: Etalase, owner = makeAccount()) {
  const browser = etalase.browser()
  const team = await browser.call(contract.createFirstTeam, { team: draft, owner })
  return { browser, team, owner }
}

/** A member who joined by an invitation of `inviter`. */
export async function makeMember(
  etalase: Etalase,
  inviter: { readonly browser: Browser; readonly team: { readonly id: string } },
  roles: contract.Role[],
) {
  const { browser: lead, team } = inviter
  const name = 'Undangan'
  const { secret } = await lead.call(contract.invite, { team: team.id, name, roles })
  const browser = etalase.browser()
  const account = makeAccount()
  await browser.call(contract.acceptInvitation, { secret, account })
  const { user } = await browser.session()
  if (!user) throw new Error('Whoever joined is signed in')
  return { browser, team, account, id: user.id }
}

/** Does the same several times, one after the other. */
export async function inTurn<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = []
  // oxlint-disable-next-line no-await-in-loop -- the order is the point
  for (let i = 0; i < times; i += 1) results.push(await work())
  return results
}
