import { beforeEach, expect, test } from 'vitest'

import { TeamId, UserId } from '#kernel/ids.ts'
import { addDays, dayAt, instantAt } from '#kernel/time.ts'
import { createTeam, removeMember } from '#modules/team/contract.ts'
import { draft, makeFirstTeam, makeMember } from '#modules/team/server/etalase.test.kit.ts'

import {
  addDevice,
  createTask,
  finishTask,
  notifications,
  preferences,
  readNotifications,
  removeDevice,
  setPreferences,
} from '../contract.ts'
import { usualPreferences } from '../domain/telling.ts'
import { notificationDeliveryTable, pushDeviceTable } from '../tables.ts'
import { makeTaskDesk } from './tasks.test.kit.ts'

const desk = await makeTaskDesk()
const { etalase } = desk
beforeEach(desk.clear)

const zone = 'Asia/Jakarta'
const now = () => etalase.clock()
/** Lets the clock of the team stand at a time of the next day. */
function wake(clock: string) {
  const day = addDays(dayAt(now(), zone), 1)
  etalase.pass(instantAt(`${day}T${clock}`, zone) - now())
  return day
}

const device = {
  name: 'Chrome di Android',
  endpoint: 'https://fcm.googleapis.com/fcm/send/abc',
  keys: { p256dh: 'BExample', auth: 'auth' },
}

async function makeTwo() {
  wake('10:00:00')
  const { browser, team, owner } = await makeFirstTeam(etalase)
  const dinda = await makeMember(etalase, { browser, team }, ['host'])
  const { user } = await browser.session()
  const list = async (who = dinda.browser) =>
    (await who.call(notifications, { team: team.id })).notifications
  return {
    browser,
    team: team.id,
    owner,
    me: UserId.parse(user?.id),
    dinda,
    list,
    prefer: (more: Partial<typeof usualPreferences>, who = dinda.browser) =>
      who.call(setPreferences, { team: team.id, ...usualPreferences, ...more }),
    give: (title: string, more: Record<string, unknown> = {}) =>
      browser.call(createTask, {
        team: team.id,
        title,
        owner: UserId.parse(dinda.id),
        ...more,
      }),
  }
}

test('whoever is given a task by somebody else is told, at once and as they want', async () => {
  const { team, owner, dinda, list, give } = await makeTwo()
  await dinda.browser.call(addDevice, { team, ...device })
  await give('Cek stok')
  await desk.settle()
  const [told] = await list()
  expect(told).toMatchObject({
    kind: 'task',
    words: { id: 'Tugas baru: Cek stok' },
    detail: { id: `Dari ${owner.name}` },
    readAt: null,
  })
  expect(desk.pushes).toEqual([
    {
      address: { endpoint: device.endpoint, keys: device.keys },
      note: expect.objectContaining({
        id: told?.id,
        title: 'Tugas baru: Cek stok',
        path: expect.stringMatching(/^\/t\/griya-nyenyak\/today\/tasks\?task=/),
      }),
    },
  ])
  expect(desk.mails).toEqual([])
})

test('nobody is told of a task of their own', async () => {
  const { team, browser, me, list } = await makeTwo()
  await browser.call(createTask, { team, title: 'Sendiri', owner: me })
  await desk.settle()
  expect(await list(browser)).toEqual([])
})

test('a task is reminded of at its time, once, whoever looks and however often', async () => {
  const { list, give } = await makeTwo()
  await give('Naik live', { day: dayAt(now(), zone), time: '10:30' })
  await desk.tick()
  const reminders = async () => (await list()).filter(({ kind }) => kind === 'reminder')
  expect(await reminders()).toEqual([])
  etalase.pass(30 * 60_000)
  await desk.tick(2)
  await desk.tick(2)
  expect(await reminders()).toHaveLength(1)
})

test('done in time, nothing is reminded of', async () => {
  const { team, browser, list, give } = await makeTwo()
  const { task } = await give('Naik live', { day: dayAt(now(), zone), time: '10:30' })
  await browser.call(finishTask, { team, task: task?.id ?? '', done: true })
  etalase.pass(30 * 60_000)
  await desk.tick()
  expect((await list()).map(({ kind }) => kind)).toEqual(['task'])
})

test('what comes in quiet hours stands in the app at once and is sent in the morning', async () => {
  const { team, dinda, list, give } = await makeTwo()
  await dinda.browser.call(addDevice, { team, ...device })
  etalase.pass(12 * 60 * 60_000)
  await give('Besok pagi')
  await desk.tick(2)
  expect([(await list()).length, desk.pushes.length]).toEqual([1, 0])
  wake('06:59:00')
  await desk.tick(2)
  expect(desk.pushes).toHaveLength(0)
  etalase.pass(60_000)
  await desk.tick(2)
  await desk.tick(2)
  expect(desk.pushes.map(({ note }) => note.title)).toEqual(['Tugas baru: Besok pagi'])
})

test('what was read meanwhile is not sent any more', async () => {
  const { team, dinda, give } = await makeTwo()
  await dinda.browser.call(addDevice, { team, ...device })
  etalase.pass(12 * 60 * 60_000)
  await give('Besok pagi')
  await desk.settle()
  await dinda.browser.call(readNotifications, { team })
  wake('07:01:00')
  await desk.tick()
  expect(desk.pushes).toEqual([])
})

