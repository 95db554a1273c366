import { beforeEach, describe, expect, test } from 'vitest'

import { Instant } from '#kernel/time.ts'
import { todayEntry } from '#kernel/today.ts'
import { createTeam, history, removeExample, tryExample, undo } from '#modules/team/contract.ts'
import { draft as teamDraft } from '#modules/team/server/etalase.test.kit.ts'

import {
  acknowledgeBrief,
  brief,
  brands,
  briefVersion,
  changeRestrictions,
  enforceBrief,
  removeBrand,
  saveBrief,
} from '../../contract.ts'
import { logo, makeBriefDesk, wrote } from './briefs.test.kit.ts'

const { etalase, makeDesk, service, parts, empty, heard } = await makeBriefDesk()
beforeEach(empty)

const takeBack = async (
  { browser, team }: Pick<Awaited<ReturnType<typeof makeDesk>>, 'browser' | 'team'>,
  change: string | null,
) => (await browser.call(undo, { team, change: change ?? '' })).change

describe('the draft', () => {
  test('is empty before anybody writes, and then stands as it was written', async () => {
    const { page, write, owner } = await makeDesk()
    expect(await page()).toMatchObject({ id: null, draft: { version: 0 }, inForce: null })
    const { draft, change } = await write({ goal: 'Dikenal\r\nhangat\u0000' })
    expect(draft).toMatchObject({ version: 1, savedBy: owner.name })
    expect(draft.texts.goal).toBe('Dikenal\nhangat')
    expect(change).not.toBeNull()
    expect((await page()).ahead).toBe(true)
  })

  test('is never overwritten by whoever began from an older one', async () => {
    const { browser, here, write, page, member } = await makeDesk()
    const other = await member(['marketer'])
    await write({ goal: 'a' })
    await other.write({ tone: 'b' })
    const late = await browser.refused(saveBrief, {
      ...here,
      version: 1,
      texts: wrote({ goal: 'c' }),
    })
    expect(late.kind).toBe('conflict')
    expect((await page()).draft.texts).toMatchObject({ goal: 'a', tone: 'b' })
  })

  test('that is sent again because the answer was lost changes nothing', async () => {
    const { browser, here, write } = await makeDesk()
    const { draft } = await write({ goal: 'a' })
    const again = await browser.call(saveBrief, { ...here, version: 0, texts: draft.texts })
    expect(again).toMatchObject({ change: null, draft: { version: 1 } })
  })

  test('takes restrictions one by one, and each can be taken back', async () => {
    const desk = await makeDesk()
    const first = await desk.put(logo())
    expect((await desk.put(logo())).change).toBeNull()
    const second = await desk.put(logo('logo besar'), logo())
    expect(second.draft.restrictions).toEqual([logo('logo besar')])
    const back = await takeBack(desk, second.change)
    expect((await desk.page()).draft.restrictions).toEqual([logo()])
    await takeBack(desk, back)
    expect((await desk.page()).draft.restrictions).toEqual([logo('logo besar')])
    const buried = await desk.browser.refused(undo, {
      team: desk.team,
      change: first.change ?? '',
    })
    expect(buried.kind).toBe('conflict')
  })

  test('keeps what somebody else changed in a restriction', async () => {
    const { browser, here, put } = await makeDesk()
    await put(logo())
    await put(logo('logo besar'), logo())
    const late = await browser.refused(changeRestrictions, {
      ...here,
      change: { step: 'put', restriction: logo('logo kecil'), seen: logo() },
    })
    expect(late.kind).toBe('conflict')
  })

  test('undone keeps the sections the change did not touch', async () => {
    const desk = await makeDesk()
    await desk.write({ goal: 'a' })
    const { change } = await desk.write({ tone: 'b' })
    await takeBack(desk, change)
    expect((await desk.page()).draft.texts).toMatchObject({ goal: 'a', tone: '' })
  })

  test('is written by the desk only', async () => {
    const { here, member } = await makeDesk()
    const host = await member(['host'])
    const wish = { ...here, version: 0, texts: wrote({ goal: 'a' }) }
    expect((await host.browser.refused(saveBrief, wish)).kind).toBe('forbidden')
  })
})

