import { randomBytes } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { byLink, endpoint, inTeam, linkHeader } from '#kernel/endpoint.ts'
import { route } from '#platform/http/route.ts'

import { createTeam, history, links, LinkMade, LinkWish, revokeLink } from '../contract.ts'
import { draft, inTurn, makeEtalase, makeFirstTeam, makeMember } from './etalase.test.kit.ts'

const makeShelf = endpoint({
  method: 'POST',
  path: '/api/teams/:team/shelves',
  summary: 'Make a link to a shelf',
  access: inTeam('members.read'),
  takes: LinkWish.extend({ scope: z.string().default('shelf') }),
  gives: LinkMade,
})
const shelf = endpoint({
  method: 'GET',
  path: '/api/link/shelf',
  summary: 'The shelf of a link',
  access: byLink('shelf'),
  takes: z.object({}),
  gives: z.object({ team: z.string(), subject: z.string() }),
  perMinute: 60,
})

const opens = (subject: string) => ({
  words: { id: `Rak ${subject}`, en: `Shelf ${subject}` },
  page: null,
})
const etalase = await makeEtalase(({ team }) => ({
  routes: [
    route(makeShelf, ({ scope, ...wish }, { caller }) =>
      team.links.make(caller, { ...wish, scope, subject: 'tiga' }),
    ),
    route(shelf, async (_, { caller }) => ({
      team: caller.team.id,
      subject: caller.link.subject,
    })),
  ],
  linkScopes: [
    { scope: 'shelf', action: 'reports.share', opens },
    { scope: 'cupboard', action: 'reports.share', opens },
  ],
}))
beforeEach(etalase.empty)

const minute = 60_000
const day = 24 * 60 * minute

async function makeLink(more: Partial<{ scope: string; days: 7 | 30 | 90 }> = {}) {
  const first = await makeFirstTeam(etalase)
  const wish = { team: first.team.id, name: 'Pak Hendra', ...more }
  const { link, secret } = await first.browser.call(makeShelf, wish)
  const all = async () => (await first.browser.call(links, { team: first.team.id })).links
  return { ...first, link, secret, all }
}

/** What somebody without an account gets who knows nothing but a secret. */
async function get(path: string, secret?: string, remoteAddress = '10.9.8.7') {
  const headers = secret === undefined ? {} : { [linkHeader]: secret }
  return etalase.app.inject({ url: path, headers, remoteAddress })
}
const somewhere = () => `10.${[...randomBytes(3)].join('.')}`
const open = (secret?: string) => get('/api/link/shelf', secret, somewhere())

describe('a link', () => {
  test('opens its one subject in its one team, without an account', async () => {
    const { secret, team } = await makeLink()
    expect((await open(secret)).json()).toEqual({ team: team.id, subject: 'tiga' })
    const said = (await get('/api/link', secret)).json()
    expect(said).toMatchObject({ scope: 'shelf', team: team.name, name: 'Pak Hendra' })
  })

  test('is listed with whom it is for, what it opens and who made it', async () => {
    const { all, owner } = await makeLink()
    expect(await all()).toMatchObject([
      {
        name: 'Pak Hendra',
        opens: { id: 'Rak tiga', en: 'Shelf tiga' },
        createdBy: owner.name,
        state: 'open',
        lastOpenedAt: null,
        openedCount: 0,
      },
    ])
  })

  test('has 256 random bits, is shown once, and is kept as a hash only', async () => {
    const { secret, browser, team } = await makeLink()
    await open(secret)
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    const { rows } = await etalase.db.execute(
      'select row_to_json(l)::text as it from link l union all select row_to_json(c)::text from change c',
    )
    const kept = JSON.stringify(rows)
    const hex = Buffer.from(secret, 'base64url').toString('hex')
    for (const form of [secret, hex]) expect(kept).not.toContain(form)
    expect(etalase.lines.join('\n')).not.toContain(secret)
    const told = await Promise.all([
      browser.call(links, { team: team.id }),
      browser.call(history, { team: team.id }),
    ])
    expect(JSON.stringify(told)).not.toContain(secret)
    expect(JSON.stringify(told)).not.toMatch(/hash/i)
  })

  test('works until the midnight after its last day by the clock of the team, and no longer', async () => {
    const { secret, link, all } = await makeLink({ days: 7 })
    etalase.pass(link.expiresAt - etalase.clock() - 1)
    expect((await open(secret)).statusCode).toBe(200)
    etalase.pass(1)
    expect((await open(secret)).statusCode).toBe(404)
    expect((await all())[0]?.state).toBe('expired')
  })

  test('is stamped when it is opened, at most once a minute', async () => {
    const { secret, all } = await makeLink()
    const first = etalase.clock()
    await Promise.all([open(secret), open(secret), open(secret)])
    expect((await all())[0]).toMatchObject({ lastOpenedAt: first, openedCount: 1 })
    etalase.pass(minute - 1)
    await open(secret)
    expect((await all())[0]).toMatchObject({ lastOpenedAt: first, openedCount: 1 })
    etalase.pass(1)
    await open(secret)
    expect((await all())[0]).toMatchObject({ lastOpenedAt: etalase.clock(), openedCount: 2 })
  })

  test('of another scope opens nothing, and is not stamped for it', async () => {
    const { secret, all } = await makeLink({ scope: 'cupboard' })
    expect((await open(secret)).statusCode).toBe(404)
    expect((await all())[0]?.openedCount).toBe(0)
  })
})

