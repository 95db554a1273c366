import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'

import type { Authorized, SignedIn } from '#kernel/actor.ts'
import { inTeam } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'
import { LiveNews, liveAddress, type LiveAsk } from '#kernel/live.ts'
import { topic } from '#kernel/topic.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { foreignTeam, makeHttp, ownTeam } from '#platform/http/testing.ts'
import { createLog } from '#platform/log/log.ts'

import { createLive, type LiveNeeds } from './live.ts'
import { createNeighbours } from './neighbours.ts'

const counter = topic({
  path: '/teams/:team/counters/:name',
  access: inTeam('read'),
  snapshot: z.object({ count: z.number() }),
  patch: z.object({ count: z.number(), padding: z.string().optional() }),
})
const path = `/teams/${ownTeam}/counters/kasur`
const params = { team: ownTeam, name: 'kasur' }

const log = createLog({ level: 'silent', stream: process.stderr })
const closers: (() => unknown)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

let runs = 0
/** A server whose one topic counts, and who may follow it can be changed while it runs. */
async function makeServer(needs: Partial<LiveNeeds> = {}) {
  const state = { count: 0, member: true, snapshots: 0 }
  const live = createLive({
    authenticate: async () => ({ actor: { kind: 'person' } }) as SignedIn,
    authorize: async (_, team) => {
      if (team !== ownTeam || !state.member) throw new Failure('not-found', { id: 'x', en: 'x' })
      return {} as Authorized
    },
    pathShapes: { team: z.uuid() },
    log,
    neighbours: null,
    newRun: () => `run ${++runs}`,
    gatherMs: 10,
    ...needs,
  })
  live.serve(counter, {
    snapshot: async () => {
      state.snapshots += 1
      return { count: state.count }
    },
  })
  await live.start()
  const { app } = await makeHttp({ live })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  closers.push(() => live.stop().then(() => app.close()))
  const count = (padding?: string) => {
    state.count += 1
    live.publish(counter, params, { count: state.count, ...(padding ? { padding } : {}) })
  }
  return { state, count, live, url: url.replace('http', 'ws') + liveAddress }
}

/** A browser that keeps what it hears. */
async function makeBrowser(url: string, origin?: string) {
  const socket = new WebSocket(url, origin === undefined ? {} : { origin })
  const heard: LiveNews[] = []
  socket.on('message', (data: Buffer) => heard.push(LiveNews.parse(JSON.parse(data.toString()))))
  closers.push(() => socket.terminate())
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const until = async (enough: (news: LiveNews[]) => boolean) => {
    await expect.poll(() => enough(heard), { timeout: 5000, interval: 5 }).toBe(true)
    return heard
  }
  return { socket, heard, until, ask: (ask: LiveAsk) => socket.send(JSON.stringify(ask)) }
}

const numbersOf = (heard: LiveNews[]) =>
  heard.flatMap((news) =>
    news.type === 'patches' ? news.patches.map((_, i) => news.from + i) : [],
  )

describe('a topic', () => {
  test('begins with a snapshot and goes on with numbered patches, several in one message', async () => {
    const { count, url } = await makeServer()
    const { ask, until, heard } = await makeBrowser(url)
    ask({ type: 'subscribe', path })
    await until(({ length }) => length === 1)
    expect(heard[0]).toMatchObject({ type: 'snapshot', path, number: 0, data: { count: 0 } })
    count()
    count()
    await until(({ length }) => length === 2)
    expect(heard[1]).toMatchObject({
      type: 'patches',
      from: 1,
      patches: [{ count: 1 }, { count: 2 }],
    })
  })

  test('is no longer heard of after unsubscribing', async () => {
    const { count, url } = await makeServer()
    const { ask, until, heard } = await makeBrowser(url)
    ask({ type: 'subscribe', path })
    await until(({ length }) => length === 1)
    ask({ type: 'unsubscribe', path })
    ask({ type: 'subscribe', path: `${path}-other` })
    await until(({ length }) => length === 2)
    count()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(heard).toHaveLength(2)
  })

  test('goes on after a reconnect with what was missed, without a new snapshot', async () => {
    const { count, url, state } = await makeServer()
    const first = await makeBrowser(url)
    first.ask({ type: 'subscribe', path })
    const [news] = await first.until(({ length }) => length === 1)
    const run = news?.type === 'snapshot' ? news.run : ''
    count()
    await first.until(({ length }) => length === 2)
    first.socket.terminate()
    count()
    count()
    const second = await makeBrowser(url)
    second.ask({ type: 'resume', path, run, number: 1 })
    await second.until((heard) => numbersOf(heard).length === 2)
    expect(numbersOf(second.heard)).toEqual([2, 3])
    expect(state.snapshots).toBe(1)
  })

  test.each([
    ['another run', 'run of yesterday', 0],
    ['a number that was never given', null, 99],
  ])('begins anew after %s', async (...[, otherRun, number]) => {
    const { url } = await makeServer()
    const first = await makeBrowser(url)
    first.ask({ type: 'subscribe', path })
    const [news] = await first.until(({ length }) => length === 1)
    const run = otherRun ?? (news?.type === 'snapshot' ? news.run : '')
    first.ask({ type: 'resume', path, run, number })
    await first.until(({ length }) => length === 2)
    expect(first.heard[1]).toMatchObject({ type: 'snapshot', number: 0 })
  })

  test('begins anew when too much was missed', async () => {
    const { count, url } = await makeServer()
    const first = await makeBrowser(url)
    first.ask({ type: 'subscribe', path })
    const [news] = await first.until(({ length }) => length === 1)
    for (let i = 0; i < 500; i++) count()
    await first.until((heard) => numbersOf(heard).length + heard.filter(isSnapshot).length > 1)
    first.ask({ type: 'resume', path, run: news?.type === 'snapshot' ? news.run : '', number: 1 })
    await first.until((heard) => heard.at(-1)?.type === 'snapshot')
    expect(first.heard.at(-1)).toMatchObject({ number: 500, data: { count: 500 } })
  })
})

