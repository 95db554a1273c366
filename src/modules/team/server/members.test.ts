import { beforeEach, expect, test } from 'vitest'

import {
  createTeam,
  invite,
  leaveTeam,
  members,
  removeMember,
  setRoles,
  undo,
  updateTeam,
} from '../contract.ts'
import { draft, makeEtalase, makeFirstTeam, makeMember, type Browser } from './etalase.test.kit.ts'

const etalase = await makeEtalase()
beforeEach(etalase.empty)

const idOf = async (browser: Browser) => (await browser.session()).user?.id ?? ''

test('members are listed with their roles in the order of the trade', async () => {
  const first = await makeFirstTeam(etalase)
  const host = await makeMember(etalase, first, ['ads', 'host'])
  const answer = await first.browser.call(members, { team: first.team.id })
  expect(answer.members.map(({ userId, roles }) => [userId, roles])).toEqual([
    [await idOf(first.browser), ['owner']],
    [host.id, ['host', 'ads']],
  ])
  expect(answer.invitations).toEqual([])
})

test('a role given or taken counts with the very next call', async () => {
  const first = await makeFirstTeam(etalase)
  const { browser, id, team } = await makeMember(etalase, first, ['host'])
  const rename = { team: team.id, name: 'Nama Baru' }
  const refused = await browser.refused(updateTeam, rename)
  expect(refused).toMatchObject({ kind: 'forbidden', status: 403 })
  expect(refused.words).toMatchObject({
    id: expect.stringContaining('Hanya Pemilik atau Manajer'),
    en: expect.stringContaining('Only Owner or Manager'),
  })
  await first.browser.call(setRoles, { team: team.id, user: id, roles: ['host', 'manager'] })
  await browser.call(updateTeam, rename)
  await first.browser.call(setRoles, { team: team.id, user: id, roles: ['host'] })
  expect((await browser.refused(updateTeam, rename)).kind).toBe('forbidden')
})

test('whoever is taken out of a team finds it gone at once', async () => {
  const first = await makeFirstTeam(etalase)
  const { browser, id, team } = await makeMember(etalase, first, ['manager'])
  await first.browser.call(removeMember, { team: team.id, user: id })
  expect((await browser.refused(members, { team: team.id })).kind).toBe('not-found')
  expect((await browser.session()).teams).toEqual([])
})

test('the last owner can neither step down, nor leave, nor be taken out', async () => {
  const { browser, team } = await makeFirstTeam(etalase)
  const user = await idOf(browser)
  const tries = [
    await browser.refused(setRoles, { team: team.id, user, roles: ['manager'] }),
    await browser.refused(removeMember, { team: team.id, user }),
    await browser.refused(leaveTeam, { team: team.id }),
  ]
  expect(tries.map(({ kind }) => kind)).toEqual(['conflict', 'conflict', 'conflict'])
  expect((await browser.session()).teams[0]?.roles).toEqual(['owner'])
})

