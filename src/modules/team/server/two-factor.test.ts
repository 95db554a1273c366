import { beforeEach, describe, expect, test } from 'vitest'

import {
  createTeam,
  history,
  members,
  newBackupCodes,
  signIn,
  signInCode,
  signOut,
  switchOffForMember,
  switchOffTwoFactor,
  twoFactor,
  twoFactorConfirm,
  twoFactorStart,
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

const etalase = await makeEtalase()
beforeEach(etalase.empty)

const nameIn = async (browser: Browser) => (await browser.session()).user?.name ?? null

/** Codes in a row, as a person waits for the next one on the phone. */
const next = (() => {
  const used = new Map<string, number>()
  return (secret: string) => {
    const step = used.get(secret) ?? -1
    used.set(secret, step + 1)
    return appCode(secret, step)
  }
})()

async function switchOn(browser: Browser) {
  const { secret, address } = await browser.call(twoFactorStart, { password })
  const { backupCodes } = await browser.call(twoFactorConfirm, { code: next(secret) })
  return { secret, address, backupCodes }
}

async function protectedOwner() {
  const first = await makeFirstTeam(etalase)
  return { ...first, ...(await switchOn(first.browser)) }
}

/** The first step: e-mail and password. */
async function halfway(email: string, browser = etalase.browser()) {
  const step = await browser.call(signIn, { email, password })
  return { browser, step }
}

describe('switching it on', () => {
  test('wants the password, then the first code, and shows ten backup codes once', async () => {
    const { browser, owner } = await makeFirstTeam(etalase)
    const wrong = await browser.refused(twoFactorStart, { password: 'bukan ini sama sekali' })
    expect(wrong).toMatchObject({ kind: 'invalid', field: 'password' })
    const { secret, address } = await browser.call(twoFactorStart, { password })
    expect(address).toContain(`otpauth://totp/Etalase:${encodeURIComponent(owner.email)}`)
    expect(await browser.call(twoFactor, {})).toEqual({ on: false, backupCodesLeft: 0 })

    expect(await browser.refused(twoFactorConfirm, { code: '000000' })).toMatchObject({
      kind: 'invalid',
      field: 'code',
    })
    const { backupCodes } = await browser.call(twoFactorConfirm, { code: next(secret) })
    expect(new Set(backupCodes).size).toBe(10)
    expect(await browser.call(twoFactor, {})).toEqual({ on: true, backupCodesLeft: 10 })
    expect(await nameIn(browser)).toBe(owner.name)
  })

  test('is not done before the first code: signing in asks for nothing', async () => {
    const { browser, owner } = await makeFirstTeam(etalase)
    await browser.call(twoFactorStart, { password })
    const { step } = await halfway(owner.email)
    expect(step).toEqual({ next: 'in' })
  })

  test('twice at once makes one secret, and a second time is refused', async () => {
    const { browser } = await makeFirstTeam(etalase)
    const both = await Promise.all([
      browser.call(twoFactorStart, { password }),
      browser.call(twoFactorStart, { password }),
    ])
    const codes = both.map(({ secret }) => appCode(secret))
    const tries = await Promise.allSettled(
      codes.map(async (code) => browser.call(twoFactorConfirm, { code })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await browser.refused(twoFactorStart, { password })).toMatchObject({ kind: 'conflict' })
  })

  test('secret and codes are stored sealed, and reach no log', async () => {
    const { secret, backupCodes } = await protectedOwner()
    const { rows } = await etalase.db.execute('select * from two_factor')
    const stored = `${JSON.stringify(rows)}${etalase.lines.join('')}`
    for (const hidden of [secret, ...backupCodes]) expect(stored).not.toContain(hidden)
  })
})

describe('signing in', () => {
  test('with the password alone gives no session, but a step that wants a code', async () => {
    const { owner, secret } = await protectedOwner()
    const { browser, step } = await halfway(owner.email)
    expect(step).toEqual({ next: 'code' })
    expect(await nameIn(browser)).toBeNull()
    await browser.call(signInCode, { code: ` ${next(secret).replace(/^.../, '$& ')}\n` })
    expect(await nameIn(browser)).toBe(owner.name)
  })

  test('a code that was used is worth nothing, not even a moment later', async () => {
    const { owner, secret } = await protectedOwner()
    const code = next(secret)
    const { browser } = await halfway(owner.email)
    await browser.call(signInCode, { code })
    const thief = (await halfway(owner.email)).browser
    expect(await thief.refused(signInCode, { code })).toMatchObject({ kind: 'invalid' })
  })

  test('a backup code works once, and they are counted', async () => {
    const { owner, browser: home, backupCodes } = await protectedOwner()
    const code = backupCodes[3] ?? ''
    const { browser } = await halfway(owner.email)
    await browser.call(signInCode, { code: code.toUpperCase().replace('-', ' ') })
    expect(await nameIn(browser)).toBe(owner.name)
    expect(await home.call(twoFactor, {})).toEqual({ on: true, backupCodesLeft: 9 })
    etalase.pass(10 * 60_000)
    const again = (await halfway(owner.email)).browser
    expect(await again.refused(signInCode, { code })).toMatchObject({ kind: 'invalid' })
  })

  test('the code of somebody else opens nothing', async () => {
    const first = await protectedOwner()
    const other = await makeMember(etalase, first, ['host'])
    const { secret } = await switchOn(other.browser)
    const { browser } = await halfway(first.owner.email)
    expect(await browser.refused(signInCode, { code: next(secret) })).toMatchObject({
      kind: 'invalid',
    })
  })

  test('without the first step, or with a step made up, there is nothing to try', async () => {
    const { owner, secret } = await protectedOwner()
    const stranger = etalase.browser()
    const code = next(secret)
    const none = await stranger.refused(signInCode, { code })
    const { browser } = await halfway(owner.email)
    for (const name of browser.cookies.keys())
      stranger.cookies.set(name, '2fa-abcdefghijklmnopqrst.signature')
    const forged = await stranger.refused(signInCode, { code })
    expect([none.kind, forged.kind]).toEqual(['unauthenticated', 'unauthenticated'])
    expect(forged.words).toEqual(none.words)
  })

  test('a step without its signature is worth nothing, whoever knows its name', async () => {
    const { owner, secret } = await protectedOwner()
    const { browser } = await halfway(owner.email)
    for (const [name, value] of browser.cookies)
      browser.cookies.set(name, `${value.split('.')[0]}.${'a'.repeat(43)}%3D`)
    expect((await browser.refused(signInCode, { code: next(secret) })).kind).toBe('unauthenticated')
  })

  test('wrong codes are counted per account, from however many browsers', async () => {
    const { owner, secret } = await protectedOwner()
    await etalase.db.execute('truncate table sign_in_attempt')
    const guess = async (code = '000000') => {
      const { browser } = await halfway(owner.email)
      return browser.refused(signInCode, { code })
    }
    const kinds = (await inTurn(5, async () => guess())).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['invalid']))
    const waiting = await guess(next(secret))
    expect(waiting).toMatchObject({ kind: 'too-many' })
    expect(waiting.words.id).toContain('kode yang salah')
    etalase.pass(31_000)
    const { browser } = await halfway(owner.email)
    await browser.call(signInCode, { code: next(secret) })
  })

  test('a session somebody had before ends with the first step', async () => {
    const first = await protectedOwner()
    const other = await makeMember(etalase, first, ['host'])
    const kept = new Map(other.browser.cookies)
    await halfway(first.owner.email, other.browser)
    for (const [name, value] of kept) other.browser.cookies.set(name, value)
    expect(await nameIn(other.browser)).toBeNull()
  })

  test('a session planted beside the step does not lend its own code to it', async () => {
    const first = await protectedOwner()
    const other = await makeMember(etalase, first, ['host'])
    const { secret } = await switchOn(other.browser)
    const { browser } = await halfway(first.owner.email)
    for (const [name, value] of other.browser.cookies) browser.cookies.set(name, value)
    expect((await browser.refused(signInCode, { code: next(secret) })).kind).toBe('invalid')
  })

  test('a trusted device is not asked again, until its owner signs out everywhere', async () => {
    const { owner, secret, browser: home } = await protectedOwner()
    const { browser } = await halfway(owner.email)
    await browser.call(signInCode, { code: next(secret), trust: true })
    await browser.call(signOut, {})
    expect((await halfway(owner.email, browser)).step).toEqual({ next: 'in' })
    expect((await halfway(owner.email)).step).toEqual({ next: 'code' })
    const stolen = etalase.browser()
    for (const [name, value] of browser.cookies) stolen.cookies.set(name, value)
    await home.call(signOut, { everywhere: true })
    expect((await halfway(owner.email, stolen)).step).toEqual({ next: 'code' })
  })

  test('the cookie of a trusted device is worth nothing for somebody else', async () => {
    const first = await protectedOwner()
    const other = await makeMember(etalase, first, ['host'])
    const { secret } = await switchOn(other.browser)
    const { browser } = await halfway(other.account.email)
    await browser.call(signInCode, { code: next(secret), trust: true })
    expect((await halfway(first.owner.email, browser)).step).toEqual({ next: 'code' })
  })
})

