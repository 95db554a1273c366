import { beforeEach, expect, test } from 'vitest'

import {
  changePassword,
  createTeam,
  setLanguage,
  signIn,
  signOut,
  type Session,
} from '../contract.ts'
import {
  draft,
  inTurn,
  makeAccount,
  makeEtalase,
  makeFirstTeam,
  password,
  type Browser,
} from './etalase.test.kit.ts'

const etalase = await makeEtalase()
beforeEach(etalase.empty)

const nameIn = async (browser: Browser) => (await browser.session()).user?.name ?? null

async function enter(email: string, origin?: string) {
  const browser = etalase.browser(origin)
  await browser.call(signIn, { email, password })
  return browser
}

test('whoever knows e-mail and password is signed in on every device', async () => {
  const { owner, browser } = await makeFirstTeam(etalase)
  const phone = await enter(owner.email.toUpperCase())
  expect(await nameIn(phone)).toBe(owner.name)
  expect(await nameIn(browser)).toBe(owner.name)
})

test('a wrong password and an unknown e-mail get the same answer', async () => {
  const { owner } = await makeFirstTeam(etalase)
  const stranger = etalase.browser()
  const wrong = await stranger.refused(signIn, { email: owner.email, password: 'bukan ini' })
  const unknown = await stranger.refused(signIn, { email: 'siapa@toko.test', password: 'bukan' })
  expect({ ...wrong, requestId: '' }).toEqual({ ...unknown, requestId: '' })
  expect(wrong.kind).toBe('invalid')
  expect(stranger.cookies.size).toBe(0)
})

test('an unknown e-mail takes about as long as a wrong password', async () => {
  const { owner } = await makeFirstTeam(etalase)
  const took = async (email: string) => {
    const start = performance.now()
    await etalase.browser().refused(signIn, { email, password: 'bukan kata sandinya' })
    return performance.now() - start
  }
  const known = Math.min(await took(owner.email), await took(owner.email), await took(owner.email))
  const unknown = await took('tidak-ada@toko.test')
  // Without the work of a password it would be ten times faster.
  expect(unknown).toBeGreaterThan(known / 4)
})

test('after five wrong passwords the account waits, from whatever address, and says how long', async () => {
  const { owner } = await makeFirstTeam(etalase)
  const guess = async (given = 'tebakan') =>
    etalase.browser().refused(signIn, { email: owner.email, password: given })
  const guesses = await inTurn(5, async () => guess())
  expect(new Set(guesses.map(({ kind }) => kind))).toEqual(new Set(['invalid']))
  const waiting = await guess(password)
  expect(waiting).toMatchObject({ kind: 'too-many', status: 429 })
  expect(waiting.words.id).toContain('30 detik')

  etalase.pass(31_000)
  await enter(owner.email)
  expect((await guess()).kind).toBe('invalid')
})

test('many guesses at once are counted one by one', async () => {
  const { owner } = await makeFirstTeam(etalase)
  const guesses = await Promise.all(
    Array.from({ length: 12 }, async () =>
      etalase.browser().refused(signIn, { email: owner.email, password: 'tebakan' }),
    ),
  )
  expect(guesses.filter(({ kind }) => kind === 'invalid')).toHaveLength(5)
  expect(guesses.filter(({ kind }) => kind === 'too-many')).toHaveLength(7)
})

test('a restart forgives no guess, and an unknown e-mail waits just the same', async () => {
  const email = 'tidak-ada@toko.test'
  await inTurn(5, async () => etalase.browser().refused(signIn, { email, password: 'x' }))
  const visit = { headers: new Headers(), origin: '', secure: false, address: '' }
  const route = etalase.restarted().routes.find(({ endpoint }) => endpoint === signIn)
  const again = route?.handle(
    { email, password: 'x' } as never,
    { ...visit, setHeader: () => undefined } as never,
  )
  await expect(again).rejects.toMatchObject({ kind: 'too-many' })
})

test('signing in gives a new session and ends the one this browser had', async () => {
  const { owner, browser } = await makeFirstTeam(etalase)
  const [before] = [...browser.cookies.values()]
  await browser.call(signIn, { email: owner.email, password })
  const [after] = [...browser.cookies.values()]
  expect(after).not.toBe(before)
  const thief = etalase.browser()
  for (const name of browser.cookies.keys()) thief.cookies.set(name, before ?? '')
  expect(await nameIn(thief)).toBeNull()
})

test('a session planted in a browser is not the one it has after signing in', async () => {
  const { owner, browser: attacker } = await makeFirstTeam(etalase)
  const victim = etalase.browser()
  for (const [name, value] of attacker.cookies) victim.cookies.set(name, value)
  await victim.call(signIn, { email: owner.email, password })
  expect([...victim.cookies]).not.toEqual([...attacker.cookies])
  expect(await nameIn(attacker)).toBeNull()
})

test.each(['', 'x', 'abc.def', '%E0%A4%A', 'a'.repeat(3000)])(
  'the made-up cookie “%.20s” is nobody’s',
  async (value) => {
    const { browser } = await makeFirstTeam(etalase)
    const stranger = etalase.browser()
    for (const name of browser.cookies.keys()) stranger.cookies.set(name, value)
    expect(await nameIn(stranger)).toBeNull()
  },
)

test('a token without its signature opens nothing', async () => {
  const { browser } = await makeFirstTeam(etalase)
  const thief = etalase.browser()
  for (const [name, value] of browser.cookies)
    thief.cookies.set(name, decodeURIComponent(value).split('.')[0] ?? '')
  expect(await nameIn(thief)).toBeNull()
})