describe('a version in force', () => {
  test('never changes, whatever is written after it', async () => {
    const { browser, here, write, put, enforce, page } = await makeDesk()
    await write({ goal: 'a' })
    await put(logo())
    const { inForce } = await enforce('yang pertama')
    await write({ goal: 'b' })
    const now = await page()
    expect(now).toMatchObject({ ahead: true, inForce: { number: 1, note: 'yang pertama' } })
    expect(now.inForce?.texts.goal).toBe('a')
    await enforce()
    expect(await browser.call(briefVersion, { ...here, number: 1 })).toEqual(inForce)
    expect((await page()).versions.map(({ number }) => number)).toEqual([2, 1])
  })

  test('comes once, however often the button is pressed', async () => {
    const { browser, here, write, page } = await makeDesk()
    const { draft } = await write({ goal: 'a' })
    const wish = { ...here, version: draft.version, note: '' }
    const both = await Promise.all([
      browser.call(enforceBrief, wish),
      browser.call(enforceBrief, wish),
    ])
    expect(both.map(({ inForce }) => inForce.number)).toEqual([1, 1])
    expect((await page()).versions).toHaveLength(1)
  })

  test('is what was seen, and not what somebody wrote meanwhile', async () => {
    const { browser, here, write } = await makeDesk()
    await write({ goal: 'a' })
    await write({ goal: 'b' })
    const late = await browser.refused(enforceBrief, { ...here, version: 1, note: '' })
    expect(late.kind).toBe('conflict')
  })

  test('of nothing is refused', async () => {
    const { browser, here, write } = await makeDesk()
    await write({ goal: ' \n ' })
    const refused = await browser.refused(enforceBrief, { ...here, version: 1, note: '' })
    expect(refused.words.id).toContain('kosong')
  })

  test('put there by mistake gives way to the one before; its number is not given again', async () => {
    const desk = await makeDesk()
    await desk.write({ goal: 'a' })
    await desk.enforce()
    await desk.write({ goal: 'b' })
    const { change } = await desk.enforce()
    const back = await takeBack(desk, change)
    expect(await desk.page()).toMatchObject({ inForce: { number: 1 }, ahead: true })
    await takeBack(desk, back)
    expect((await desk.page()).inForce?.number).toBe(2)
    await takeBack(desk, back === null ? null : change)
    expect((await desk.enforce()).inForce.number).toBe(3)
  })

  test('is told to the rule book, with where it stands; not those of removed brands', async () => {
    const { browser, here, team, put, enforce } = await makeDesk()
    const asked = { id: team, timeZone: 'Asia/Jakarta' }
    expect(await service.restrictionsInForce(asked)).toEqual([])
    await put(logo())
    expect(await service.restrictionsInForce(asked)).toEqual([])
    const { inForce } = await enforce()
    expect(await service.restrictionsInForce(asked)).toMatchObject([
      { brandName: 'Senja', brief: inForce.id, version: 1, restrictions: [logo()] },
    ])
    await browser.call(removeBrand, here)
    expect(await service.restrictionsInForce(asked)).toEqual([])
    expect((await browser.refused(brief, here)).kind).toBe('not-found')
  })

  test('and the draft are heard of by whoever has the page open', async () => {
    const { here, write, enforce } = await makeDesk()
    await write({ goal: 'a' })
    await enforce()
    expect(heard).toEqual([here.brand, here.brand])
  })
})

