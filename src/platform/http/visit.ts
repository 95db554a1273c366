import type { IncomingMessage } from 'node:http'
import { TLSSocket } from 'node:tls'

import type { Door } from './own-https.ts'
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

/** It came to our own certificate. */
export const isEncrypted = ({ raw }: Incoming): boolean => raw.socket instanceof TLSSocket

/** Our own HTTPS by the name this request was made to, or null where the certificate has no such name. */
export function secureOrigin({ host }: Pick<Incoming, 'host'>, door: Door | null): string | null {
  if (!door || !URL.canParse(`http://${host}`)) return null
  const { hostname } = new URL(`http://${host}`)
  const named = door.names().includes(hostname.replaceAll(/[[\]]/g, ''))
  return named ? `https://${hostname}${door.port === 443 ? '' : `:${door.port}`}` : null
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