test('signing out ends this session; signing out everywhere ends all of them', async () => {
  const { owner, browser } = await makeFirstTeam(etalase)
  const [phone, tablet] = [await enter(owner.email), await enter(owner.email)]
  const kept = new Map(phone.cookies)
  await phone.call(signOut, {})
  expect(phone.cookies.size).toBe(0)
  for (const [name, value] of kept) phone.cookies.set(name, value)
  expect(await nameIn(phone)).toBeNull()
  expect(await nameIn(tablet)).toBe(owner.name)

  await tablet.call(signOut, { everywhere: true })
  expect([await nameIn(tablet), await nameIn(browser)]).toEqual([null, null])
})

test('a new password ends every other session and is the only one that works', async () => {
  const { owner, browser } = await makeFirstTeam(etalase)
  const phone = await enter(owner.email)
  const next = 'kata sandi lain yang panjang'
  const wrong = await phone.refused(changePassword, { current: 'bukan ini sama sekali', next })
  expect(wrong).toMatchObject({ kind: 'invalid', field: 'current' })
  expect(await nameIn(browser)).toBe(owner.name)

  await phone.call(changePassword, { current: password, next })
  expect([await nameIn(phone), await nameIn(browser)]).toEqual([owner.name, null])
  const old = await etalase.browser().refused(signIn, { email: owner.email, password })
  expect(old.kind).toBe('invalid')
  await etalase.browser().call(signIn, { email: owner.email, password: next })
})

test('guessing the current password in a stolen session is slowed down as well', async () => {
  const { browser } = await makeFirstTeam(etalase)
  const given = { current: 'tebakan', next: 'kata sandi lain yang panjang' }
  await inTurn(5, async () => browser.refused(changePassword, given))
  const waiting = await browser.refused(changePassword, { ...given, current: password })
  expect(waiting.kind).toBe('too-many')
})

test.each([
  ['http://localhost:4321', /^etalase-/, false],
  ['http://192.168.1.7:4321', /^etalase-/, false],
  ['https://etalase.toko.test', /^__Secure-etalase-/, true],
])('at %s the cookie is as safe as the way it travels', async (origin, name, secure) => {
  const { owner } = await makeFirstTeam(etalase)
  const browser = await enter(owner.email, origin)
  const [line = ''] = browser.set
  expect(line).toMatch(name)
  expect(line).toMatch(/; HttpOnly/i)
  expect(line).toMatch(/; SameSite=Lax/i)
  expect(line).toMatch(/; Path=\//i)
  expect(/; Secure/i.test(line)).toBe(secure)
  expect(await nameIn(browser)).toBe(owner.name)
})

test('two ways to one host keep their sessions apart', async () => {
  const { owner } = await makeFirstTeam(etalase)
  const safe = await enter(owner.email, 'https://etalase.toko.test')
  const plain = await enter(owner.email, 'http://etalase.toko.test')
  for (const [name, value] of plain.cookies) safe.cookies.set(name, value)
  expect(safe.cookies.size).toBe(2)
  await safe.call(signOut, {})
  expect(await nameIn(safe)).toBeNull()
})

test('neither address nor browser of a person is kept, and no password reaches the log', async () => {
  const { owner } = await makeFirstTeam(etalase)
  await etalase.browser().refused(signIn, { email: owner.email, password: 'rahasia-sekali' })
  await enter(owner.email)
  const { rows } = await etalase.db.execute(
    'select distinct ip_address, user_agent from "session" order by 1, 2',
  )
  expect(rows).toEqual([{ ip_address: '', user_agent: '' }])
  const log = etalase.lines.join('\n')
  for (const secret of ['rahasia-sekali', password, owner.email]) expect(log).not.toContain(secret)
})

test('opening the app prolongs the session, a day at most passes between', async () => {
  const { browser } = await makeFirstTeam(etalase)
  const before = browser.set.length
  await browser.session()
  expect(browser.set).toHaveLength(before)
  await etalase.db.execute(`update "session" set expires_at = now() + interval '20 days'`)
  await browser.session()
  expect(browser.set.at(-1)).toMatch(/Max-Age=2592000/)
  const { rows } = await etalase.db.execute(
    `select expires_at > now() + interval '29 days' as prolonged from "session"`,
  )
  expect(rows).toEqual([{ prolonged: true }])
})

test('a session that has run out is nobody’s', async () => {
  const { browser } = await makeFirstTeam(etalase)
  await etalase.db.execute(`update "session" set expires_at = now() - interval '1 second'`)
  expect(await nameIn(browser)).toBeNull()
})

test('the language belongs to the account', async () => {
  const { owner, browser } = await makeFirstTeam(etalase)
  await browser.call(setLanguage, { language: 'en' })
  const phone = await enter(owner.email)
  const { user }: Session = await phone.session()
  expect(user?.language).toBe('en')
})

test('without a session nothing behind the sign-in answers', async () => {
  const stranger = etalase.browser()
  expect((await stranger.refused(createTeam, draft)).kind).toBe('unauthenticated')
  expect((await stranger.refused(signOut, {})).kind).toBe('unauthenticated')
})

test('recognising a caller costs the database little', async () => {
  const { browser } = await makeFirstTeam(etalase, makeAccount())
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const visit = { headers: new Headers({ cookie }), origin: '', secure: false, address: '' }
  const times = await inTurn(200, async () => {
    const start = performance.now()
    await etalase.team.authenticate({ ...visit, setHeader: () => undefined })
    return performance.now() - start
  })
  const median = times.toSorted((a, b) => a - b)[100] ?? 0
  expect(median).toBeLessThan(15)
})