describe('reading', () => {
  test('is said by each member for one version, and the list says who has not', async () => {
    const { here, write, enforce, page, member, owner } = await makeDesk()
    const host = await member()
    await write({ goal: 'a' })
    await enforce()
    const readers = async () =>
      (await page()).readers.map(({ name, readAt }) => [name, readAt !== null])
    expect(await readers()).toEqual([
      [owner.name, true],
      [host.account.name, false],
    ])
    const { readAt } = await host.browser.call(acknowledgeBrief, { ...here, number: 1 })
    etalase.pass(1000)
    // Again changes nothing.
    expect(await host.browser.call(acknowledgeBrief, { ...here, number: 1 })).toEqual({ readAt })
    expect((await readers()).every(([, read]) => read)).toBe(true)
    await write({ goal: 'b' })
    await enforce()
    expect((await readers()).map(([, read]) => read)).toEqual([true, false])
    const late = await host.browser.refused(acknowledgeBrief, { ...here, number: 1 })
    expect(late.kind).toBe('conflict')
  })

  test('stands in the day of whoever has not, until they have', async () => {
    const { here, team, write, enforce, member } = await makeDesk()
    const host = await member()
    await write({ goal: 'a' })
    await enforce('baru')
    const entries = async () => {
      const actor = { kind: 'person', userId: host.id, name: 'x' } as const
      const caller = await etalase.team.authorize(actor, team, 'brands.read')
      const asked = { caller, may: (one: string) => one === 'brands.read', now: Instant.parse(0) }
      return parts.today.entries(asked)
    }
    expect(await entries()).toEqual([
      expect.objectContaining({ id: `brands.read:${here.brand}.1`, group: 'mine' }),
    ])
    expect(todayEntry((await entries())[0] ?? ({} as never)).path).toBe(
      `brands/${here.brand}/brief`,
    )
    await host.browser.call(acknowledgeBrief, { ...here, number: 1 })
    expect(await entries()).toEqual([])
  })
})

test('the search finds a brief in force by what it says', async () => {
  const { team, write, put, enforce, browser } = await makeDesk()
  await write({ goal: 'Lampu yang hangat' })
  await put(logo())
  await enforce()
  const { user } = await browser.session()
  const actor = { kind: 'person', userId: user?.id ?? ('' as never), name: 'x' } as const
  const caller = await etalase.team.authorize(actor, team, 'brands.read')
  const find = async (text: string) => {
    const query = { text, words: text.split(' '), today: '2026-11-16' as never, limit: 5 }
    return (await parts.search[0]?.find(caller, query))?.map(({ title }) => title.id)
  }
  expect(await find('hangat')).toEqual(['Brief Senja'])
  expect(await find('logo')).toEqual(['Brief Senja'])
  expect(await find('kulkas')).toEqual([])
})

test('the example shop has briefs in force, promises, and loses them with everything else', async () => {
  const browser = etalase.browser()
  const team = await browser.call(tryExample, { language: 'id' })
  const { brands: all } = await browser.call(brands, { team: team.id })
  const senja = all.find(({ name }) => name === 'Senja')
  const page = await browser.call(brief, { team: team.id, brand: senja?.id ?? '' })
  expect(page).toMatchObject({ ahead: false, inForce: { number: 2 } })
  expect(page.inForce?.restrictions).toHaveLength(6)
  await browser.call(removeExample, { team: team.id })
  const { rows } = await etalase.db.execute('select id from brief')
  expect(rows).toEqual([])
})

test('the history says which restriction it was', async () => {
  const { browser, team, put } = await makeDesk()
  await put(logo())
  const { changes } = await browser.call(history, { team, recordType: 'brief' })
  expect(changes).toMatchObject([
    { verb: 'create', recordName: 'Senja', after: { restriction: 'Tampilkan logo Senja' } },
  ])
})

test('a brand of another team has no brief', async () => {
  const { here, member, write } = await makeDesk()
  await write({ goal: 'a' })
  const stranger = await member()
  const elsewhere = await stranger.browser.call(createTeam, { ...teamDraft, name: 'Lain' })
  const wish = { team: elsewhere.id, brand: here.brand }
  expect((await stranger.browser.refused(brief, wish)).kind).toBe('not-found')
})
