import websocket from '@fastify/websocket'
import type { FastifyInstance } from 'fastify'
import type { WebSocket } from 'ws'

import { liveAddress } from '#kernel/live.ts'

import { foreignPage } from './guard.ts'
import { notFound } from './problem.ts'
import type { Visit } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { visitOf } from './visit.ts'

/** What takes over a socket once its origin is known to be our own. */
export type LiveDoor = { readonly connect: (socket: WebSocket, visit: Visit) => void }

/** What a browser says is short: a path and a number. */
const maxPayload = 16_384

export async function mountLive(
  app: FastifyInstance,
  live: LiveDoor,
  publicUrl: string | null,
): Promise<void> {
  await app.register(websocket, { options: { maxPayload, perMessageDeflate: false } })
  app.get(
    liveAddress,
    {
      websocket: true,
      onRequest: async ({ ws, headers, host }) => {
        if (!ws) throw notFound()
        // Browsers disagree on Sec-Fetch-Site here, and all of them send the origin.
        const provenance = { origin: headers.origin, site: undefined, host, publicUrl }
        if (!isSameOrigin(provenance)) throw foreignPage()
      },
    },
    (socket, request) => {
      live.connect(
        socket,
        visitOf(request, publicUrl, () => {}),
      )
    },
  )
}
