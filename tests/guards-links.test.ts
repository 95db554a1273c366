import type * as Crypto from 'node:crypto'

import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { byLink, endpoint, inTeam, linkHeader } from '#kernel/endpoint.ts'
import { LinkMade, LinkWish } from '#modules/team/contract.ts'
import { inTurn, makeEtalase, makeFirstTeam } from '#modules/team/server/etalase.test.kit.ts'
import type * as InvitationRows from '#modules/team/server/invitation-rows.ts'
import type * as Limits from '#platform/http/limits.ts'
import { route } from '#platform/http/route.ts'

// Attacks on links with a secret, with and without exactly one guard, as in guards.test.ts.

type Guard = 'count' | 'random' | 'hash'
const off = vi.hoisted(() => ({ guard: null as string | null, drawn: 0 }))
const without = (guard: Guard | null) => void (off.guard = guard)
beforeEach(() => without(null))

vi.mock('#platform/http/limits.ts', async (original) => {
  const real = await original<typeof Limits>()
  const perCaller: typeof real.perCaller = (app, max) => {
    const count = real.perCaller(app, max)
    return async (...call) => (off.guard === 'count' ? undefined : count(...call))
  }
  return { ...real, perCaller }
})
vi.mock('node:crypto', async (original) => {
  const real = await original<typeof Crypto>()
  /** Secrets have 32 bytes. Without chance they are counted, as ids of a table often are. */
  const randomBytes = (size: number): Buffer => {
    if (off.guard !== 'random' || size !== 32) return real.randomBytes(size)
    const bytes = Buffer.alloc(size)
    bytes.writeUInt32BE((off.drawn += 1), size - 4)
    return bytes
  }
  return { ...real, default: { ...real, randomBytes }, randomBytes }
})
vi.mock('#modules/team/server/invitation-rows.ts', async (original) => {
  const real = await original<typeof InvitationRows>()
  const hashOf: typeof real.hashOf = (secret) =>
    off.guard === 'hash' ? secret : real.hashOf(secret)
  return { ...real, hashOf }
})

const makeShelf = endpoint({
  method: 'POST',
  path: '/api/teams/:team/shelves',
  summary: 'Make a link to a shelf',
  access: inTeam('members.read'),
  takes: LinkWish,
  gives: LinkMade,
})
const shelf = endpoint({
  method: 'GET',
  path: '/api/link/shelf',
  summary: 'The shelf of a link',
  access: byLink('shelf'),
  takes: z.object({}),
  gives: z.object({ subject: z.string() }),
  perMinute: 60,
})
const words = { id: 'Rak', en: 'Shelf' }
const etalase = await makeEtalase(({ team }) => ({
  routes: [
    route(makeShelf, (wish, { caller }) =>
      team.links.make(caller, { ...wish, scope: 'shelf', subject: 'tiga' }),
    ),
    route(shelf, async (_, { caller }) => ({ subject: caller.link.subject })),
  ],
  linkScopes: [{ scope: 'shelf', action: 'reports.share', opens: () => ({ words, page: null }) }],
}))
beforeEach(etalase.empty)

type Outcome = 'refused' | 'succeeds'

/** What somebody gets who has no account, only something that may be a secret. */
async function open(secret: string, from: string): Promise<Outcome> {
  const headers = { [linkHeader]: secret }
  const answer = await etalase.app.inject({ url: '/api/link/shelf', headers, remoteAddress: from })
  return answer.statusCode === 200 ? 'succeeds' : 'refused'
}

async function makeLinks(names: readonly string[]): Promise<string[]> {
  const { browser, team } = await makeFirstTeam(etalase)
  const secrets: string[] = []
  for (const name of names)
    // oxlint-disable-next-line no-await-in-loop -- made one after the other, as people do
    secrets.push((await browser.call(makeShelf, { team: team.id, name })).secret)
  return secrets
}

let addresses = 0
const newAddress = () => `10.4.0.${(addresses += 1)}`

/** Sixty-five guesses from one address within a minute, the right one at last. */
async function guess(): Promise<Outcome> {
  const [secret = ''] = await makeLinks(['Pak Hendra'])
  const from = newAddress()
  const wrong = Buffer.alloc(32, 7).toString('base64url')
  await inTurn(65, () => open(wrong, from))
  return open(secret, from)
}

/** Whoever holds a link tries the secret that follows their own. */
async function countOn(): Promise<Outcome> {
  const [mine = ''] = await makeLinks(['Pak Hendra', 'Bu Sari'])
  const next = Buffer.from(mine, 'base64url')
  next.writeUInt32BE((next.readUInt32BE(28) + 1) >>> 0, 28)
  return open(next.toString('base64url'), newAddress())
}

/** Whoever has seen the table of links, in a back-up say, uses what stands in it. */
async function useTheTable(): Promise<Outcome> {
  await makeLinks(['Pak Hendra'])
  const { rows } = await etalase.db.execute<{ hash: string }>(
    'select secret_hash as hash from link',
  )
  return open(rows[0]?.hash ?? '', newAddress())
}

test.each<[string, Guard, () => Promise<Outcome>]>([
  ['the secret of a link is guessed', 'count', guess],
  ['secrets are gone through from a known one', 'random', countOn],
  ['what is stored of a link opens it', 'hash', useTheTable],
])('%s: refused, and not without its guard', async (_, guard, attack) => {
  expect(await attack()).toBe('refused')
  await etalase.empty()
  without(guard)
  expect(await attack()).toBe('succeeds')
})
