import { randomBytes, randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import { erasePerson, history, revokeLink } from '#modules/team/contract.ts'
import { inTurn } from '#modules/team/server/etalase.test.kit.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import {
  createBrand,
  createProduct,
  guests,
  removeBrand,
  settleNote,
  withdrawApproval,
} from '../../contract.ts'
import { inviteGuest } from '../../contract.ts'
import { meeting } from '../../tables.ts'
import { logo, makeBriefDesk } from '../briefs/briefs.test.kit.ts'

const { etalase, makeDesk, asGuest, parts, empty } = await makeBriefDesk()
beforeEach(empty)

const somewhere = () => `10.${[...randomBytes(3)].join('.')}`
const kindOf = (body: string) =>
  (JSON.parse(body) as { error?: { kind?: string } }).error?.kind ?? 'done'

async function makeGuest(more: { approver?: boolean } = {}) {
  const desk = await makeDesk()
  await desk.write({ goal: 'Dikenal hangat' })
  await desk.put(logo())
  const { inForce } = await desk.enforce()
  const { secret, link } = await desk.invite(more)
  const guest = asGuest(secret, somewhere())
  const page = async () => (await guest.get()).json()
  const list = () => desk.browser.call(guests, desk.here)
  return { ...desk, secret, link, guest, see: page, list, inForce }
}