describe('access', () => {
  test.each([
    ['a team of others', `/teams/${foreignTeam}/counters/kasur`],
    ['a team that cannot be', '/teams/griya/counters/kasur'],
    ['a topic that does not exist', '/teams/x/nothing'],
  ])('%s is not found', async (...[, foreign]) => {
    const { url } = await makeServer()
    const { ask, until, heard } = await makeBrowser(url)
    ask({ type: 'subscribe', path: foreign })
    await until(({ length }) => length === 1)
    expect(heard[0]).toMatchObject({ type: 'gone', path: foreign, kind: 'not-found' })
  })

  test('ends within a few beats for whoever is no member any more', async () => {
    const { url, state, count } = await makeServer({ beatMs: 30 })
    const { ask, until, heard } = await makeBrowser(url)
    ask({ type: 'subscribe', path })
    await until(({ length }) => length >= 1)
    state.member = false
    await until((news) => news.some(({ type }) => type === 'gone'))
    const before = heard.filter(({ type }) => type === 'patches').length
    count()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(heard.filter(({ type }) => type === 'patches')).toHaveLength(before)
  })

  test('a page of another site gets no socket', async () => {
    const { url } = await makeServer()
    await expect(makeBrowser(url, 'https://evil.example')).rejects.toThrow('403')
    const own = await makeBrowser(url, url.replace('ws', 'http').replace(liveAddress, ''))
    expect(own.socket.readyState).toBe(WebSocket.OPEN)
  })

  test.each(['not json', '{"type":"shout"}', '[]', 'x'.repeat(20_000)])(
    'whoever says what nobody understands is hung up on',
    async (text) => {
      const { url } = await makeServer()
      const { socket } = await makeBrowser(url)
      socket.send(text)
      const code = await new Promise((resolve) => socket.once('close', resolve))
      expect([1008, 1009]).toContain(code)
    },
  )
})

describe('a connection', () => {
  test('hears a beat, so that silence means it is broken', async () => {
    const { url } = await makeServer({ beatMs: 20 })
    const { until } = await makeBrowser(url)
    const heard = await until((news) => news.filter(({ type }) => type === 'beat').length >= 3)
    expect(heard.every(({ type }) => type === 'beat')).toBe(true)
  })

  test('that gives no sign of life is ended', async () => {
    const { url } = await makeServer({ beatMs: 30 })
    const { socket } = await makeBrowser(url)
    socket.pause()
    const gone = new Promise((resolve) => socket.once('close', resolve))
    setTimeout(() => socket.resume(), 200)
    expect(await gone).toBe(1006)
  })

  test('that reads slowly is spared the patches and catches up when it reads again', async () => {
    const { url, count, state } = await makeServer({ behindAt: 10_000, gatherMs: 1 })
    const { ask, until, socket, heard } = await makeBrowser(url)
    ask({ type: 'subscribe', path })
    await until(({ length }) => length === 1)
    socket.pause()
    const padding = 'x'.repeat(4000)
    for (let i = 0; i < 150; i++) {
      for (let j = 0; j < 40; j++) count(padding)
      // oxlint-disable-next-line no-await-in-loop -- time for the patches to leave
      await new Promise((resolve) => setTimeout(resolve, 3))
    }
    socket.resume()
    await until((news) => lastCount(news) === state.count)
    expect(numbersOf(heard).length, 'not all of 24 MB').toBeLessThan(3000)
    expect(heard.filter(isSnapshot).length).toBe(2)
  })
})

test('another process hears that a topic moved and sends a fresh snapshot', async () => {
  const { pool } = await testDatabase()
  const neighbours = (self: string) => createNeighbours({ pool, log, self, gatherMs: 5 })
  const here = await makeServer({ neighbours: neighbours('here') })
  const there = await makeServer({ neighbours: neighbours('there') })
  const { ask, until, heard } = await makeBrowser(there.url)
  ask({ type: 'subscribe', path })
  await until(({ length }) => length === 1)
  there.state.count = 7
  here.count()
  await until(({ length }) => length === 2)
  expect(heard[1]).toMatchObject({ type: 'snapshot', data: { count: 7 } })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(here.state.snapshots, 'nobody follows it here').toBe(0)
})

test('a lost doorbell is mended, and what may have been missed is sent again', async () => {
  const { pool } = await testDatabase()
  const { url, state } = await makeServer({
    neighbours: createNeighbours({ pool, log, self: 'a', gatherMs: 5 }),
  })
  const { ask, until, heard } = await makeBrowser(url)
  ask({ type: 'subscribe', path })
  await until(({ length }) => length === 1)
  state.count = 3
  await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where query like 'listen %' and datname = current_database()`,
  )
  await until(({ length }) => length === 2)
  expect(heard[1]).toMatchObject({ type: 'snapshot', data: { count: 3 } })
})

const isSnapshot = ({ type }: LiveNews) => type === 'snapshot'

/** What a browser that applied everything it heard would show. */
function lastCount(heard: LiveNews[]): number {
  const news = heard.findLast(({ type }) => type === 'snapshot' || type === 'patches')
  const state =
    news?.type === 'snapshot' ? news.data : news?.type === 'patches' ? news.patches.at(-1) : null
  return counter.patch.safeParse(state).data?.count ?? -1
}
