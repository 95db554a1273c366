import { createNumbering, type Numbering } from './numbering.ts'
import type { Peer } from './peer.ts'
import type { Found } from './served-topics.ts'

/** One browser that follows one topic. */
export type Watch = {
  readonly peer: Peer
  readonly path: string
  readonly found: Found
  caller: unknown
  /** The last number it was sent; null while its snapshot is being made. */
  sent: number | null
}

type Room = {
  readonly path: string
  readonly numbering: Numbering
  readonly watches: Set<Watch>
  gathering: NodeJS.Timeout | null
  /** For how many beats nobody has been here. */
  empty: number
}

export type RoomsNeeds = {
  readonly newRun: () => string
  /** How long patches are gathered into one message. */
  readonly gatherMs: number
  readonly failed: (watch: Watch, error: unknown) => void
}

/** After so many beats without anybody, the patches of a topic are forgotten. */
const forgottenAfter = 6

/** Who follows what, and what they have not been sent yet. */
export function createRooms({ newRun, gatherMs, failed }: RoomsNeeds) {
  const rooms = new Map<string, Room>()

  const load = async (room: Room, watch: Watch): Promise<void> => {
    watch.sent = null
    const { numbering } = room
    const [run, number] = [numbering.run(), numbering.last()]
    try {
      const { topic, snapshot, params } = watch.found
      const data = topic.snapshot.parse(await snapshot(params as never, watch.caller as never))
      if (!room.watches.has(watch)) return
      if (run !== numbering.run()) return await load(room, watch)
      watch.peer.send({ type: 'snapshot', path: room.path, run, number, data })
      watch.sent = number
      deliver(room, watch)
    } catch (error) {
      if (room.watches.has(watch)) failed(watch, error)
    }
  }

  const deliver = (room: Room, watch: Watch) => {
    if (watch.sent === null || watch.peer.isBehind()) return
    const patches = room.numbering.since(watch.sent)
    if (patches === null) void load(room, watch)
    else if (patches.length > 0) sendPatches(room, watch, patches)
  }

  const gather = (room: Room) => {
    room.gathering ??= setTimeout(() => {
      room.gathering = null
      for (const watch of room.watches) deliver(room, watch)
    }, gatherMs)
  }

  const roomAt = (path: string): Room => {
    const known = rooms.get(path)
    if (known) return known
    const room: Room = {
      path,
      numbering: createNumbering(newRun),
      watches: new Set(),
      gathering: null,
      empty: 0,
    }
    rooms.set(path, room)
    return room
  }

  return {
    /** Goes on after a number that is still known, and begins with a snapshot otherwise. */
    enter: (watch: Watch, from?: { run: string; number: number }) => {
      const room = roomAt(watch.path)
      room.watches.add(watch)
      room.empty = 0
      const { numbering } = room
      const missed = from?.run === numbering.run() ? numbering.since(from.number) : null
      if (missed) sendPatches(room, watch, missed)
      else void load(room, watch)
    },
    leave: (watch: Watch) => rooms.get(watch.path)?.watches.delete(watch),
    publish: (path: string, patch: unknown) => {
      const room = rooms.get(path)
      if (!room) return
      room.numbering.add(patch)
      gather(room)
    },
    /** Something happened that cannot be numbered here: everyone is sent a fresh snapshot. */
    renew: (path: string | null) => {
      for (const room of path === null ? rooms.values() : [rooms.get(path)]) {
        room?.numbering.renew()
        for (const watch of room?.watches ?? [])
          if (room && watch.sent !== null) void load(room, watch)
      }
    },
    caughtUp: (watches: Iterable<Watch>) => {
      for (const watch of watches) {
        const room = rooms.get(watch.path)
        if (room) deliver(room, watch)
      }
    },
    /** Forgets rooms that have been empty for a while. */
    age: () => {
      for (const [path, room] of rooms) {
        room.empty = room.watches.size > 0 ? 0 : room.empty + 1
        if (room.empty > forgottenAfter) rooms.delete(path)
      }
    },
    stop: () => {
      for (const { gathering } of rooms.values()) if (gathering) clearTimeout(gathering)
      rooms.clear()
    },
  }
}

function sendPatches({ path, numbering }: Room, watch: Watch, patches: readonly unknown[]) {
  const from = numbering.last() - patches.length + 1
  watch.peer.send({ type: 'patches', path, run: numbering.run(), from, patches: [...patches] })
  watch.sent = numbering.last()
}
