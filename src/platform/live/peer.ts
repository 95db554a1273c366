import type { WebSocket } from 'ws'

import type { LiveNews } from '#kernel/live.ts'
import type { Visit } from '#platform/http/route.ts'

/** The browser at the other end of a socket. */
export type Peer = {
  readonly visit: Visit
  readonly send: (news: LiveNews) => void
  /** Whether it takes things more slowly than they come; patches wait for it then. */
  readonly isBehind: () => boolean
  readonly isOpen: () => boolean
  /** Asks for a sign of life; false when the last question was never answered. */
  readonly probe: () => boolean
  readonly close: (code: number, reason: string) => void
  readonly terminate: () => void
}

export type PeerNeeds = {
  readonly visit: Visit
  /** It keeps up again: what waited may be sent. */
  readonly caughtUp: () => void
  /** From how many waiting bytes on it is behind. */
  readonly behindAt: number
}

export function createPeer(socket: WebSocket, { visit, caughtUp, behindAt }: PeerNeeds): Peer {
  let behind = false
  let answered = true
  socket.on('pong', () => {
    answered = true
  })
  const written = () => {
    if (!behind || socket.bufferedAmount > behindAt / 4) return
    behind = false
    caughtUp()
  }
  return {
    visit,
    isBehind: () => behind,
    isOpen: () => socket.readyState === socket.OPEN,
    send: (news) => {
      if (socket.readyState !== socket.OPEN) return
      socket.send(JSON.stringify(news), written)
      if (socket.bufferedAmount > behindAt) behind = true
    },
    probe: () => {
      const alive = answered
      answered = false
      if (alive) socket.ping()
      return alive
    },
    close: (code, reason) => socket.close(code, reason),
    terminate: () => socket.terminate(),
  }
}
