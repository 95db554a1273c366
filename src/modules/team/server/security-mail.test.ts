import { afterAll, beforeEach, expect, test } from 'vitest'

import { makeMailServer } from '#platform/mail/testing.ts'

import {
  changePassword,
  makeResetLink,
  resetPassword,
  setLanguage,
  signIn,
  switchOffForMember,
  switchOffTwoFactor,
  twoFactorConfirm,
  twoFactorStart,
} from '../contract.ts'
import { makeEtalase, makeFirstTeam, makeMember, password } from './etalase.test.kit.ts'
import { appCode } from './totp.test.kit.ts'

const server = await makeMailServer()
const etalase = await makeEtalase(undefined, { mail: server.settings().mail })
afterAll(server.close)
beforeEach(async () => {
  await etalase.empty()
  server.received.length = 0
})

const next = 'kata sandi baru yang panjang'

/** What arrived, by subject, with its lines put together again. */
async function mails() {
  await etalase.team.close()
  return server.received
    .map(({ to, raw }) => ({
      to,
      subject: /^Subject: (.*)$/m.exec(raw)?.[1]?.trim() ?? '',
      text: raw.replaceAll(/=\r\n/g, ''),
    }))
    .toSorted((one, other) => one.subject.localeCompare(other.subject))
}

test('a new password is told by mail in the language of the account, with the way out and no secret', async () => {
  const { owner, browser } = await makeFirstTeam(etalase)
  await browser.call(changePassword, { current: password, next })
  await browser.call(setLanguage, { language: 'en' })
  await browser.call(changePassword, { current: next, next: `${next} lagi` })
  const [id, en, ...others] = await mails()
  expect(others).toEqual([])
  expect(id).toMatchObject({ to: [owner.email], subject: 'Sandi Etalase diganti' })
  expect(en).toMatchObject({ to: [owner.email], subject: 'Your Etalase password was changed' })
  expect(id?.text).toContain('https://etalase.toko.test/forgot-password')
  expect(`${id?.text}${en?.text}`).not.toMatch(/kata sandi (yang|baru)/)
})

test('a password chosen by a link is told to whoever the account belongs to', async () => {
  const first = await makeFirstTeam(etalase)
  const member = await makeMember(etalase, first, ['host'])
  const { secret } = await first.browser.call(makeResetLink, {
    team: first.team.id,
    user: member.id,
  })
  await etalase.browser().call(resetPassword, { secret, password: next })
  const [told, ...others] = await mails()
  expect(others).toEqual([])
  expect(told).toMatchObject({ to: [member.account.email], subject: 'Sandi Etalase diganti' })
  expect(told?.text).not.toContain(secret)
})

test('the second factor is told when it is switched on, off, and off by a lead of the team', async () => {
  const first = await makeFirstTeam(etalase)
  const member = await makeMember(etalase, first, ['host'])
  const switchOn = async () => {
    const set = await member.browser.call(twoFactorStart, { password })
    const { backupCodes } = await member.browser.call(twoFactorConfirm, {
      code: appCode(set.secret),
    })
    return [set.secret, ...backupCodes]
  }
  const secrets = await switchOn()
  await member.browser.call(switchOffTwoFactor, { password })
  secrets.push(...(await switchOn()))
  await first.browser.call(switchOffForMember, { team: first.team.id, user: member.id })
  const told = await mails()
  expect(told.map(({ to }) => to)).toEqual(told.map(() => [member.account.email]))
  expect(told.map(({ subject }) => subject)).toEqual([
    'Verifikasi dua langkah Etalase dimatikan',
    'Verifikasi dua langkah Etalase dimatikan',
    'Verifikasi dua langkah Etalase dinyalakan',
    'Verifikasi dua langkah Etalase dinyalakan',
  ])
  const all = told.map(({ text }) => text).join('\n')
  expect(all).toContain('Pemilik atau Manajer tim mematikannya.')
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
})

test('what was done on the machine of the server is told as well', async () => {
  const { owner, browser } = await makeFirstTeam(etalase)
  const set = await browser.call(twoFactorStart, { password })
  await browser.call(twoFactorConfirm, { code: appCode(set.secret) })
  await mails()
  server.received.length = 0
  await etalase.team.service.recover(owner.email, { password: next, twoFactorOff: true })
  const told = await mails()
  expect(told.map(({ subject }) => subject)).toEqual([
    'Sandi Etalase diganti',
    'Verifikasi dua langkah Etalase dimatikan',
  ])
  expect(told[0]?.text).toContain('dari komputer server')
})

test('nothing is told where nothing changed', async () => {
  const { browser } = await makeFirstTeam(etalase)
  await browser.refused(changePassword, { current: 'bukan sandinya', next })
  await browser.refused(switchOffTwoFactor, { password: 'bukan sandinya' })
  await browser.call(twoFactorStart, { password })
  expect(await mails()).toEqual([])
})

test('a mail server that fails changes nothing, and its log names nobody', async () => {
  const gone = await makeMailServer()
  const broken = await makeEtalase(undefined, { mail: gone.settings().mail })
  await gone.close()
  const { owner, browser } = await makeFirstTeam(broken)
  await browser.call(changePassword, { current: password, next })
  await broken.team.close()
  await broken.browser().call(signIn, { email: owner.email, password: next })
  const log = broken.lines.join('')
  expect(log).toContain('A change of how somebody signs in was not mailed')
  expect(log).not.toContain(owner.email)
})
