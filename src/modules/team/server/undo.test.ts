import { setTimeout as sleep } from 'node:timers/promises'

import { beforeEach, expect, test } from 'vitest'

import { TeamId } from '#kernel/ids.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import { createTeam, history, setRoles, undo, updateTeam, type Change } from '../contract.ts'
import { draft, inTurn, makeEtalase, makeFirstTeam, makeMember } from './etalase.test.kit.ts'
import { lockTeam } from './locks.ts'

const etalase = await makeEtalase()
beforeEach(etalase.empty)

async function makeRenames(...names: string[]) {
  const first = await makeFirstTeam(etalase)
  const { browser, team } = first
  const changes: string[] = []
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    const { change } = await browser.call(updateTeam, { team: team.id, name })
    changes.push(change ?? '')
  }
  return {
    ...first,
    changes,
    name: async () => (await browser.session()).teams[0]?.name,
    undo: async (change: string | null | undefined) =>
      (await browser.call(undo, { team: team.id, change: change ?? '' })).change,
    refused: async (change = '') => browser.refused(undo, { team: team.id, change }),
  }
}

test('a change is taken back, and that can be taken back too, as often as somebody likes', async () => {
  const made = await makeRenames('Baru')
  const back = await made.undo(made.changes[0])
  expect(await made.name()).toBe('Griya Nyenyak')
  const again = await made.undo(back)
  expect([again, await made.name()]).toEqual([made.changes[0], 'Baru'])
  await made.undo(again)
  expect(await made.name()).toBe('Griya Nyenyak')
})

test('a newer change of the same record stands in the way; the refusal says whose and when', async () => {
  const made = await makeRenames('Satu', 'Dua')
  const problem = await made.refused(made.changes[0])
  expect(problem).toMatchObject({ kind: 'conflict', status: 409 })
  expect(problem.words.id).toMatch(/“Dua” sudah diubah lagi oleh Orang \d+ pada .+\sWIB/)
  expect(await made.name()).toBe('Dua')
})

test('changes are taken back in their order, down to the first', async () => {
  const made = await makeRenames('Satu', 'Dua', 'Tiga')
  for (const change of made.changes.toReversed())
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await made.undo(change)
  expect(await made.name()).toBe('Griya Nyenyak')
})

test('a second click on the same undo is harmless, also at the same time', async () => {
  const made = await makeRenames('Baru')
  const [change] = made.changes
  const answers = await Promise.all([made.undo(change), made.undo(change), made.undo(change)])
  expect(new Set(answers).size).toBe(1)
  expect(await made.name()).toBe('Griya Nyenyak')
  const { changes } = await made.browser.call(history, { team: made.team.id })
  expect(changes.filter(({ verb }) => verb === 'undo')).toHaveLength(1)
})

test('an undo while somebody else changes the record overwrites nothing', async () => {
  const made = await makeRenames('Satu')
  const results = await Promise.allSettled([
    made.undo(made.changes[0]),
    made.browser.call(updateTeam, { team: made.team.id, name: 'Dua' }),
  ])
  expect(results[1]?.status).toBe('fulfilled')
  expect(await made.name()).toBe('Dua')
})

test('a change that commits while the undo waits for the record is not overwritten', async () => {
  const made = await makeRenames('Satu')
  const id = TeamId.parse(made.team.id)
  let undoing = Promise.resolve<unknown>(null)
  await inTransaction(etalase.db, async (tx) => {
    await lockTeam(tx, id)
    undoing = made.refused(made.changes[0])
    await sleep(150)
    const other = { kind: 'cli', name: 'etalase' } as const
    const [before, after] = [{ ...draft, name: 'Satu' }, draft]
    const renamed = { recordType: 'team', recordId: id, recordName: 'Dua', verb: 'update' } as const
    const caller = { team: { id }, actor: other }
    await etalase.team.audit.record(tx, caller, { ...renamed, before, after, undoable: true })
  })
  expect(await undoing).toMatchObject({ kind: 'conflict' })
  expect(await made.name()).toBe('Satu')
})

