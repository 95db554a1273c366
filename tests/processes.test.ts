import { existsSync } from 'node:fs'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'

import { liveAddress, LiveNews } from '#kernel/live.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { openFolder } from './backup-desk.ts'
import { addressOf } from './postgres-servers.ts'
import { NotStarted, startProcess, type ServerProcess } from './server-process.ts'

// Two real processes on one database and one data folder, as behind a proxy.
const folder = await openFolder()
const data = join(folder.path, 'data')
const { connection, pool } = await testDatabase()
const env = { DATABASE_URL: addressOf(connection, connection.database ?? '') }
const start = (more: { data?: string; flags?: string[] } = {}) =>
  startProcess({ data, env, ...more })

let one: ServerProcess
let other: ServerProcess
let cookie: string
let team: string
const Identified = z.object({ id: z.string() })
const owner = { name: 'Rina', email: 'rina@griya.example', password: 'kasur empuk sekali' }

type Sending = { readonly method?: string; readonly body?: unknown; readonly cookie?: string }

async function send(server: ServerProcess, path: string, how: Sending = {}) {
  const { method = 'GET', body, cookie: held = cookie } = how
  const headers = {
    cookie: held,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  }
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
  return fetch(server.url + path, init)
}

const cookieOf = (answer: Response) => (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''

beforeAll(async () => {
  // At the same moment: both prepare the tables, the key and the queues.
  ;[one, other] = await Promise.all([start(), start()])
  const body = { team: { name: 'Griya', timeZone: 'Asia/Jakarta', language: 'id' }, owner }
  const made = await send(one, '/api/setup', { method: 'POST', body, cookie: '' })
  cookie = cookieOf(made)
  team = Identified.parse(await made.json()).id
})
afterAll(async () => {
  await Promise.all([one, other].map((server) => server?.stop()))
  await folder.remove()
})

test('whoever signed in at one is signed in at the other, until they sign out at either', async () => {
  const login = { email: owner.email, password: owner.password }
  const here = cookieOf(
    await send(other, '/api/sign-in', { method: 'POST', body: login, cookie: '' }),
  )
  const at = async (server: ServerProcess) => {
    const answer = await send(server, '/api/session', { cookie: here })
    return z.object({ user: z.object({ name: z.string() }).nullable() }).parse(await answer.json())
  }
  expect((await at(one)).user?.name).toBe('Rina')
  await send(other, '/api/sign-out', { method: 'POST', body: {}, cookie: here })
  expect((await at(one)).user).toBeNull()
})

test('a change made at one is read at the other', async () => {
  const brands = `/api/teams/${team}/brands`
  const made = await send(one, brands, { method: 'POST', body: { name: 'Kayuma' } })
  expect(made.status).toBe(200)
  const read = await send(other, brands)
  expect(await read.json()).toMatchObject({ brands: [{ name: 'Kayuma' }] })
})

test('a change made at one is told live to whoever listens at the other', async () => {
  const batches = `/api/teams/${team}/batches`
  const opened = await send(one, batches, { method: 'POST', body: {} })
  const { id: batch } = Identified.parse(await opened.json())
  const heard: LiveNews[] = []
  const address = `${other.url.replace('http', 'ws')}${liveAddress}`
  const socket = new WebSocket(address, { headers: { cookie } })
  socket.on('message', (message: Buffer) => heard.push(LiveNews.parse(JSON.parse(String(message)))))
  const path = `/teams/${team}/batches/${batch}`
  socket.on('open', () => socket.send(JSON.stringify({ type: 'subscribe', path })))
  const versions = () =>
    heard.flatMap((news) =>
      news.type === 'snapshot' ? [news.data] : news.type === 'patches' ? news.patches : [],
    )
  await expect.poll(() => versions().length, { timeout: 20_000 }).toBe(1)
  await fetch(`${one.url}${batches}/${batch}/files?name=a.csv`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream' },
    body: 'halo,dunia\n1,2\n',
  })
  await expect.poll(() => versions().length, { timeout: 20_000 }).toBeGreaterThan(1)
  socket.terminate()
})

test('a back-up made by the button of one is listed at the other', async () => {
  const answer = await send(other, `/api/teams/${team}/backups`, { method: 'POST', body: {} })
  expect(answer.status).toBe(200)
  const Listed = z.object({ backups: z.array(z.object({ occasion: z.string() })) })
  const listed = async () => {
    const read = await send(one, `/api/teams/${team}/backups`)
    return Listed.parse(await read.json()).backups.map(({ occasion }) => occasion)
  }
  await expect.poll(listed, { timeout: 30_000 }).toContain('button')
})

const nightly = async () =>
  (await readdir(join(data, 'backups')).catch(() => [])).filter((name) =>
    name.startsWith('etalase-'),
  ).length

test('scheduled work is done once', async () => {
  // One by the clock, and one by the button of the test before.
  await expect.poll(nightly, { timeout: 60_000 }).toBe(2)
  const { rows } = await pool.query(
    `select count(*)::int as runs from pgboss.job where name = 'installation.back-up'`,
  )
  expect(rows).toEqual([{ runs: 1 }])
})

test('a process with another key is refused, and so is one with another folder of files', async () => {
  const alone = join(folder.path, 'sendiri')
  const refused = await start({ data: alone }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(NotStarted)
  expect(String(refused)).toMatch(/another secret key.*ETALASE_DATA/)
  const half = join(folder.path, 'separuh')
  await mkdir(half)
  await cp(join(data, 'secret.key'), join(half, 'secret.key'))
  const copied = await start({ data: half }).catch((error: unknown) => error)
  expect(String(copied)).toMatch(/is not the folder of files of this database/)
  expect(existsSync(join(half, 'backups'))).toBe(false)
})

test('one goes, and people go on at the other', async () => {
  expect(await one.stop()).toBe(0)
  const read = await send(other, `/api/teams/${team}/brands`)
  expect(read.status).toBe(200)
})
