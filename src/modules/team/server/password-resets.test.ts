import { afterAll, beforeEach, describe, expect, test } from 'vitest'

import { makeMailServer } from '#platform/mail/testing.ts'

import {
  createTeam,
  forgotPassword,
  history,
  makeResetLink,
  openReset,
  setLanguage,
  signIn,
  tryExample,
  twoFactorConfirm,
  twoFactorStart,
  resetPassword,
} from '../contract.ts'
import {
  draft,
  inTurn,
  makeEtalase,
  makeFirstTeam,
  makeMember,
  password,
  type Browser,
} from './etalase.test.kit.ts'
import { appCode } from './totp.test.kit.ts'

const server = await makeMailServer()
const etalase = await makeEtalase(undefined, { mail: server.settings().mail })
const silent = await makeEtalase()
afterAll(server.close)
beforeEach(async () => {
  await Promise.all([etalase.empty(), silent.empty()])
  server.received.length = 0
})

const next = 'kata sandi baru yang panjang'
const nameIn = async (browser: Browser) => (await browser.session()).user?.name ?? null

/** The secret in the mail that arrived last. */
async function secretInMail(): Promise<string> {
  await etalase.team.close()
  const raw = server.received.at(-1)?.raw.replaceAll(/=\r\n/g, '') ?? ''
  return /new-password#([\w-]{43})/.exec(raw)?.[1] ?? ''
}

async function asked(email: string): Promise<string> {
  await etalase.browser().call(forgotPassword, { email })
  return secretInMail()
}