test('of two owners who step down at once one stays', async () => {
  const first = await makeFirstTeam(etalase)
  const second = await makeMember(etalase, first, ['owner'])
  const one = { team: first.team.id, user: await idOf(first.browser), roles: ['host' as const] }
  const results = await Promise.allSettled([
    first.browser.call(setRoles, one),
    second.browser.call(setRoles, { ...one, user: second.id }),
  ])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('a manager gives any role but that of owner, and takes it from nobody', async () => {
  const first = await makeFirstTeam(etalase)
  const manager = await makeMember(etalase, first, ['manager'])
  const host = await makeMember(etalase, first, ['host'])
  const { browser, team } = manager
  const owner = await idOf(first.browser)
  const tries = [
    await browser.refused(setRoles, { team: team.id, user: manager.id, roles: ['owner'] }),
    await browser.refused(setRoles, { team: team.id, user: owner, roles: ['host'] }),
    await browser.refused(removeMember, { team: team.id, user: owner }),
    await browser.refused(invite, { team: team.id, name: 'Budi', roles: ['owner'] }),
  ]
  expect(new Set(tries.map(({ kind }) => kind))).toEqual(new Set(['forbidden']))
  expect(tries[0]?.words.id).toContain('Pemilik')
  await browser.call(setRoles, { team: team.id, user: host.id, roles: ['moderator'] })
})

test('anybody but the last owner may leave', async () => {
  const first = await makeFirstTeam(etalase)
  const { browser, team } = await makeMember(etalase, first, ['editor'])
  await browser.call(leaveTeam, { team: team.id })
  expect((await browser.session()).teams).toEqual([])
})

test('somebody taken out by mistake is back with one click, with the same roles', async () => {
  const first = await makeFirstTeam(etalase)
  const { browser, id, team } = await makeMember(etalase, first, ['editor', 'host'])
  const { change } = await first.browser.call(removeMember, { team: team.id, user: id })
  await first.browser.call(undo, { team: team.id, change: change ?? '' })
  expect((await browser.session()).teams[0]?.roles).toEqual(['editor', 'host'])
})

test('undo cannot be used to take the last owner away or to give that role', async () => {
  const first = await makeFirstTeam(etalase)
  const { team, browser } = first
  const second = await makeMember(etalase, first, ['host'])
  const given = { team: team.id, user: second.id, roles: ['owner' as const] }
  const { change } = await browser.call(setRoles, given)
  await second.browser.call(removeMember, { team: team.id, user: await idOf(browser) })
  const refused = await second.browser.refused(undo, { team: team.id, change: change ?? '' })
  expect(refused.kind).toBe('conflict')

  const manager = await makeMember(etalase, { browser: second.browser, team }, ['manager'])
  await second.browser.call(setRoles, { team: team.id, user: manager.id, roles: ['owner'] })
  const { change: down } = await manager.browser.call(setRoles, {
    team: team.id,
    user: manager.id,
    roles: ['manager'],
  })
  const back = await manager.browser.refused(undo, { team: team.id, change: down ?? '' })
  expect(back.kind).toBe('forbidden')
})

test('the same roles again change nothing and leave nothing to undo', async () => {
  const first = await makeFirstTeam(etalase)
  const { id, team } = await makeMember(etalase, first, ['editor', 'host'])
  const again = { team: team.id, user: id, roles: ['host' as const, 'editor' as const] }
  expect(await first.browser.call(setRoles, again)).toEqual({ change: null })
})

test('ids of another team and ids that are none name nobody', async () => {
  const first = await makeFirstTeam(etalase)
  const outsider = await makeMember(etalase, first, ['host'])
  const elsewhere = await outsider.browser.call(createTeam, { ...draft, name: 'Lain' })
  const own = first.team.id
  for (const team of [elsewhere.id, crypto.randomUUID(), 'griya-nyenyak', '../..'])
    // oxlint-disable-next-line no-await-in-loop
    expect((await first.browser.refused(members, { team })).kind).toBe('not-found')
  const other = { team: elsewhere.id, user: await idOf(first.browser) }
  expect((await outsider.browser.refused(removeMember, other)).kind).toBe('not-found')
  const unknown = { team: own, user: crypto.randomUUID(), roles: ['host' as const] }
  expect((await first.browser.refused(setRoles, unknown)).kind).toBe('not-found')
})

test('the command line on this machine may do everything in any team', async () => {
  const { team } = await makeFirstTeam(etalase)
  const { authorize } = etalase.team.service
  const cli = { kind: 'cli', name: 'etalase' } as const
  const allowed = await authorize(cli, team.id, 'imports.apply')
  expect(allowed).toMatchObject({ actor: cli, language: 'id', team: { timeZone: 'Asia/Jakarta' } })
  const unknown = authorize(cli, crypto.randomUUID(), 'imports.apply')
  await expect(unknown).rejects.toMatchObject({ kind: 'not-found' })
  await expect(authorize(cli, team.id, 'tidak.ada')).rejects.toThrow('team/logic.ts')
})