describe('a guest', () => {
  test('sees what is in force, and not what is being written', async () => {
    const { write, see } = await makeGuest()
    await write({ goal: 'Rahasia dulu' })
    const page = await see()
    expect(page).toMatchObject({
      brand: { name: 'Senja' },
      brief: { number: 1, texts: { goal: 'Dikenal hangat' }, restrictions: [logo()] },
      approver: false,
      approval: null,
    })
    expect(JSON.stringify(page)).not.toContain('Rahasia')
  })

  test('sees products and decisions of this brand, and nothing that is the team’s own business', async () => {
    const { browser, here, team, see } = await makeGuest()
    const other = await browser.call(createBrand, { team, name: 'Lain' })
    const texts = { material: 'Jati', usage: '', apart: '', interest: '' }
    const said = { points: ['Dilipat satu tangan'], claims: [], faqs: [] }
    const prices = { price: 179_000, promo: 159_000, promoFrom: null, promoUntil: null }
    const named = { sku: 'KAY-1', tiktokId: '', stockNote: 'Sisa rahasia 12' }
    const product = { name: 'Meja lipat', ...named, ...prices, ...texts, ...said }
    await browser.call(createProduct, { ...here, ...product })
    const foreign = { ...product, name: 'Punya brand lain' }
    await browser.call(createProduct, { team, brand: other.brand?.id ?? '', ...foreign })
    const at = new Date()
    const row = { teamId: here.team, brandId: here.brand, day: '2026-11-20', version: 1 }
    const inside = { people: ['Bu Ratih'], agenda: 'Agenda rahasia', notes: 'Catatan rahasia' }
    const decisions = [{ id: randomUUID(), text: 'Sebut garansi sepuluh tahun' }]
    const stored = {
      ...row,
      ...inside,
      became: [],
      files: [],
      createdAt: at,
      updatedAt: at,
      updatedBy: 'Dewi',
    }
    await etalase.db.insert(meeting).values([
      { ...stored, id: randomUUID(), title: 'Rapat promo', decisions },
      { ...stored, id: randomUUID(), title: 'Rapat tanpa keputusan', decisions: [] },
      { ...stored, id: randomUUID(), title: 'Rapat terhapus', decisions, deletedAt: at },
    ])
    const page = await see()
    expect(page.products).toMatchObject([
      { name: 'Meja lipat', price: 179_000, promo: 159_000, points: ['Dilipat satu tangan'] },
    ])
    expect(page.meetings).toMatchObject([{ title: 'Rapat promo', day: '2026-11-20', decisions }])
    expect(JSON.stringify(page)).not.toMatch(/rahasia|KAY-1|Bu Ratih|brand lain/)
  })

  test('writes notes that stand with their name and in the list of the team', async () => {
    const { guest, list, browser, here, see } = await makeGuest()
    const text = '<script>alert(1)</script>\nTolong pakai logo baru.\u0000'
    expect((await guest.post('notes', { key: randomUUID(), text })).statusCode).toBe(200)
    const { notes } = await list()
    expect(notes).toMatchObject([
      { name: 'Bu Ratih', text: text.replace('\u0000', ''), settledAt: null },
    ])
    const note = notes[0]?.id ?? ''
    await browser.call(settleNote, { ...here, note, settled: true })
    expect((await see()).notes[0].settledAt).not.toBeNull()
    await browser.call(settleNote, { ...here, note, settled: false })
    expect((await list()).notes[0]?.settledAt).toBeNull()
  })

  test('pressing twice writes one note', async () => {
    const { guest, list } = await makeGuest()
    const note = { key: randomUUID(), text: 'Halo' }
    await Promise.all([guest.post('notes', note), guest.post('notes', note)])
    expect((await list()).notes).toHaveLength(1)
  })

  test.each([
    ['an empty one', '   '],
    ['one of signs nobody sees', '\u0000\u0001'],
    ['one that is too long', 'x'.repeat(2001)],
  ])('does not send %s', async (_, text) => {
    const { guest, list } = await makeGuest()
    const answer = await guest.post('notes', { key: randomUUID(), text })
    expect(kindOf(answer.body)).toBe('invalid')
    expect((await list()).notes).toEqual([])
  })

  test('is stopped after thirty notes in a day, and goes on tomorrow', async () => {
    const { secret, list } = await makeGuest()
    const send = () =>
      asGuest(secret, somewhere()).post('notes', { key: randomUUID(), text: 'Halo' })
    const answers = await inTurn(31, send)
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(30)
    expect(kindOf(answers.at(-1)?.body ?? '')).toBe('too-many')
    etalase.pass(24 * 60 * 60_000)
    expect((await send()).statusCode).toBe(200)
    expect((await list()).notes).toHaveLength(31)
  })

  test('sees nothing once the link is revoked or the brand is gone', async () => {
    const { guest, browser, here, team, link, invite } = await makeGuest({ approver: true })
    const other = await invite()
    await browser.call(revokeLink, { team, link: link.id })
    const tries = await Promise.all([
      guest.get(),
      guest.post('notes', { key: randomUUID(), text: 'Halo' }),
      guest.post('approve', { version: randomUUID() }),
    ])
    expect(tries.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404])
    await browser.call(removeBrand, here)
    const left = asGuest(other.secret, somewhere())
    const answers = [await left.get(), await left.post('notes', { key: randomUUID(), text: 'x' })]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404])
  })

  test('reaches no other brand by naming it, and no page of the team', async () => {
    const { browser, team, secret } = await makeGuest()
    const made = await browser.call(createBrand, { team, name: 'Lain' })
    const headers = { 'x-link-secret': secret }
    const other = made.brand?.id ?? ''
    const answer = await etalase.app.inject({ url: `/api/link/brand?brand=${other}`, headers })
    expect(answer.json()).toMatchObject({ brand: { name: 'Senja' } })
    const closed = await etalase.app.inject({
      url: `/api/teams/${team}/brands/${other}/brief`,
      headers,
    })
    expect(closed.statusCode).toBe(401)
  })

  test('is listed on its own brand only, with whether they may approve', async () => {
    const { browser, team, list, invite } = await makeGuest()
    await invite({ name: 'Pak Adi', approver: true })
    const made = await browser.call(createBrand, { team, name: 'Lain' })
    const told = (await list()).links.map(({ name, approver }) => [name, approver] as const)
    expect(new Map(told)).toEqual(
      new Map([
        ['Bu Ratih', false],
        ['Pak Adi', true],
      ]),
    )
    const others = await browser.call(guests, { team, brand: made.brand?.id ?? '' })
    expect(others.links).toEqual([])
  })

  test('is invited by those who may share only', async () => {
    const { member, here } = await makeGuest()
    const host = await member(['host'])
    const refused = await host.browser.refused(inviteGuest, { ...here, name: 'Teman' })
    expect(refused.kind).toBe('forbidden')
  })
})