describe('new backup codes', () => {
  test('want the password, and those before are worth nothing', async () => {
    const { browser, owner, backupCodes: before } = await protectedOwner()
    const wrong = await browser.refused(newBackupCodes, { password: 'bukan ini sama sekali' })
    expect(wrong).toMatchObject({ kind: 'invalid', field: 'password' })
    const { backupCodes } = await browser.call(newBackupCodes, { password })
    const phone = (await halfway(owner.email)).browser
    expect((await phone.refused(signInCode, { code: before[0] ?? '' })).kind).toBe('invalid')
    await phone.call(signInCode, { code: backupCodes[0] ?? '' })
  })

  test('are made only where a second factor is', async () => {
    const { browser } = await makeFirstTeam(etalase)
    expect((await browser.refused(newBackupCodes, { password })).kind).toBe('conflict')
  })
})

describe('switching it off', () => {
  test('wants the password; after that the password is enough', async () => {
    const { browser, owner } = await protectedOwner()
    const wrong = await browser.refused(switchOffTwoFactor, { password: 'bukan ini sama sekali' })
    expect(wrong).toMatchObject({ kind: 'invalid', field: 'password' })
    expect((await halfway(owner.email)).step).toEqual({ next: 'code' })
    await browser.call(switchOffTwoFactor, { password })
    expect(await browser.call(twoFactor, {})).toEqual({ on: false, backupCodesLeft: 0 })
    expect((await halfway(owner.email)).step).toEqual({ next: 'in' })
  })

  test('guessing the password for it is slowed down as everywhere', async () => {
    const { browser } = await protectedOwner()
    await inTurn(5, async () => browser.refused(switchOffTwoFactor, { password: 'tebakan' }))
    expect((await browser.refused(switchOffTwoFactor, { password })).kind).toBe('too-many')
  })
})

