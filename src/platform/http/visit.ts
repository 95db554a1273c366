import type { IncomingMessage } from 'node:http'

import type { Visit } from './route.ts'

/** What the framework tells of a request: behind a trusted proxy, what the proxy says of it. */
export type Incoming = {
  readonly raw: IncomingMessage
  readonly protocol: string
  readonly host: string
  readonly ip: string
}

/** A request travelled by HTTPS when a trusted proxy says so, or when it was made to ETALASE_URL. */
export function isSecure({ protocol, host }: Incoming, publicUrl: string | null): boolean {
  return protocol === 'https' || publicUrl === `https://${host}`
}

export function visitOf(
  incoming: Incoming,
  publicUrl: string | null,
  setHeader: Visit['setHeader'],
): Visit {
  const secure = isSecure(incoming, publicUrl)
  return {
    headers: headersOf(incoming.raw),
    origin: `${secure ? 'https' : 'http'}://${incoming.host}`,
    secure,
    address: incoming.ip,
    setHeader,
  }
}

function headersOf({ headers }: IncomingMessage): Headers {
  const copy = new Headers()
  for (const [name, value] of Object.entries(headers))
    for (const one of [value ?? []].flat()) copy.append(name, one)
  return copy
}
