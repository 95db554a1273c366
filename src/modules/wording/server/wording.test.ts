import { beforeEach, describe, expect, test } from 'vitest'

import { BrandId, TeamId } from '#kernel/ids.ts'
import { Day } from '#kernel/time.ts'
import { createTeam, history, undo } from '#modules/team/contract.ts'
import { draft as teamDraft, makeMember } from '#modules/team/server/etalase.test.kit.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import * as contract from '../contract.ts'
import { makeDesk, said, shopee } from './wording.test.kit.ts'

const { etalase, wording, told, empty, open } = await makeDesk()
beforeEach(empty)

const ownDraft = (more: object = {}) => ({
  id: crypto.randomUUID(),
  patterns: ['kasur merek (s|sebelah)'],
  category: 'competitor_bashing' as const,
  severity: 'block' as const,
  reason: 'Klien tidak mau dibandingkan.',
  alternative: 'kasur lama',
  ...more,
})

describe('a decision about a rule', () => {
  test('switches it off, with who and why, and can be taken back', async () => {
    const { check, decide, book, takeBack } = await open()
    expect(await check(said)).toContainEqual([shopee, 'block', null])
    const { change } = await decide({ kind: 'off' })
    expect(await check(said)).not.toContainEqual([shopee, 'block', null])
    const { decisions, revision } = await book()
    expect(decisions).toMatchObject([
      { rule: shopee, reason: 'Sudah ditanyakan ke klien', known: { category: 'off_platform' } },
    ])
    expect(decisions[0]?.by).not.toBe('')
    const back = await takeBack(change)
    expect(await check(said)).toContainEqual([shopee, 'block', null])
    expect((await book()).revision).not.toBe(revision)
    await takeBack(back)
    expect((await book()).decisions).toEqual(decisions)
    expect(new Set(told.moved).size).toBe(1)
    expect(told.moved).toHaveLength(3)
  })

  test('changes how much it weighs; a rule has one weight', async () => {
    const { check, decide, book } = await open()
    await decide({ kind: 'severity', severity: 'warn' })
    expect(await check(said)).toContainEqual([shopee, 'warn', null])
    await decide({ kind: 'severity', severity: 'note' })
    await decide({ kind: 'off' })
    expect((await book()).decisions).toHaveLength(1)
  })

  test('allows it for a brand, or in a phrase, and only there', async () => {
    const { check, decide, brand } = await open()
    await decide({ kind: 'exception', brand })
    expect(await check(said)).toContainEqual([shopee, 'block', null])
    expect(await check(said, { brand })).toContainEqual([shopee, 'note', 'excepted'])
    await decide({ kind: 'exception', phrase: 'Shopee Mall Tower' })
    const both = await check('Kantor di Shopee Mall Tower. Cek Shopee')
    expect(both.filter(([rule]) => rule === shopee)).toEqual([
      [shopee, 'note', 'excepted'],
      [shopee, 'block', null],
    ])
  })

  test('the same exception twice is one, with the later reason', async () => {
    const { decide, book } = await open()
    await decide({ kind: 'exception', phrase: 'x y' }, 'satu')
    await decide({ kind: 'exception', phrase: 'x y' }, 'dua')
    expect((await book()).decisions.map(({ reason }) => reason)).toEqual(['dua'])
  })

  test.each([
    [{ kind: 'exception' }, 'Alasan', shopee, 'tanpa batas'],
    [{ kind: 'severity', severity: 'block' }, 'Alasan', shopee, 'memang sudah begitu'],
    [{ kind: 'off' }, 'Alasan', 'tidak.ada', 'tidak ada'],
    [{ kind: 'exception', brand: crypto.randomUUID() }, 'Alasan', shopee, 'Brand ini tidak ada'],
  ])('%j is refused', async (...[wish, reason, rule, why]) => {
    const { browser, team } = await open()
    const asked = { team, rule, reason, wish: wish as contract.RuleWish }
    expect((await browser.refused(contract.decideRule, asked)).words.id).toContain(why)
  })

  test('needs a reason', async () => {
    const { browser, team } = await open()
    const asked = { team, rule: shopee, wish: { kind: 'off' as const }, reason: '  ' }
    expect((await browser.refused(contract.decideRule, asked)).kind).toBe('invalid')
  })

  test('is not taken back over what somebody decided since', async () => {
    const { browser, team, decide } = await open()
    const { change, decision } = await decide({ kind: 'off' })
    const asked = { team, decision: decision.id }
    const removed = await browser.call(contract.removeDecision, asked)
    await decide({ kind: 'severity', severity: 'note' })
    const refused = await browser.refused(undo, { team, change: removed.change ?? '' })
    expect(refused.words.id).toContain('memutuskan hal lain')
    expect(change).not.toBeNull()
  })
})

