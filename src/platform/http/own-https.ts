import { createServer, type Server } from 'node:https'

import type { FastifyInstance } from 'fastify'

import type { AuthorityToShow, Certificates } from '#platform/certificates/certificates.ts'
import { codeOf } from '#platform/log/error-code.ts'
import type { Log } from '#platform/log/log.ts'

import { serverTimeouts } from './server-timeouts.ts'

/** The second way in, beside plain HTTP: the same pages and calls with a certificate of our own. */
export type Door = {
  readonly port: number
  readonly authority: AuthorityToShow
  /** The names and addresses it can be opened by; they follow those of the machine. */
  readonly names: () => readonly string[]
}

export type OwnHttps = {
  /** Null while it is off, or could not be opened. */
  readonly door: () => Door | null
  readonly open: (app: FastifyInstance, place: Place) => Promise<void>
  /** Lets what is under way finish for a while. */
  readonly close: (withinMs: number) => Promise<void>
}

type Place = { readonly host: string; readonly port: number | null }

export type OwnHttpsNeeds = {
  readonly certificates: () => Promise<Certificates>
  readonly log: Log
  /** How often the addresses of the machine are looked at. */
  readonly everyMs?: number
}

/** Somebody carries the laptop to another network: its certificate follows within a minute. */
const everyMinute = 60_000

export function createOwnHttps({
  certificates,
  log,
  everyMs = everyMinute,
}: OwnHttpsNeeds): OwnHttps {
  let door: Door | null = null
  let server: Server | null = null
  let timer: NodeJS.Timeout | undefined

  return {
    door: () => door,
    open: async (app, { host, port }) => {
      if (port === null) return
      const known = await certificates()
      const made = createServer(
        { ...contextOf(known), ...serverTimeouts, handshakeTimeout: 10_000 },
        (request, reply) => app.routing(request, reply),
      )
      // Sockets are the affair of the one that listens for them on the plain server.
      made.on('upgrade', (...heard) => app.server.emit('upgrade', ...heard))
      try {
        await listen(made, host, port)
      } catch (error) {
        // Plain HTTP goes on: whoever needs the other way in is told why it is not there.
        log.warn({ port, reason: codeOf(error) }, 'HTTPS is not offered: its port cannot be used')
        return
      }
      server = made
      door = {
        port: portOf(made, port),
        authority: known.authority,
        names: () => known.leaf().names,
      }
      timer = setInterval(() => {
        if (!known.renew()) return
        made.setSecureContext(contextOf(known))
        log.info({ names: known.leaf().names }, 'The certificate was renewed')
      }, everyMs).unref()
    },
    close: async (withinMs) => {
      clearInterval(timer)
      door = null
      const closing = server
      server = null
      if (!closing) return
      const patience = setTimeout(() => closing.closeAllConnections(), withinMs)
      await new Promise<void>((resolve) => {
        closing.close(() => resolve())
      })
      clearTimeout(patience)
    },
  }
}

function contextOf(certificates: Certificates) {
  const { key, chain } = certificates.leaf()
  return { key, cert: chain }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function portOf(server: Server, port: number): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}