describe('the approval of a client', () => {
  test('names link, version and time, once, however often it is pressed', async () => {
    const { guest, inForce, page, see, browser, team, link } = await makeGuest({ approver: true })
    const approve = () => guest.post('approve', { version: inForce.id })
    const answers = await Promise.all([approve(), approve()])
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
    expect((await page()).approvals).toMatchObject([
      { name: 'Bu Ratih', number: 1, at: etalase.clock(), withdrawnAt: null },
    ])
    expect((await see()).approval).toMatchObject({ at: etalase.clock(), withdrawnAt: null })
    const { changes } = await browser.call(history, { team, recordType: 'brief_approval' })
    expect(changes).toMatchObject([
      { actor: 'Bu Ratih', recordName: 'Senja v1, Bu Ratih', after: { link: link.id } },
    ])
  })

  test('is not given by whoever is not named for it', async () => {
    const { guest, inForce, page } = await makeGuest()
    expect(kindOf((await guest.post('approve', { version: inForce.id })).body)).toBe('forbidden')
    expect((await page()).approvals).toEqual([])
  })

  test('is of the version shown: not of one before, of another brand, or of none', async () => {
    const { guest, inForce, write, enforce, page } = await makeGuest({ approver: true })
    await write({ goal: 'Lain' })
    await enforce()
    const tried = [inForce.id, randomUUID()]
    for (const version of tried)
      // oxlint-disable-next-line no-await-in-loop -- two
      expect(kindOf((await guest.post('approve', { version })).body)).toBe('conflict')
    expect((await page()).approvals).toEqual([])
  })

  test('is withdrawn with a reason, seen by the guest, who may approve anew', async () => {
    const { guest, inForce, page, see, browser, here, owner } = await makeGuest({ approver: true })
    await guest.post('approve', { version: inForce.id })
    const approval = (await page()).approvals[0]?.id ?? ''
    const unsaid = { ...here, approval, reason: ' ' }
    expect((await browser.refused(withdrawApproval, unsaid)).kind).toBe('invalid')
    await browser.call(withdrawApproval, { ...here, approval, reason: 'Harga salah ketik' })
    expect((await page()).approvals).toMatchObject([
      { withdrawnBy: owner.name, reason: 'Harga salah ketik' },
    ])
    expect((await see()).approval.reason).toBe('Harga salah ketik')
    const twice = await browser.refused(withdrawApproval, { ...here, approval, reason: 'x' })
    expect(twice.kind).toBe('not-found')
    etalase.pass(1000)
    await guest.post('approve', { version: inForce.id })
    expect((await see()).approval).toMatchObject({ withdrawnAt: null })
  })
})

test('erasing a person reaches notes, approvals and drafts; versions stay as a record', async () => {
  const { guest, inForce, write, page, list, invite, browser, team } = await makeGuest({
    approver: true,
  })
  await guest.post('approve', { version: inForce.id })
  await guest.post('notes', { key: randomUUID(), text: 'Cari @rina.home' })
  await write({ notes: 'Host pilihan @rina.home' })
  await invite()
  const kind = parts.personal[0]
  const found = await inTransaction(etalase.db, (tx) =>
    Promise.resolve(
      kind?.find?.(tx, team, {
        meant: (one) => one.replace('@', '') === 'rina.home',
        alias: String,
      }),
    ),
  )
  expect(found).toHaveLength(2)
  await browser.call(erasePerson, { team, handle: '@rina.home', reason: 'Diminta orangnya' })
  expect((await page()).draft.texts.notes).toBe('Host pilihan dihapus')
  expect((await list()).notes[0]?.text).toBe('Cari dihapus')
})