test('one digest a day at its time by mail, when there is something to say, also with two processes', async () => {
  const { team, browser, list, give } = await makeTwo()
  const tomorrow = addDays(dayAt(now(), zone), 1)
  await give('Cek stok', { day: tomorrow })
  await give('Foto meja', { day: dayAt(now(), zone) })
  wake('07:29:00')
  await desk.tick(2)
  expect(desk.mails).toEqual([])
  etalase.pass(60_000)
  await desk.tick(2)
  await desk.tick(2)
  expect(desk.mails).toHaveLength(1)
  expect(desk.mails[0]).toMatchObject({ subject: 'Hari ini: 1 terlambat, 1 untuk hari ini' })
  expect(JSON.stringify(desk.mails[0]?.parts)).toContain('https://toko.test/t/griya-nyenyak/today')
  expect((await list()).filter(({ kind }) => kind === 'digest')).toHaveLength(1)
  // Whoever has nothing to do is left in peace.
  expect(await list(browser)).toEqual([])
  expect((await browser.call(notifications, { team })).unread).toBe(0)
})

test('a member who wants nothing outside the app is sent nothing', async () => {
  const { team, dinda, give, prefer, list } = await makeTwo()
  await dinda.browser.call(addDevice, { team, ...device })
  await prefer({ push: [], mail: [], digestAt: null })
  await give('Cek stok')
  await desk.tick()
  expect([(await list()).length, desk.pushes.length, desk.mails.length]).toEqual([1, 0, 0])
})

test('a device that is gone is forgotten, the others are told', async () => {
  const { team, dinda, give } = await makeTwo()
  const other = { ...device, endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/x' }
  await dinda.browser.call(addDevice, { team, ...device })
  await dinda.browser.call(addDevice, { team, ...other })
  desk.world.push = ({ endpoint }) => (endpoint === device.endpoint ? 'gone' : 'sent')
  await give('Cek stok')
  await desk.settle()
  expect(desk.pushes.map(({ address }) => address.endpoint)).toEqual([other.endpoint])
  expect(await etalase.db.select().from(pushDeviceTable)).toHaveLength(1)
})

test('a service that is down is tried again later, and given up in the end', async () => {
  const { team, dinda, give } = await makeTwo()
  await dinda.browser.call(addDevice, { team, ...device })
  desk.world.push = () => 'down'
  await give('Cek stok')
  await desk.settle()
  for (const minutes of [1, 5, 30]) {
    etalase.pass(minutes * 60_000)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await desk.tick()
  }
  const [row] = await etalase.db.select().from(notificationDeliveryTable)
  expect(row).toMatchObject({ state: 'failed', attempts: 4 })
})

test('mail that works again after a failure arrives once', async () => {
  const { give, prefer } = await makeTwo()
  await prefer({ push: [], mail: ['task'] })
  desk.world.mailWorks = false
  await give('Cek stok')
  await desk.settle()
  desk.world.mailWorks = true
  await desk.tick(2)
  expect(desk.mails).toHaveLength(0)
  etalase.pass(60_000)
  await desk.tick(2)
  await desk.tick(2)
  expect(desk.mails).toHaveLength(1)
})

test('the address of a device is sealed, kept once, and must be that of a push service', async () => {
  const { team, dinda } = await makeTwo()
  const { id } = await dinda.browser.call(addDevice, { team, ...device })
  expect((await dinda.browser.call(addDevice, { team, ...device, name: 'Lagi' })).id).toBe(id)
  expect(JSON.stringify(await etalase.db.select().from(pushDeviceTable))).not.toContain(
    'fcm.google',
  )
  const inside = { ...device, endpoint: 'https://127.0.0.1/masuk' }
  const problem = await dinda.browser.refused(addDevice, { team, ...inside })
  expect(problem).toMatchObject({ kind: 'invalid', field: 'endpoint' })
})

test('each member has notifications, preferences and devices of their own', async () => {
  const { team, browser, dinda, give, prefer } = await makeTwo()
  const { id } = await dinda.browser.call(addDevice, { team, ...device })
  await prefer({ digestAt: '06:00' })
  const mine = await browser.call(preferences, { team })
  expect(mine).toMatchObject({ preferences: usualPreferences, devices: [], mail: true })
  expect((await browser.refused(removeDevice, { team, device: id })).kind).toBe('not-found')
  await give('Cek stok')
  await desk.settle()
  await browser.call(readNotifications, { team })
  expect((await dinda.browser.call(notifications, { team })).unread).toBe(1)
  const other = await browser.call(createTeam, { ...draft, name: 'Lain' })
  expect((await browser.call(notifications, { team: other.id })).notifications).toEqual([])
})

test('whoever has left the team is sent nothing any more', async () => {
  const { team, browser, dinda, give } = await makeTwo()
  await dinda.browser.call(addDevice, { team, ...device })
  etalase.pass(12 * 60 * 60_000)
  await give('Besok pagi')
  await desk.settle()
  await browser.call(removeMember, { team, user: dinda.id })
  wake('07:01:00')
  await desk.tick()
  expect(desk.pushes).toEqual([])
})

test('a module tells members once by its key, and nobody outside the team', async () => {
  const { team, dinda, list } = await makeTwo()
  const said = {
    team: TeamId.parse(team),
    members: [UserId.parse(dinda.id), UserId.parse(crypto.randomUUID())],
    kind: 'alert' as const,
    key: 'backup:2026-11-30',
    words: { id: 'Cadangan gagal', en: 'The back-up failed' },
    path: 'installation',
  }
  await Promise.all([desk.service().notify(said), desk.service().notify(said)])
  await desk.settle()
  expect(await list()).toHaveLength(1)
})
