import { beforeEach, expect, test } from 'vitest'

import { undo } from '#modules/team/contract.ts'
import { makeFirstTeam } from '#modules/team/server/etalase.test.kit.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import {
  brands,
  clients,
  createBrand,
  createClient,
  createSegment,
  removeClient,
  segments,
  startSegments,
  updateBrand,
  updateClient,
} from '../../contract.ts'
import { makeBrandsEtalase } from '../brands.test.kit.ts'
import { contactPersonalData } from './personal.ts'

const etalase = await makeBrandsEtalase()
beforeEach(etalase.empty)

const contacts = [{ name: 'Pak Hendra', reach: '0812-0000-1111' }]
const draft = { name: 'PT Kayu Makmur', contacts, note: '' }

test('a brand belongs to a client or is the team’s own, and a removed client leaves it', async () => {
  const { browser, team: first } = await makeFirstTeam(etalase)
  const team = first.id
  const { record } = await browser.call(createClient, { team, ...draft })
  const { brand } = await browser.call(createBrand, { team, name: 'Kayuma' })
  expect(brand?.client).toBeNull()
  const given = { team, brand: brand?.id ?? '', client: record?.id ?? '' }
  const { brand: after } = await browser.call(updateBrand, given)
  expect(after?.client).toBe(record?.id)
  const { change } = await browser.call(removeClient, { team, client: given.client })
  expect((await browser.call(brands, { team })).brands[0]?.client).toBeNull()
  await browser.call(undo, { team, change: change ?? '' })
  expect((await browser.call(brands, { team })).brands[0]?.client).toBe(record?.id)
})

test('a brand cannot be given to somebody else’s client', async () => {
  const { browser, team: first } = await makeFirstTeam(etalase)
  const team = first.id
  const { brand } = await browser.call(createBrand, { team, name: 'Kayuma' })
  const given = { team, brand: brand?.id ?? '', client: crypto.randomUUID() }
  expect((await browser.refused(updateBrand, given)).kind).toBe('not-found')
})

test('two clients never share a name, and whoever saves second is told', async () => {
  const { browser, team: first } = await makeFirstTeam(etalase)
  const team = first.id
  const { record } = await browser.call(createClient, { team, ...draft })
  const same = await browser.refused(createClient, { team, ...draft, name: 'pt kayu makmur' })
  expect(same).toMatchObject({ kind: 'conflict', field: 'name' })
  const given = { team, client: record?.id ?? '', version: 1 }
  await browser.call(updateClient, { ...given, ...draft, note: 'satu' })
  const late = await browser.refused(updateClient, { ...given, ...draft, note: 'dua' })
  expect(late.kind).toBe('conflict')
  expect((await browser.call(clients, { team })).clients[0]?.note).toBe('satu')
})

test('a person at a client is found and erased', async () => {
  const { browser, team: first } = await makeFirstTeam(etalase)
  const team = first.id
  await browser.call(createClient, { team, ...draft, note: 'Hubungi @hendra.kayu dulu' })
  const whom = {
    meant: (handle: string) =>
      ['pak hendra', 'hendra.kayu', '@hendra.kayu'].includes(handle.toLowerCase()),
    alias: (handle: string) => handle,
  }
  const found = await inTransaction(etalase.db, async (tx) =>
    contactPersonalData.find?.(tx, team, whom),
  )
  expect(found).toHaveLength(1)
  await inTransaction(etalase.db, async (tx) => contactPersonalData.erase?.(tx, team, whom))
  const [client] = (await browser.call(clients, { team })).clients
  expect(client?.contacts).toEqual([])
  expect(client?.note).not.toContain('hendra')
})

test('the usual four segments are added once, beside those that are there', async () => {
  const { browser, team: first } = await makeFirstTeam(etalase)
  const team = first.id
  const own = { name: 'anak kos', ageFrom: 17, ageUntil: 25, gender: 'all' as const, need: '' }
  await browser.call(createSegment, { team, ...own })
  expect((await browser.call(startSegments, { team })).changes).toHaveLength(3)
  expect((await browser.call(startSegments, { team })).changes).toHaveLength(0)
  const names = (await browser.call(segments, { team })).segments.map(({ name }) => name)
  expect(names).toEqual(['anak kos', 'Ibu rumah tangga', 'Lansia', 'Pekerja kantor'])
  const reversed = { ...own, name: 'X', ageFrom: 40, ageUntil: 20 }
  expect((await browser.refused(createSegment, { team, ...reversed })).kind).toBe('invalid')
})
