import { afterAll, beforeEach, expect, test } from 'vitest'

import { Failure } from '#kernel/failure.ts'
import { instantAt } from '#kernel/time.ts'
import { createTeam } from '#modules/team/contract.ts'
import { draft, makeMember } from '#modules/team/server/etalase.test.kit.ts'

import { makeBackupDesk, plainly, timeZone } from './backups.test.kit.ts'

const made = await makeBackupDesk()
const { desk, owner, team, world, told, page, night } = made
beforeEach(made.reset)
afterAll(made.close)

const fails = () => Promise.reject(new Failure('unavailable', { id: 'Disk penuh.', en: 'Full.' }))
const nightOf = async (time: string) => {
  world.now = instantAt(`2026-11-${time}:00`, timeZone)
  await night()
}
/** What is told twice with the same key is heard once. */
const heard = () => [...new Map(told.map((one) => [one.key, one])).values()]

const nights = async (...times: readonly string[]) => {
  // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
  for (const time of times) await nightOf(time)
}

test('the owners hear once that it failed, again after a day, and once that it works again', async () => {
  await nightOf('24T02:30')
  world.write = fails
  await nights('25T02:30', '25T03:30', '25T23:30', '26T02:29')
  expect(heard()).toMatchObject([
    {
      team,
      words: { id: 'Cadangan gagal dibuat' },
      detail: { id: 'Disk penuh.' },
      path: 'team/backups',
    },
  ])
  await nights('26T02:30', '26T09:30')
  expect(heard()).toHaveLength(2)
  expect(heard()[1]?.words.id).toMatch(/^Cadangan masih gagal, sejak 25\sNov/)
  world.write = plainly
  await nights('26T10:30', '27T02:30', '28T02:30')
  expect(heard()[2]?.words.id).toBe('Cadangan berhasil lagi')
  expect(heard()).toHaveLength(3)
})

test('they hear nothing while all is well, and the next failure anew', async () => {
  await nights('24T02:30', '25T02:30')
  expect(told).toEqual([])
  world.write = fails
  await nightOf('26T02:30')
  world.write = plainly
  await nightOf('26T03:30')
  world.write = fails
  await nightOf('27T02:30')
  expect(heard().map(({ words }) => words.id)).toEqual([
    'Cadangan gagal dibuat',
    'Cadangan berhasil lagi',
    'Cadangan gagal dibuat',
  ])
})

test('since when it fails stays known for longer than attempts are kept', async () => {
  world.write = fails
  await nightOf('24T02:30')
  world.now = instantAt('2027-03-24T02:30:00', timeZone)
  await night()
  world.now = instantAt('2027-03-24T03:30:00', timeZone)
  await night()
  expect(heard()).toHaveLength(2)
  expect(heard()[1]?.words.id).toMatch(/sejak 24\sNov/)
})

test('it is told to owners only, each once, also those of several teams', async () => {
  const manager = await makeMember(desk, owner, ['manager'])
  desk.pass(1)
  const other = await owner.browser.call(createTeam, draft)
  const partner = await makeMember(desk, { browser: owner.browser, team: other }, ['owner'])
  world.write = fails
  await nightOf('24T02:30')
  const idOf = async ({ browser }: typeof manager) => (await browser.session()).user?.id
  const [me, boss] = [(await owner.browser.session()).user?.id, await idOf(partner)]
  expect(told.map(({ team: where, members }) => [where, members])).toEqual([
    [team, [me]],
    [other.id, [boss]],
  ])
  expect(told.flatMap(({ members }) => members)).not.toContain(await idOf(manager))
})

test('a back-up is no worse because nobody could be told', async () => {
  world.write = fails
  await nightOf('24T02:30')
  world.write = plainly
  told.push = () => {
    throw new Error('no mail')
  }
  await nightOf('24T03:30')
  Reflect.deleteProperty(told, 'push')
  expect((await page()).standing).toBe('fine')
})