describe('revoking', () => {
  test('ends a link with the next call, for good, and says who did it', async () => {
    const { secret, link, browser, team, owner, all } = await makeLink()
    expect((await open(secret)).statusCode).toBe(200)
    await browser.call(revokeLink, { team: team.id, link: link.id })
    expect((await open(secret)).statusCode).toBe(404)
    expect(await all()).toMatchObject([{ state: 'revoked', revokedBy: owner.name }])
    const again = await browser.refused(revokeLink, { team: team.id, link: link.id })
    expect(again.kind).toBe('not-found')
  })

  test('and making are in the history, and neither offers to be undone', async () => {
    const { link, browser, team } = await makeLink()
    await browser.call(revokeLink, { team: team.id, link: link.id })
    const { changes } = await browser.call(history, { team: team.id, recordType: 'link' })
    expect(changes.map(({ verb, recordName, undoable }) => [verb, recordName, undoable])).toEqual([
      ['delete', 'Pak Hendra', false],
      ['create', 'Pak Hendra', false],
    ])
  })

  test('a link of another team is not possible', async () => {
    const { browser, team, link, secret } = await makeLink()
    const member = await makeMember(etalase, { browser, team }, ['host'])
    const elsewhere = await member.browser.call(createTeam, { ...draft, name: 'Lain' })
    const wanted = { team: elsewhere.id, link: link.id }
    expect((await member.browser.refused(revokeLink, wanted)).kind).toBe('not-found')
    expect((await member.browser.call(links, { team: elsewhere.id })).links).toEqual([])
    expect((await open(secret)).statusCode).toBe(200)
  })
})

test('whoever may not share makes no link, whatever the endpoint allows', async () => {
  const { browser, team } = await makeLink()
  const host = await makeMember(etalase, { browser, team }, ['host'])
  const wish = { team: team.id, name: 'Teman' }
  expect((await host.browser.refused(makeShelf, wish)).kind).toBe('forbidden')
  expect((await host.browser.call(links, { team: team.id })).links).toHaveLength(1)
})

describe('guessing', () => {
  test('learns nothing: every secret that opens nothing gets the same answer', async () => {
    const { browser, team, link, secret: revoked } = await makeLink()
    await browser.call(revokeLink, { team: team.id, link: link.id })
    const wish = { team: team.id, name: 'Bu Sari' }
    const old = await browser.call(makeShelf, { ...wish, days: 7 })
    etalase.pass(9 * day)
    const other = await browser.call(makeShelf, { ...wish, scope: 'cupboard' })
    const unknown = randomBytes(32).toString('base64url')
    const tried = [undefined, '', 'x', unknown, revoked, old.secret, other.secret]
    const answers = await Promise.all(tried.map((secret) => open(secret)))
    const bodies = answers.map((answer) => {
      const { error } = z.object({ error: z.record(z.string(), z.unknown()) }).parse(answer.json())
      return { status: answer.statusCode, kind: error['kind'], words: error['words'] }
    })
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1)
    expect(bodies[0]).toMatchObject({ status: 404, kind: 'not-found' })
  })

  test('is stopped for an address after sixty tries a minute, and nobody else is', async () => {
    const { secret } = await makeLink()
    const guess = () => get('/api/link', randomBytes(32).toString('base64url'), '10.1.1.1')
    const statuses = (await inTurn(65, guess)).map(({ statusCode }) => statusCode)
    expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    expect((await get('/api/link', secret, '10.1.1.1')).statusCode).toBe(429)
    expect((await get('/api/link', secret, '10.1.1.2')).statusCode).toBe(200)
  })

  test('at the address of the page leaves no secret in the log, whatever is asked', async () => {
    const { secret } = await makeLink()
    const page = await get(`/l/${secret}`)
    await get(`/api/l/${secret}`)
    await get(`/api/link?secret=${secret}`, secret)
    expect(page.headers['referrer-policy']).toBe('no-referrer')
    expect(page.headers['x-robots-tag']).toContain('noindex')
    expect(etalase.lines.length).toBeGreaterThan(0)
    expect(etalase.lines.join('\n')).not.toContain(secret)
  })

  test('does not work with the secret in the address', async () => {
    const { secret } = await makeLink()
    expect((await get(`/api/link/shelf?secret=${secret}&${linkHeader}=${secret}`)).statusCode).toBe(
      404,
    )
  })
})

test('the cookie of a member is no link, and a link is no member', async () => {
  const { browser, secret, team } = await makeLink()
  const refused = await browser.refused(shelf, {})
  expect(refused.kind).toBe('not-found')
  expect((await get(`/api/teams/${team.id}/links`, secret)).statusCode).toBe(401)
})

test('a link that ended stays ninety days, and then nothing is left of it', async () => {
  const { link } = await makeLink({ days: 7 })
  const kept = async () => (await etalase.db.execute('select id from link')).rows.length
  etalase.pass(link.expiresAt - etalase.clock() + 90 * day)
  await etalase.team.cleanUp()
  expect(await kept()).toBe(1)
  etalase.pass(1)
  await etalase.team.cleanUp()
  expect(await kept()).toBe(0)
})