describe('a rule of the team', () => {
  test('is found, changed, and taken back', async () => {
    const { browser, team, check, takeBack, book } = await open()
    const given = ownDraft()
    const { rule, change } = await browser.call(contract.makeOwnRule, { team, ...given })
    expect(await browser.call(contract.makeOwnRule, { team, ...given })).toMatchObject({
      change: null,
    })
    const text = 'jauh lebih empuk dari kasur merek sebelah'
    expect(await check(text)).toContainEqual([`team.${given.id}`, 'block', null])
    const next = { ...given, team, ownRule: given.id, severity: 'warn' as const }
    const { change: second } = await browser.call(contract.updateOwnRule, {
      ...next,
      version: rule.version,
    })
    expect(await check(text)).toContainEqual([`team.${given.id}`, 'warn', null])
    const stale = await browser.refused(contract.updateOwnRule, { ...next, version: rule.version })
    expect(stale.words.id).toContain('baru saja diubah')
    await takeBack(second)
    expect(await check(text)).toContainEqual([`team.${given.id}`, 'block', null])
    expect((await book()).own[0]?.version).toBeGreaterThan(2)
    const gone = await browser.call(contract.removeOwnRule, { team, ownRule: given.id })
    expect((await book()).own).toEqual([])
    await takeBack(gone.change)
    expect((await book()).own).toHaveLength(1)
    const { changes } = await browser.call(history, { team, recordType: 'wording_rule' })
    expect(changes.map(({ verb }) => verb)).toEqual(['undo', 'delete', 'undo', 'update', 'create'])
    expect(change).not.toBeNull()
  })

  test('of one brand counts for its texts only', async () => {
    const { browser, team, check, brand } = await open()
    const given = ownDraft({ brand, patterns: ['lelap murah'] })
    await browser.call(contract.makeOwnRule, { team, ...given })
    expect(await check('lelap murah')).toEqual([])
    expect(await check('lelap murah', { brand })).toHaveLength(1)
  })

  test.each([
    [[''], 'kosong'],
    [['(a+)+$'], 'regular expression'],
    [['[kata]'], 'cocok dengan teks apa saja'],
  ])('%j is refused with what to write instead', async (patterns, why) => {
    const { browser, team } = await open()
    const refused = await browser.refused(contract.makeOwnRule, { team, ...ownDraft({ patterns }) })
    expect(refused).toMatchObject({ kind: 'invalid', field: 'pattern' })
    expect(refused.words.id).toContain(why)
  })
})

test('own handles are no contact, and a list that changed meanwhile is not overwritten', async () => {
  const { browser, team, check, takeBack } = await open()
  const own = 'chat @griyalelap ya'
  const wish = { team, handles: ['GriyaLelap'], seen: [] }
  const weighed = async () => (await check(own)).filter(([, severity]) => severity !== 'note')
  expect(await weighed()).not.toEqual([])
  const { handles, change } = await browser.call(contract.setOwnHandles, wish)
  expect(handles).toEqual(['@griyalelap'])
  expect(await weighed()).toEqual([])
  const late = { ...wish, handles: ['lain'] }
  expect((await browser.refused(contract.setOwnHandles, late)).kind).toBe('conflict')
  await takeBack(change)
  expect(await weighed()).not.toEqual([])
})

test('the brief in force of a brand is part of the book, for its texts only', async () => {
  const { browser, team, brand, check, book } = await open()
  const before = (await book()).revision
  const restriction = { id: crypto.randomUUID(), reason: '', kind: 'word_not_used' as const }
  told.inForce = [
    {
      brand: BrandId.parse(brand),
      brandName: 'Lelapa',
      brief: crypto.randomUUID(),
      version: 2,
      since: Day.parse('2026-11-20'),
      restrictions: [{ ...restriction, words: ['hotel'], say: null }],
    },
  ]
  expect((await book()).revision).not.toBe(before)
  expect(await check('kasur hotel')).toEqual([])
  expect(await check('kasur hotel', { brand })).toEqual([
    [`brand.${restriction.id}`, 'block', null],
  ])
  const unknown = { team, text: 'x', brand: BrandId.parse(crypto.randomUUID()) }
  expect((await browser.refused(contract.checkWording, unknown)).kind).toBe('not-found')
})

test('the port tells other modules whether a text holds a block', async () => {
  const { team } = await open()
  const ask = (text: string) =>
    inTransaction(etalase.db, (tx) =>
      wording.service.textCheck(tx, TeamId.parse(team), { text, brand: null }),
    )
  expect((await ask(said)).verdict).toBe('block')
  expect((await ask('kasur empuk')).verdict).toBe('ok')
})

test('who may change the book, and whose', async () => {
  const { browser, team, decide } = await open()
  const { decision } = await decide({ kind: 'off' })
  const host = await makeMember(etalase, { browser, team: { id: team } }, ['host'])
  const wish = { team, rule: shopee, wish: { kind: 'off' as const }, reason: 'mau' }
  expect((await host.browser.refused(contract.decideRule, wish)).kind).toBe('forbidden')
  expect((await host.browser.call(contract.wordingBook, { team })).decisions).toHaveLength(1)
  const elsewhere = await host.browser.call(createTeam, { ...teamDraft, name: 'Lain' })
  const foreign = { team: elsewhere.id, decision: decision.id }
  expect((await host.browser.refused(contract.removeDecision, foreign)).kind).toBe('not-found')
})
