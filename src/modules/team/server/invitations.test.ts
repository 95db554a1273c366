import { beforeEach, expect, test } from 'vitest'

import {
  acceptInvitation,
  createTeam,
  invite,
  leaveTeam,
  members,
  openInvitation,
  revokeInvitation,
  signIn,
  undo,
} from '../contract.ts'
import {
  draft,
  inTurn,
  makeAccount,
  makeEtalase,
  makeFirstTeam,
  makeMember,
  password,
} from './etalase.test.kit.ts'

const etalase = await makeEtalase()
beforeEach(etalase.empty)
const week = 7 * 24 * 60 * 60_000

async function makeInvitation() {
  const first = await makeFirstTeam(etalase)
  const budi = { team: first.team.id, name: 'Budi', roles: ['host' as const, 'creator' as const] }
  const answer = await first.browser.call(invite, budi)
  return { ...first, ...answer }
}

test('a link tells what it is for, lets one person in, and is used up', async () => {
  const { browser, team, secret, invitation } = await makeInvitation()
  expect(invitation).toMatchObject({ name: 'Budi', roles: ['creator', 'host'], openedAt: null })
  const guest = etalase.browser()
  const seen = await guest.call(openInvitation, { secret })
  expect(seen).toMatchObject({ team: team.name, name: 'Budi', roles: ['creator', 'host'] })
  const { invitations } = await browser.call(members, { team: team.id })
  expect(invitations[0]?.openedAt).toBe(etalase.clock())

  const opened = await guest.call(acceptInvitation, { secret, account: makeAccount() })
  expect(opened.id).toBe(team.id)
  expect((await guest.session()).teams[0]?.roles).toEqual(['creator', 'host'])
  const late = await etalase.browser().refused(acceptInvitation, { secret, account: makeAccount() })
  expect(late.kind).toBe('not-found')
})

test('the secret is long, shown once, and stored nowhere', async () => {
  const { secret } = await makeInvitation()
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  const { rows } = await etalase.db.execute(
    'select row_to_json(i)::text as it from invitation i union all select row_to_json(c)::text from change c',
  )
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect(etalase.lines.join('\n')).not.toContain(secret)
})

test('an unknown, used, revoked and expired link get the same answer', async () => {
  const { browser, team, secret: used } = await makeInvitation()
  const budi = { team: team.id, name: 'Budi', roles: ['host' as const] }
  const revoked = await browser.call(invite, budi)
  const old = await browser.call(invite, budi)
  await etalase.browser().call(acceptInvitation, { secret: used, account: makeAccount() })
  await browser.call(revokeInvitation, { team: team.id, invitation: revoked.invitation.id })
  etalase.pass(week)
  const guest = etalase.browser()
  const answers = await Promise.all(
    ['x', used, revoked.secret, old.secret].map((secret) =>
      guest.refused(openInvitation, { secret }),
    ),
  )
  for (const answer of answers) {
    expect(answer.kind).toBe('not-found')
    expect(answer.words.id).toBe(
      'Tautan ini tidak berlaku lagi. Minta tautan baru kepada pemilik tim.',
    )
  }
})

test('guessing at links is stopped after twenty tries a minute', async () => {
  const guest = etalase.browser()
  const answers = await inTurn(25, async () => guest.refused(openInvitation, { secret: 'tebakan' }))
  expect(answers.filter(({ kind }) => kind === 'too-many')).toHaveLength(5)
})

