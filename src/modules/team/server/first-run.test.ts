import { beforeEach, expect, test } from 'vitest'

import { createFirstTeam, createTeam } from '../contract.ts'
import { draft, makeAccount, makeEtalase, makeFirstTeam } from './etalase.test.kit.ts'

const etalase = await makeEtalase()
beforeEach(etalase.empty)

test('nobody is signed in at the first visit, and the installation is new', async () => {
  const session = await etalase.browser().session()
  expect(session).toEqual({
    user: null,
    teams: [],
    installation: 'new',
    claimable: null,
    mail: false,
  })
})

test('the first team comes with its owner, who is signed in at once', async () => {
  const { browser, team, owner } = await makeFirstTeam(etalase)
  expect(team).toMatchObject({ ...draft, slug: 'griya-nyenyak', example: false })
  const session = await browser.session()
  expect(session.user).toMatchObject({ name: owner.name, email: owner.email, language: 'id' })
  expect(session.teams).toEqual([{ ...team, roles: ['owner'] }])
  expect(session.installation).toBe('ready')
})

test('of two browsers at first set-up one wins and the other is told so', async () => {
  const browsers = [etalase.browser(), etalase.browser(), etalase.browser()]
  const answers = await Promise.allSettled(
    browsers.map((one) => one.call(createFirstTeam, { team: draft, owner: makeAccount() })),
  )
  const refusals = answers.filter(({ status }) => status === 'rejected')
  expect(refusals).toHaveLength(2)
  for (const refusal of refusals)
    expect(refusal).toMatchObject({ reason: { status: 409, kind: 'conflict' } })
  const { rows } = await etalase.db.execute('select count(*)::int as people from "user"')
  expect(rows).toEqual([{ people: 1 }])
})

test('once somebody owns it, nobody else becomes owner through the first page', async () => {
  await makeFirstTeam(etalase)
  const stranger = etalase.browser()
  const problem = await stranger.refused(createFirstTeam, { team: draft, owner: makeAccount() })
  expect(problem).toMatchObject({ kind: 'conflict' })
  expect(problem.words.id).toContain('sudah punya pemilik')
  expect(stranger.cookies.size).toBe(0)
})

test('the team the command line made waits for its owner and keeps its address', async () => {
  const made = await etalase.team.service.createUnclaimed('Griya Lama')
  const before = await etalase.browser().session()
  expect(before).toMatchObject({
    installation: 'claim',
    claimable: { id: made.id, name: 'Griya Lama' },
  })
  const { browser, team } = await makeFirstTeam(etalase)
  expect(team).toMatchObject({ id: made.id, name: 'Griya Nyenyak', slug: 'griya-lama' })
  expect((await browser.session()).installation).toBe('ready')
  await expect(etalase.team.service.createUnclaimed('Lain')).rejects.toMatchObject({
    kind: 'conflict',
  })
})

test('two commands at once make one team for the same shop', async () => {
  const { createUnclaimed, teams } = etalase.team.service
  const [one, two] = await Promise.all([createUnclaimed('Griya'), createUnclaimed('Griya')])
  expect(one.id).toBe(two.id)
  expect(await teams()).toHaveLength(1)
})

test('a long name of a shop is cut to what a person could have typed', async () => {
  const made = await etalase.team.service.createUnclaimed(` ${'Toko Panjang '.repeat(20)}`)
  expect(made.name).toMatch(/^Toko Panjang .{40,46}\S$/)
  expect(made.slug.length).toBeLessThanOrEqual(40)
})

test('a password that is too short is refused with the field it is about', async () => {
  const owner = { ...makeAccount(), password: 'pendek' }
  const problem = await etalase.browser().refused(createFirstTeam, { team: draft, owner })
  expect(problem).toMatchObject({ kind: 'invalid', field: 'owner.password' })
})

test('somebody may have several teams, each at an address of its own', async () => {
  const { browser } = await makeFirstTeam(etalase)
  const second = await browser.call(createTeam, draft)
  const third = await browser.call(createTeam, { ...draft, name: 'Anggrek' })
  expect(second.slug).toBe('griya-nyenyak-2')
  const { teams } = await browser.session()
  expect(teams.map(({ slug }) => slug)).toEqual(['anggrek', 'griya-nyenyak', 'griya-nyenyak-2'])
  expect(teams.find(({ id }) => id === third.id)?.roles).toEqual(['owner'])
})

test('the e-mail of an owner is the same in any case, and stored as one', async () => {
  const { browser } = await makeFirstTeam(etalase, makeAccount({ email: 'Rina@Toko.Test' }))
  expect((await browser.session()).user?.email).toBe('rina@toko.test')
})
