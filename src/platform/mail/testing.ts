import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

import { readMailServer } from './settings.ts'

export type Received = { readonly to: readonly string[]; readonly raw: string }

/** A real mail server on a free port of this machine, which keeps what it is given. */
export async function makeMailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    onAuth: ({ username = '', password }, _, done) =>
      password === 'kata-sandi-surat' ? done(null, { user: username }) : done(refusal(password)),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    port,
    received,
    settings: (login = 'rina:kata-sandi-surat@', scheme = 'smtp', host = '127.0.0.1') =>
      mailSettings(`${scheme}://${login}${host}:${port}`),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

/** Says the password back, as some servers do. */
const refusal = (password: unknown) =>
  Object.assign(new Error(`No such login: ${String(password)}`), { responseCode: 535 })

export function mailSettings(address: string) {
  const server = readMailServer(address)
  if (!server) throw new Error(`${address} is no address of a mail server`)
  const sender = { name: 'Toko Griya', address: 'etalase@toko.test' }
  return { mail: { server, sender, home: 'https://etalase.toko.test' } }
}
