import type { RawData, WebSocket } from 'ws'

import { Failure } from '#kernel/failure.ts'
import { filledPath, LiveAsk } from '#kernel/live.ts'
import type { Publish, Topic } from '#kernel/topic.ts'
import { unauthenticated, type Authorize } from '#platform/http/guard.ts'
import type { LiveDoor } from '#platform/http/mount-live.ts'
import type { PathShapes } from '#platform/http/path-shapes.ts'
import { notFound, problemOf } from '#platform/http/problem.ts'
import type { Authenticate, Visit } from '#platform/http/route.ts'
import type { Log } from '#platform/log/log.ts'

import type { Neighbours } from './neighbours.ts'
import { createPeer, type Peer } from './peer.ts'
import { createRooms, type Watch } from './rooms.ts'
import { createFinder, served, type Found, type Served, type Snapshot } from './served-topics.ts'

export type LiveNeeds = {
  readonly authenticate: Authenticate
  readonly authorize: Authorize
  readonly pathShapes: PathShapes
  readonly log: Log
  /** Null where no other process serves the same database. */
  readonly neighbours: Neighbours | null
  readonly newRun: () => string
  /** Shorter and smaller in tests. */
  readonly gatherMs?: number
  readonly beatMs?: number
  readonly behindAt?: number
}

export type Live = LiveDoor & {
  readonly serve: <T extends Topic>(topic: T, answer: { readonly snapshot: Snapshot<T> }) => void
  readonly add: (topics: readonly Served[]) => void
  readonly publish: Publish
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

type Connection = {
  readonly peer: Peer
  readonly watches: Map<string, Watch>
  /** Asks since the last beat. */
  asks: number
  beatsBehind: number
}

const usual = { gatherMs: 40, beatMs: 20_000, behindAt: 1_048_576 }
const most = { connections: 2000, watches: 100, asksPerBeat: 400, beatsBehind: 2 }
/** Whoever lost a role or a session stops hearing within so many beats. */
const beatsPerCheck = 3

/** Topics over one WebSocket: a snapshot, then numbered patches, and only for those who may. */
export function createLive(needs: LiveNeeds): Live {
  const { authenticate, authorize, pathShapes, log, neighbours, newRun } = needs
  const { gatherMs, beatMs, behindAt } = { ...usual, ...needs }
  const connections = new Set<Connection>()
  const finder = createFinder()
  let beats = 0

  const end = (connection: Connection, path: string) => {
    const watch = connection.watches.get(path)
    if (watch) rooms.leave(watch)
    connection.watches.delete(path)
  }

  const sayGone = (connection: Connection, path: string, error: unknown) => {
    end(connection, path)
    const { body, bug } = problemOf(error, 'live')
    if (bug) log.error({ err: error, topic: path }, 'A live topic failed')
    const { kind, words } = body.error
    connection.peer.send({ type: 'gone', path, kind, words })
  }

  const rooms = createRooms({
    newRun,
    gatherMs,
    failed: (watch, error) => {
      for (const connection of connections)
        if (connection.peer === watch.peer) sayGone(connection, watch.path, error)
    },
  })

  /** Throws a Failure when whoever opened the socket may not follow the topic (any more). */
  const admit = async ({ topic, params }: Found, visit: Visit): Promise<unknown> => {
    for (const [name, value] of Object.entries(params))
      if (pathShapes[name] && !pathShapes[name].safeParse(value).success) throw notFound()
    const caller = await authenticate(visit)
    if (topic.access.kind === 'public') return caller
    if (!caller) throw unauthenticated()
    if (topic.access.kind === 'signed-in') return caller
    return authorize(caller.actor, params['team'] ?? '', topic.access.action)
  }

  const follow = async (connection: Connection, ask: Exclude<LiveAsk, { type: 'unsubscribe' }>) => {
    const { path } = ask
    end(connection, path)
    const found = finder.find(path)
    if (!found) throw notFound()
    if (connection.watches.size >= most.watches) throw tooMany()
    const watch: Watch = { peer: connection.peer, path, found, caller: null, sent: null }
    connection.watches.set(path, watch)
    watch.caller = await admit(found, connection.peer.visit)
    if (connection.watches.get(path) !== watch || !connection.peer.isOpen()) return
    rooms.enter(watch, ask.type === 'resume' ? ask : undefined)
  }

  const hear = (connection: Connection, data: RawData) => {
    connection.asks += 1
    const ask = understood(data)
    if (!ask || connection.asks > most.asksPerBeat)
      return connection.peer.close(1008, 'not understood')
    if (ask.type === 'unsubscribe') return end(connection, ask.path)
    follow(connection, ask).catch((error: unknown) => sayGone(connection, ask.path, error))
  }

  const checkAgain = async (connection: Connection) => {
    for (const watch of connection.watches.values()) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one question at a time, nobody waits for it
        watch.caller = await admit(watch.found, connection.peer.visit)
      } catch (error) {
        if (error instanceof Failure) sayGone(connection, watch.path, error)
        else log.warn({ err: error, topic: watch.path }, 'Could not check who follows a topic')
      }
    }
  }

  const beat = () => {
    beats += 1
    rooms.age()
    for (const connection of connections) {
      const { peer } = connection
      connection.asks = 0
      connection.beatsBehind = peer.isBehind() ? connection.beatsBehind + 1 : 0
      if (!peer.probe() || connection.beatsBehind > most.beatsBehind) peer.terminate()
      else peer.send({ type: 'beat' })
      if (beats % beatsPerCheck === 0) void checkAgain(connection)
    }
  }
  let beating: NodeJS.Timeout | undefined

  const connect = (socket: WebSocket, visit: Visit) => {
    const watches = new Map<string, Watch>()
    const caughtUp = () => rooms.caughtUp(watches.values())
    const peer = createPeer(socket, { visit, caughtUp, behindAt })
    if (connections.size >= most.connections) return peer.close(1013, 'try again later')
    const connection: Connection = { peer, watches, asks: 0, beatsBehind: 0 }
    connections.add(connection)
    socket.on('message', (data) => hear(connection, data))
    socket.on('close', () => {
      connections.delete(connection)
      for (const watch of watches.values()) rooms.leave(watch)
      watches.clear()
    })
  }

  return {
    connect,
    serve: (topic, { snapshot }) => finder.add(served(topic, snapshot)),
    add: (topics) => topics.forEach(finder.add),
    publish: (topic, params, patch) => {
      const path = filledPath(topic.path, params)
      rooms.publish(path, topic.patch.parse(patch))
      neighbours?.ring(path)
    },
    start: async () => {
      beating = setInterval(beat, beatMs).unref()
      await neighbours?.listen(rooms.renew)
    },
    stop: async () => {
      clearInterval(beating)
      for (const { peer } of connections) peer.close(1001, 'server stops')
      rooms.stop()
      await neighbours?.stop()
    },
  }
}

function understood(data: RawData): LiveAsk | null {
  try {
    return LiveAsk.parse(JSON.parse(Buffer.isBuffer(data) ? data.toString() : ''))
  } catch {
    return null
  }
}

const tooMany = () =>
  new Failure('too-many', {
    id: 'Terlalu banyak yang diikuti sekaligus. Tutup beberapa tab lalu muat ulang.',
    en: 'Too many things are followed at once. Close some tabs and reload.',
  })