describe('a member who lost the phone', () => {
  test('is let in by an owner, which the history keeps; the list shows who has it', async () => {
    const first = await makeFirstTeam(etalase)
    const member = await makeMember(etalase, first, ['host'])
    await switchOn(member.browser)
    const team = first.team.id
    const listed = async () => (await first.browser.call(members, { team })).members
    expect((await listed()).map(({ twoFactor: on }) => on)).toEqual([false, true])
    await first.browser.call(switchOffForMember, { team, user: member.id })
    expect((await listed()).map(({ twoFactor: on }) => on)).toEqual([false, false])
    expect((await halfway(member.account.email)).step).toEqual({ next: 'in' })
    const { changes } = await first.browser.call(history, { team })
    expect(changes[0]).toMatchObject({
      actor: first.owner.name,
      recordType: 'sign-in',
      recordName: member.account.name,
      verb: 'delete',
      undoable: false,
    })
    const again = { team, user: member.id }
    expect((await first.browser.refused(switchOffForMember, again)).kind).toBe('conflict')
  })

  test('is not helped by a manager, by a stranger, nor by an owner without the password', async () => {
    const first = await protectedOwner()
    const member = await makeMember(etalase, first, ['host'])
    const manager = await makeMember(etalase, first, ['manager'])
    await switchOn(member.browser)
    const { user } = await first.browser.session()
    const team = first.team.id
    const wish = { team, user: member.id }
    expect((await manager.browser.refused(switchOffForMember, wish)).kind).toBe('forbidden')
    expect((await etalase.browser().refused(switchOffForMember, wish)).kind).toBe('unauthenticated')
    const own = { team, user: user?.id ?? '' }
    expect((await first.browser.refused(switchOffForMember, own)).kind).toBe('conflict')
  })

  test('who belongs to another team as well is not weakened by this one', async () => {
    const first = await makeFirstTeam(etalase)
    const member = await makeMember(etalase, first, ['host'])
    await switchOn(member.browser)
    await member.browser.call(createTeam, { ...draft, name: 'Toko Lain' })
    const wish = { team: first.team.id, user: member.id }
    expect((await first.browser.refused(switchOffForMember, wish)).kind).toBe('conflict')
    expect((await halfway(member.account.email)).step).toEqual({ next: 'code' })
  })
})