test('a change of another record does not stand in the way', async () => {
  const made = await makeRenames('Baru')
  const host = await makeMember(etalase, made, ['host'])
  await made.browser.call(setRoles, { team: made.team.id, user: host.id, roles: ['editor'] })
  await made.undo(made.changes[0])
  expect(await made.name()).toBe('Griya Nyenyak')
})

test('whoever may not make a change may not take it back', async () => {
  const made = await makeRenames('Baru')
  const host = await makeMember(etalase, made, ['host'])
  const given = { team: made.team.id, change: made.changes[0] ?? '' }
  expect((await host.browser.refused(undo, given)).kind).toBe('forbidden')
})

test('a change of another team is not there', async () => {
  const made = await makeRenames('Baru')
  const other = await made.browser.call(createTeam, { ...draft, name: 'Lain' })
  const change = made.changes[0] ?? ''
  expect((await made.browser.refused(undo, { team: other.id, change })).kind).toBe('not-found')
  expect((await made.refused(crypto.randomUUID())).kind).toBe('not-found')
  const page = await made.browser.refused(history, { team: other.id, before: change })
  expect(page.kind).toBe('not-found')
})

test('what cannot be undone says so', async () => {
  const made = await makeRenames()
  const { changes } = await made.browser.call(history, { team: made.team.id })
  expect(changes[0]).toMatchObject({ verb: 'create', undoable: false })
  expect((await made.refused(changes[0]?.id)).kind).toBe('conflict')
})

test('the history tells who changed what, before and after, newest first', async () => {
  const made = await makeRenames('Baru')
  await made.undo(made.changes[0])
  const { changes } = await made.browser.call(history, { team: made.team.id })
  const [back, renamed, created] = changes
  expect(created).toMatchObject({ recordType: 'team', before: null, after: draft })
  expect(renamed).toMatchObject({
    actor: made.owner.name,
    recordType: 'team',
    recordId: made.team.id,
    recordName: 'Baru',
    verb: 'update',
    before: draft,
    after: { ...draft, name: 'Baru' },
    undoneAt: etalase.clock(),
  })
  expect(back).toMatchObject({ verb: 'undo', before: { ...draft, name: 'Baru' }, after: draft })
  expect(JSON.stringify(changes)).not.toContain(made.owner.email)
})

test('the history is read page by page, and of one record only', async () => {
  const made = await makeRenames('Satu', 'Dua', 'Tiga', 'Empat')
  const host = await makeMember(etalase, made, ['host'])
  const team = made.team.id
  const seen: Change[] = []
  await inTurn(4, async () => {
    const before = seen.at(-1)?.id
    const page = await made.browser.call(history, { team, limit: 2, ...(before && { before }) })
    seen.push(...page.changes)
  })
  expect(seen.map(({ recordName }) => recordName)).toEqual([
    host.account.name,
    'Undangan',
    'Empat',
    'Tiga',
    'Dua',
    'Satu',
    'Griya Nyenyak',
  ])
  const one = { team, recordType: 'member', recordId: host.id }
  const { changes } = await made.browser.call(history, one)
  expect(changes).toHaveLength(1)
})

test('a change is recorded with its record or not at all', async () => {
  const { team, browser } = await makeFirstTeam(etalase)
  const { db } = etalase
  const caller = { team: { id: TeamId.parse(team.id) }, actor: { kind: 'cli', name: 'x' } } as const
  const record = { recordType: 'team', recordId: team.id, recordName: 'x', verb: 'update' } as const
  const failing = inTransaction(db, async (tx) => {
    const change = { ...record, before: null, after: null, undoable: true }
    await etalase.team.audit.record(tx, caller, change)
    throw new Error('gagal')
  })
  await expect(failing).rejects.toThrow('gagal')
  expect((await browser.call(history, { team: team.id })).changes).toHaveLength(1)
})