describe('by mail', () => {
  test('whoever forgot the password gets a link, once, in the language of the account', async () => {
    const { owner, browser } = await makeFirstTeam(etalase)
    await browser.call(setLanguage, { language: 'en' })
    const secret = await asked(owner.email.toUpperCase())
    expect(server.received[0]?.raw).toContain('Subject: A new password for Etalase')
    expect(server.received[0]?.to).toEqual([owner.email])
    const stranger = etalase.browser()
    expect(await stranger.call(openReset, { secret })).toMatchObject({ email: owner.email })
    await stranger.call(resetPassword, { secret, password: next })

    expect(await nameIn(browser)).toBeNull()
    expect(await nameIn(stranger)).toBeNull()
    const old = await stranger.refused(signIn, { email: owner.email, password })
    expect(old.kind).toBe('invalid')
    await stranger.call(signIn, { email: owner.email, password: next })
    expect((await stranger.refused(openReset, { secret })).kind).toBe('not-found')
    const again = await stranger.refused(resetPassword, { secret, password })
    expect(again.kind).toBe('not-found')
  })

  test('an unknown address gets the same answer in the same time, and no mail', async () => {
    const { owner } = await makeFirstTeam(etalase)
    const took = async (email: string) => {
      const start = performance.now()
      const answer = await etalase.browser().call(forgotPassword, { email })
      return { answer, ms: performance.now() - start }
    }
    // Warm, so that the first one does not pay for loading.
    await took('pemanasan@toko.test')
    const unknown = await took('siapa@toko.test')
    const known = await took(owner.email)
    await etalase.team.close()
    expect(known.answer).toEqual(unknown.answer)
    // The mail alone takes longer than that: nobody waits for it.
    expect(Math.abs(known.ms - unknown.ms)).toBeLessThan(40)
    expect(server.received.map(({ to }) => to)).toEqual([[owner.email]])
  })

  test('a mail server that fails is told in the log and not to whoever asks', async () => {
    const gone = await makeMailServer()
    const broken = await makeEtalase(undefined, { mail: gone.settings().mail })
    await gone.close()
    const { owner } = await makeFirstTeam(broken)
    await broken.browser().call(forgotPassword, { email: owner.email })
    await broken.team.close()
    const log = broken.lines.join('')
    expect(log).toContain('A link to a new password was not sent')
    expect(log).not.toContain(owner.email)
  })

  test('nobody’s inbox is filled: the next mail to an address waits, known or not', async () => {
    const { owner } = await makeFirstTeam(etalase)
    const refusals = await Promise.all(
      [owner.email, 'siapa@toko.test'].map(async (email) => {
        await etalase.browser().call(forgotPassword, { email })
        return etalase.browser().refused(forgotPassword, { email })
      }),
    )
    const [known, unknown] = refusals.map((refusal) => ({ ...refusal, requestId: '' }))
    expect(known).toMatchObject({ kind: 'too-many' })
    expect(known).toEqual(unknown)
    etalase.pass(61_000)
    await etalase.browser().call(forgotPassword, { email: owner.email })
    await etalase.team.close()
    expect(server.received).toHaveLength(2)
  })

  test('the link begins with ETALASE_URL, whatever host a request claims to be made to', async () => {
    const { owner } = await makeFirstTeam(etalase)
    const attacker = etalase.browser('https://jahat.test')
    await attacker.call(forgotPassword, { email: owner.email })
    await etalase.team.close()
    const raw = server.received[0]?.raw.replaceAll(/=\r\n/g, '') ?? ''
    expect(raw).toContain('https://etalase.toko.test/new-password#')
    expect(raw).not.toContain('jahat')
  })

  test('after an hour the link opens nothing', async () => {
    const { owner } = await makeFirstTeam(etalase)
    const secret = await asked(owner.email)
    etalase.pass(60 * 60_000)
    const late = await etalase.browser().refused(resetPassword, { secret, password: next })
    expect(late.kind).toBe('not-found')
    await etalase.team.cleanUp()
    const { rows } = await etalase.db.execute('select 1 from password_reset')
    expect(rows).toEqual([])
  })

  test('of two who use the same link at once one chooses the password', async () => {
    const { owner } = await makeFirstTeam(etalase)
    const secret = await asked(owner.email)
    const results = await Promise.allSettled(
      [next, `${next} juga`].map(async (chosen) =>
        etalase.browser().call(resetPassword, { secret, password: chosen }),
      ),
    )
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('the second factor stays, and the account waits no longer', async () => {
    const { owner, browser } = await makeFirstTeam(etalase)
    const set = await browser.call(twoFactorStart, { password })
    await browser.call(twoFactorConfirm, { code: appCode(set.secret) })
    const guess = { email: owner.email, password: 'tebakan' }
    await inTurn(5, async () => etalase.browser().refused(signIn, guess))
    const secret = await asked(owner.email)
    await etalase.browser().call(resetPassword, { secret, password: next })
    const given = { email: owner.email, password: next }
    expect(await etalase.browser().call(signIn, given)).toEqual({ next: 'code' })
  })

  test('the invented owner of the example shop is nobody’s to be', async () => {
    await etalase.browser().call(tryExample, { language: 'id' })
    const { rows } = await etalase.db.execute<{ email: string }>('select email from "user"')
    await etalase.browser().call(forgotPassword, { email: rows[0]?.email ?? '' })
    await etalase.team.close()
    expect(server.received).toEqual([])
  })

  test('without a mail server the answer says whom to ask', async () => {
    const { owner } = await makeFirstTeam(silent)
    const refused = await silent.browser().refused(forgotPassword, { email: owner.email })
    expect(refused.kind).toBe('unavailable')
    expect(refused.words.id).toContain('Pemilik atau Manajer')
    expect((await silent.browser().session()).mail).toBe(false)
    expect((await etalase.browser().session()).mail).toBe(true)
  })
})

describe('a secret', () => {
  test.each(['', 'x', 'a'.repeat(43), 'a'.repeat(44), "' or 1=1 --"])(
    'made up as %j opens nothing, with the same answer as a used one',
    async (made) => {
      const { owner } = await makeFirstTeam(etalase)
      const secret = await asked(owner.email)
      const stranger = etalase.browser()
      await stranger.call(resetPassword, { secret, password: next })
      const used = await stranger.refused(openReset, { secret })
      const guessed = await stranger.refused(openReset, { secret: made })
      expect({ ...guessed, requestId: '' }).toEqual({ ...used, requestId: '' })
    },
  )

  test('is stored as a hash, and reaches no log', async () => {
    const { owner } = await makeFirstTeam(etalase)
    const secret = await asked(owner.email)
    const { rows } = await etalase.db.execute('select * from password_reset')
    expect(`${JSON.stringify(rows)}${etalase.lines.join('')}`).not.toContain(secret)
  })

  test('can be tried twenty times a minute', async () => {
    const stranger = silent.browser()
    const tries = await inTurn(21, async () => stranger.refused(openReset, { secret: 'x' }))
    expect(tries.at(-1)?.kind).toBe('too-many')
  })
})

describe('by a lead of the team', () => {
  test('a link is made for a day, shown once, and the history keeps who made it', async () => {
    const first = await makeFirstTeam(silent)
    const member = await makeMember(silent, first, ['host'])
    const team = first.team.id
    const before = await first.browser.call(makeResetLink, { team, user: member.id })
    const made = await first.browser.call(makeResetLink, { team, user: member.id })
    expect(made.expiresAt - silent.clock()).toBe(24 * 60 * 60_000)
    const stranger = silent.browser()
    expect((await stranger.refused(openReset, before)).kind).toBe('not-found')
    await stranger.call(resetPassword, { secret: made.secret, password: next })
    await stranger.call(signIn, { email: member.account.email, password: next })
    expect(await nameIn(member.browser)).toBeNull()
    const { changes } = await first.browser.call(history, { team })
    expect(changes[0]).toMatchObject({
      actor: first.owner.name,
      recordType: 'sign-in',
      recordName: member.account.name,
      verb: 'create',
      undoable: false,
    })
    expect(JSON.stringify(changes)).not.toContain(made.secret)
  })

  test('a manager helps neither owners nor themself, and others help nobody', async () => {
    const first = await makeFirstTeam(silent)
    const manager = await makeMember(silent, first, ['manager'])
    const host = await makeMember(silent, first, ['host'])
    const owner = (await first.browser.session()).user?.id ?? ''
    const team = first.team.id
    const refusal = async (browser: Browser, user: string) =>
      (await browser.refused(makeResetLink, { team, user })).kind
    expect(await refusal(manager.browser, owner)).toBe('forbidden')
    expect(await refusal(manager.browser, manager.id)).toBe('conflict')
    expect(await refusal(host.browser, manager.id)).toBe('forbidden')
    await manager.browser.call(makeResetLink, { team, user: host.id })
  })

  test('whoever belongs to another team as well is not reached from this one', async () => {
    const first = await makeFirstTeam(silent)
    const member = await makeMember(silent, first, ['host'])
    await member.browser.call(createTeam, { ...draft, name: 'Toko Lain' })
    const wish = { team: first.team.id, user: member.id }
    const refused = await first.browser.refused(makeResetLink, wish)
    expect(refused.kind).toBe('conflict')
    expect(refused.words.id).not.toMatch(/tim lain|Toko Lain/)
  })

  test('somebody of another team is not found', async () => {
    const first = await makeFirstTeam(silent)
    const member = await makeMember(silent, first, ['host'])
    const other = await member.browser.call(createTeam, { ...draft, name: 'Toko Lain' })
    const owner = (await first.browser.session()).user?.id ?? ''
    const wish = { team: other.id, user: owner }
    expect((await member.browser.refused(makeResetLink, wish)).kind).toBe('not-found')
  })
})
