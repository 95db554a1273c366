import { beforeEach, describe, expect, test } from 'vitest'

import { session } from '#modules/team/contract.ts'
import { makeMember } from '#modules/team/server/etalase.test.kit.ts'

import * as contract from '../contract.ts'
import { makeDesk, said, shopee } from './wording.test.kit.ts'

const { etalase, wording, empty, open } = await makeDesk()
beforeEach(empty)

const draft = () => ({ id: crypto.randomUUID(), rule: shopee, match: 'Shopee', excerpt: said })

describe('a question about a finding', () => {
  type Who = Awaited<ReturnType<typeof open>>['browser']

  async function asked() {
    const opened = await open()
    const { browser, team } = opened
    const host = await makeMember(etalase, { browser, team: { id: team } }, ['host'])
    const given = draft()
    await host.browser.call(contract.askQuestion, { team, ...given })
    const list = async (who: Who) => (await who.call(contract.questions, { team })).questions
    return { ...opened, host, given, list }
  }

  test('is asked once, answered by an exception, and the answer is read', async () => {
    const { browser, team, host, given, list, check, takeBack } = await asked()
    await host.browser.call(contract.askQuestion, { team, ...given })
    expect(await list(browser)).toMatchObject([{ match: 'Shopee', mine: false, answer: null }])
    const reason = 'Nama gedung'
    const answer = { kind: 'exception', reason, phrase: 'dari Shopee' } as const
    const wish = { team, question: given.id, answer }
    expect((await host.browser.refused(contract.answerQuestion, wish)).kind).toBe('forbidden')
    const { change } = await browser.call(contract.answerQuestion, wish)
    expect(await check(said)).toContainEqual([shopee, 'note', 'excepted'])
    expect(await list(host.browser)).toMatchObject([{ mine: true, answer: { reason } }])
    expect((await browser.refused(contract.answerQuestion, wish)).words.id).toContain(
      'sudah dijawab',
    )
    await host.browser.call(contract.seeAnswer, { team, question: given.id })
    await takeBack(change)
    expect(await check(said)).toContainEqual([shopee, 'block', null])
  })

  test('waits on Hari ini of whoever leads, and its answer on that of whoever asked', async () => {
    const { browser, team, host, given } = await asked()
    const today = async (who: Who, manages: boolean) => {
      const { user } = await who.call(session, {})
      const actor = { kind: 'person' as const, userId: user?.id ?? '', name: user?.name ?? '' }
      const caller = await etalase.team.authorize(actor as never, team, 'wording.read')
      const may = (action: string) => manages && action === 'wording.manage'
      const entries = await wording.today.entries({ caller, may, now: etalase.clock() })
      return entries.map(({ group, path }) => [group, path])
    }
    const path = `rules?question=${given.id}`
    expect(await today(browser, true)).toEqual([['waiting', path]])
    expect(await today(host.browser, false)).toEqual([])
    const answer = { kind: 'keep', reason: 'Tidak' } as const
    await browser.call(contract.answerQuestion, { team, question: given.id, answer })
    expect(await today(browser, true)).toEqual([])
    expect(await today(host.browser, false)).toEqual([['alert', path]])
    await host.browser.call(contract.seeAnswer, { team, question: given.id })
    expect(await today(host.browser, false)).toEqual([])
  })

  test('without a brand is excepted in its own words only', async () => {
    const { browser, team, given, book } = await asked()
    const answer = { kind: 'exception', reason: 'Boleh' } as const
    await browser.call(contract.answerQuestion, { team, question: given.id, answer })
    expect((await book()).decisions[0]?.wish).toMatchObject({ brand: null, phrase: 'Shopee' })
  })

  test('with a sign the database does not keep is refused', async () => {
    const { browser, team } = await open()
    const bad = { team, ...draft(), excerpt: 'a\u0000b' }
    expect((await browser.refused(contract.askQuestion, bad)).kind).toBe('invalid')
  })
})
