import { expect, test } from 'vitest'

import { createLive } from './live.ts'

type Heard = { readonly type: string; readonly [key: string]: unknown }

/** A network that does what the test says. */
function network() {
  const sockets: {
    said: Heard[]
    tell: (news: Heard) => void
    drop: () => void
    open: () => void
  }[] = []
  const waiting: { ms: number; run: () => void; cancelled: boolean }[] = []
  const live = createLive({
    origin: 'http://192.168.1.7:4321',
    connect: (address) => {
      expect(address).toBe('ws://192.168.1.7:4321/api/live')
      const target = new EventTarget()
      const said: Heard[] = []
      sockets.push({
        said,
        open: () => target.dispatchEvent(new Event('open')),
        tell: (news) =>
          target.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(news) })),
        drop: () => target.dispatchEvent(new Event('close')),
      })
      return {
        send: (text: string) => said.push(JSON.parse(text)),
        close: () => target.dispatchEvent(new Event('close')),
        addEventListener: target.addEventListener.bind(target),
      }
    },
    after: (ms, run) => {
      const timer = { ms, run, cancelled: false }
      waiting.push(timer)
      return () => {
        timer.cancelled = true
      }
    },
  })
  return {
    live,
    sockets,
    socket: () => {
      const last = sockets.at(-1)
      if (!last) throw new Error('nobody connected')
      return last
    },
    /** Runs the timers that were set with less than this. */
    pass: (ms: number) => {
      for (const timer of waiting.splice(0)) {
        if (timer.cancelled) continue
        if (timer.ms <= ms) timer.run()
        else waiting.push(timer)
      }
    },
  }
}

function listener() {
  const heard: unknown[] = []
  return {
    heard,
    snapshot: (data: unknown) => heard.push({ snapshot: data }),
    patch: (patch: unknown) => heard.push(patch),
    gone: () => heard.push('gone'),
  }
}

const path = '/teams/t/batches/b'

test('a listener hears the snapshot, then the patches in their order, each once', () => {
  const { live, socket } = network()
  const ear = listener()
  live.subscribe(path, ear)
  socket().open()
  socket().tell({ type: 'snapshot', path, run: 'a', number: 3, data: { version: 1 } })
  socket().tell({ type: 'patches', path, run: 'a', from: 3, patches: ['old', 'four', 'five'] })
  expect(ear.heard).toEqual([{ snapshot: { version: 1 } }, 'four', 'five'])
  expect(socket().said).toEqual([{ type: 'subscribe', path }])
})

test('after a gap it asks to resume, and passes nothing on', () => {
  const { live, socket } = network()
  const ear = listener()
  live.subscribe(path, ear)
  socket().open()
  socket().tell({ type: 'snapshot', path, run: 'a', number: 3, data: 0 })
  socket().tell({ type: 'patches', path, run: 'a', from: 6, patches: ['six'] })
  expect(ear.heard).toEqual([{ snapshot: 0 }])
  expect(socket().said.at(-1)).toEqual({ type: 'resume', path, run: 'a', number: 3 })
})

test('after a broken connection it connects again alone and goes on after the last patch', () => {
  const { live, socket, sockets, pass } = network()
  const ear = listener()
  live.subscribe(path, ear)
  socket().open()
  socket().tell({ type: 'snapshot', path, run: 'a', number: 7, data: 0 })
  socket().drop()
  expect(live.connected()).toBe(false)
  pass(500)
  expect(sockets).toHaveLength(2)
  socket().open()
  expect(live.connected()).toBe(true)
  expect(socket().said).toEqual([{ type: 'resume', path, run: 'a', number: 7 }])
})

test('a server that restarted counts anew, so a fresh snapshot is asked for', () => {
  const { live, socket } = network()
  const ear = listener()
  live.subscribe(path, ear)
  socket().open()
  socket().tell({ type: 'snapshot', path, run: 'a', number: 7, data: 0 })
  socket().tell({ type: 'patches', path, run: 'b', from: 8, patches: ['wrong'] })
  expect(ear.heard).toEqual([{ snapshot: 0 }])
  expect(socket().said.at(-1)).toEqual({ type: 'subscribe', path })
})

test('a connection on which nothing is heard is given up', () => {
  const { live, socket, sockets, pass } = network()
  live.subscribe(path, listener())
  socket().open()
  pass(45_000)
  pass(500)
  expect(sockets).toHaveLength(2)
})

test('the last one to leave closes the connection', () => {
  const { live, socket } = network()
  const leave = live.subscribe(path, listener())
  socket().open()
  leave()
  expect(socket().said.at(-1)).toEqual({ type: 'unsubscribe', path })
  expect(live.connected()).toBe(false)
})

test('a topic that is gone says so and is forgotten', () => {
  const { live, socket } = network()
  const ear = listener()
  live.subscribe(path, ear)
  socket().open()
  const words = { id: 'Hilang.', en: 'Gone.' }
  socket().tell({ type: 'gone', path, kind: 'not-found', words })
  socket().tell({ type: 'snapshot', path, run: 'a', number: 1, data: 0 })
  expect(ear.heard).toEqual(['gone'])
})
