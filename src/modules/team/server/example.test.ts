import { setTimeout as sleep } from 'node:timers/promises'

import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'

import {
  acceptInvitation,
  createFirstTeam,
  createTeam,
  invite,
  removeExample,
  tryExample,
} from '../contract.ts'
import { draft, makeAccount, makeEtalase, makeFirstTeam, makeMember } from './etalase.test.kit.ts'

const filled: Authorized[] = []
const removed: string[] = []
let breaks = false
const etalase = await makeEtalase(() => ({
  routes: [],
  examples: [
    {
      fill: async (caller) => {
        filled.push(caller)
        await sleep(30)
        if (breaks) throw new Failure('unavailable', { id: 'Penuh', en: 'Full' })
      },
    },
  ],
  removals: [
    {
      removeTeam: async (_, team) => {
        removed.push(team)
      },
    },
  ],
}))
beforeEach(async () => {
  await etalase.empty()
  filled.length = 0
  removed.length = 0
  breaks = false
})

const look = async () => {
  const browser = etalase.browser()
  const team = await browser.call(tryExample, { language: 'id' })
  return { browser, team }
}
const people = async () => {
  const { rows } = await etalase.db.execute(sql`select count(*)::int as people from "user"`)
  return rows[0]?.['people']
}

test('a visitor of a new installation is in the example shop with one call', async () => {
  const { browser, team } = await look()
  expect(team).toMatchObject({ example: true, timeZone: 'Asia/Jakarta', language: 'id' })
  expect(filled).toMatchObject([{ team: { id: team.id }, actor: { kind: 'person' } }])
  const session = await browser.session()
  expect(session.teams).toEqual([{ ...team, roles: ['owner'] }])
  expect(session.installation).toBe('new')
})

test('whoever tries it again finds the same shop, also at the same time', async () => {
  const looks = await Promise.all([look(), look(), look()])
  const later = await look()
  expect(new Set([...looks, later].map(({ team }) => team.id)).size).toBe(1)
  expect(filled).toHaveLength(1)
  expect((await looks[0].browser.session()).teams).toHaveLength(1)
})

test('removed in one click, it leaves nothing behind and the installation is new', async () => {
  const { browser, team } = await look()
  await browser.call(removeExample, { team: team.id })
  expect(removed).toEqual([team.id])
  expect(browser.cookies.size).toBe(0)
  expect(await browser.session()).toMatchObject({ user: null, installation: 'new' })
  expect(await people()).toBe(0)
  await look()
})

test('filling that fails leaves nothing behind, and the next try starts anew', async () => {
  breaks = true
  const problem = await etalase.browser().refused(tryExample, { language: 'en' })
  expect(problem).toMatchObject({ kind: 'unavailable', words: { en: 'Full' } })
  expect([await people(), await etalase.team.service.teams()]).toEqual([0, []])
  breaks = false
  expect((await look()).team.example).toBe(true)
})

test('a shop whose filling was cut short by a crash is made anew', async () => {
  const first = await look()
  await etalase.db.execute(sql`update team set ready_at = null`)
  const second = await look()
  expect(second.team.id).not.toBe(first.team.id)
  expect(removed).toEqual([first.team.id])
  expect(await etalase.team.service.teams()).toHaveLength(1)
})

test('a team on trial is nobody’s, and gone when the work is done or fails', async () => {
  const { forTrial, createUnclaimed, teams } = etalase.team.service
  const id = await forTrial(' Griya ', async (trial) => {
    expect(trial).toMatchObject({ name: 'Griya', example: true })
    expect((await etalase.browser().session()).installation).toBe('new')
    expect((await createUnclaimed('Griya')).id).not.toBe(trial.id)
    return trial.id
  })
  expect(removed).toEqual([id])
  await expect(forTrial('Lain', () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'broken',
  )
  expect((await teams()).map(({ example }) => example)).toEqual([false])
})

test('a trial that was cut short is cleared away a day later, an example shop never', async () => {
  const { team: shop } = await look()
  const { forTrial, teams } = etalase.team.service
  await forTrial('Griya', async (trial) => {
    await etalase.team.cleanUp()
    expect(await teams()).toHaveLength(2)
    etalase.pass(2 * 86_400_000)
    await etalase.team.cleanUp()
    expect(removed).toEqual([trial.id])
  })
  expect((await teams()).map(({ id }) => id)).toEqual([shop.id])
})

test('once a real team exists, the example is no door for strangers', async () => {
  await makeFirstTeam(etalase)
  const stranger = etalase.browser()
  const problem = await stranger.refused(tryExample, { language: 'id' })
  expect(problem.kind).toBe('forbidden')
  expect(stranger.cookies.size).toBe(0)
})

test('a team that waits for its owner closes the door as well', async () => {
  await etalase.team.service.createUnclaimed('Griya')
  expect((await etalase.browser().refused(tryExample, { language: 'id' })).kind).toBe('forbidden')
})

test('whoever looked around and then makes a team keeps the example shop, alone', async () => {
  const { browser, team } = await look()
  const other = await look()
  const made = await browser.call(createFirstTeam, { team: draft, owner: makeAccount() })
  const session = await browser.session()
  expect(session.teams.map(({ id }) => id).toSorted()).toEqual([made.id, team.id].toSorted())
  expect((await other.browser.session()).user).toBeNull()
  await browser.call(removeExample, { team: team.id })
  expect((await browser.session()).teams.map(({ id }) => id)).toEqual([made.id])
})

test('the invented owner can neither make a team nor join one: that takes an account', async () => {
  const { browser } = await look()
  expect((await browser.refused(createTeam, draft)).words.id).toContain('Buat tim')
  const real = await makeFirstTeam(etalase)
  const given = { team: real.team.id, name: 'Budi', roles: ['host' as const] }
  const { secret } = await real.browser.call(invite, given)
  expect((await browser.refused(acceptInvitation, { secret })).kind).toBe('unauthenticated')
})

test('a member who has signed in gets an example shop of their own', async () => {
  const first = await makeFirstTeam(etalase)
  const host = await makeMember(etalase, first, ['host'])
  const shop = await host.browser.call(tryExample, { language: 'id' })
  expect((await host.browser.call(tryExample, { language: 'id' })).id).toBe(shop.id)
  const { teams } = await host.browser.session()
  expect(teams.find(({ id }) => id === shop.id)?.roles).toEqual(['owner'])
  expect((await first.browser.refused(removeExample, { team: shop.id })).kind).toBe('not-found')
  await host.browser.call(removeExample, { team: shop.id })
  expect((await host.browser.session()).user).not.toBeNull()
})

test('a real team is not removed by the button of the example', async () => {
  const { browser, team } = await makeFirstTeam(etalase)
  expect((await browser.refused(removeExample, { team: team.id })).kind).toBe('conflict')
  expect(removed).toEqual([])
})

test('the command line makes the example of whoever may see it', async () => {
  const { createExample } = etalase.team.service
  const made = await createExample('en')
  expect(made.team.name).toContain('(example)')
  expect((await look()).team.id).toBe(made.team.id)

  await etalase.empty()
  const { browser } = await makeFirstTeam(etalase)
  const { team, userId } = await createExample('id')
  const session = await browser.session()
  expect(session.user?.id).toBe(userId)
  expect(session.teams.map(({ id }) => id)).toContain(team.id)
})