test('of two people who use one link at once one gets in, and no account is left over', async () => {
  const { secret } = await makeInvitation()
  const accounts = [makeAccount(), makeAccount(), makeAccount()]
  const results = await Promise.allSettled(
    accounts.map((account) => etalase.browser().call(acceptInvitation, { secret, account })),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { rows } = await etalase.db.execute('select count(*)::int as people from "user"')
  expect(rows).toEqual([{ people: 2 }])
})

test('whoever is signed in joins with that account', async () => {
  const { browser: lead, team } = await makeFirstTeam(etalase)
  const host = await makeMember(etalase, { browser: lead, team }, ['host'])
  const second = await lead.call(createTeam, { ...draft, name: 'Klien' })
  const given = { team: second.id, name: 'Host kita', roles: ['moderator' as const] }
  const { secret } = await lead.call(invite, given)
  await host.browser.call(acceptInvitation, { secret })
  const { teams } = await host.browser.session()
  expect(teams.map(({ name, roles }) => [name, roles])).toEqual([
    ['Griya Nyenyak', ['host']],
    ['Klien', ['moderator']],
  ])
})

test('a member who opens a link of the own team just enters, and the link stays unused', async () => {
  const { browser, team, secret } = await makeInvitation()
  expect((await browser.call(acceptInvitation, { secret })).id).toBe(team.id)
  const guest = etalase.browser()
  await guest.call(acceptInvitation, { secret, account: makeAccount() })
  expect((await guest.call(acceptInvitation, { secret })).id).toBe(team.id)
})

test('a used link does not let back in whoever left', async () => {
  const { team, secret } = await makeInvitation()
  const guest = etalase.browser()
  await guest.call(acceptInvitation, { secret, account: makeAccount() })
  await guest.call(leaveTeam, { team: team.id })
  expect((await guest.refused(acceptInvitation, { secret })).kind).toBe('not-found')
})

test('an e-mail that has an account is asked to sign in first, and the link stays valid', async () => {
  const { owner, secret } = await makeInvitation()
  const guest = etalase.browser()
  const taken = await guest.refused(acceptInvitation, {
    secret,
    account: makeAccount({ email: owner.email }),
  })
  expect(taken).toMatchObject({ kind: 'conflict', field: 'email' })
  expect(guest.cookies.size).toBe(0)
  await guest.call(openInvitation, { secret })
})

test('without an account and not signed in nobody joins', async () => {
  const { secret } = await makeInvitation()
  const problem = await etalase.browser().refused(acceptInvitation, { secret })
  expect(problem.kind).toBe('unauthenticated')
})

test('a link revoked by mistake works again after undo, unless it has run out by then', async () => {
  const { browser, team, secret, invitation } = await makeInvitation()
  const revoke = { team: team.id, invitation: invitation.id }
  const { change } = await browser.call(revokeInvitation, revoke)
  await browser.call(undo, { team: team.id, change: change ?? '' })
  await etalase.browser().call(openInvitation, { secret })

  const again = await browser.call(revokeInvitation, revoke)
  etalase.pass(week)
  const late = await browser.refused(undo, { team: team.id, change: again.change ?? '' })
  expect(late.kind).toBe('conflict')
})

test('an invitation of another team cannot be revoked', async () => {
  const { browser, team, invitation } = await makeInvitation()
  const stranger = await makeMember(etalase, { browser, team }, ['host'])
  const elsewhere = await stranger.browser.call(createTeam, { ...draft, name: 'Lain' })
  const wanted = { team: elsewhere.id, invitation: invitation.id }
  expect((await stranger.browser.refused(revokeInvitation, wanted)).kind).toBe('not-found')
})

test('the daily clean-up takes away what nobody needs and nothing else', async () => {
  const { browser, team, owner } = await makeInvitation()
  await etalase.browser().refused(signIn, { email: owner.email, password: 'salah' })
  await etalase.team.cleanUp()
  const count = async () =>
    (
      await etalase.db.execute(
        'select (select count(*)::int from invitation) as links, (select count(*)::int from sign_in_attempt) as guesses, (select count(*)::int from "session") as sessions',
      )
    ).rows[0]
  expect(await count()).toEqual({ links: 1, guesses: 1, sessions: 1 })
  etalase.pass(60 * 24 * 60 * 60_000)
  await etalase.team.cleanUp()
  expect(await count()).toEqual({ links: 0, guesses: 0, sessions: 0 })
  await browser.call(signIn, { email: owner.email, password })
  await browser.call(members, { team: team.id })
})
