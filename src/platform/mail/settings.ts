import { z } from 'zod'

/** `start`: TLS from the first byte. The others begin plain and change over by STARTTLS, or never. */
export type Encryption = 'start' | 'required' | 'if-offered' | 'none'

/** The mail server of the operator, read from its address. */
export type MailServer = {
  readonly host: string
  readonly port: number
  readonly encryption: Encryption
  readonly login: { readonly user: string; readonly pass: string } | null
}

export type Sender = { readonly name: string; readonly address: string }

export type MailSettings = {
  readonly server: MailServer
  readonly sender: Sender
  /** ETALASE_URL, with which every link in a mail begins. */
  readonly home: string
}

const defaultName = 'Etalase'

/**
 * `smtp://user:password@host:587` or `smtps://…:465`; the password as in any address, with `@` as
 * `%40`. A password travels encrypted, but for a server on this machine or with `?tls=no`.
 */
export function readMailServer(text: string): MailServer | null {
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) return null
  const { protocol, hostname, port, pathname, search, hash, username, password } = new URL(text)
  const plain = search === '?tls=no'
  const user = decoded(username)
  const pass = decoded(password)
  const tls = protocol === 'smtps:'
  const odd = !/^\/?$/.test(pathname) || hash !== '' || (search !== '' && (!plain || tls))
  if (odd || !hostname || user === null || pass === null || (user === '') !== (pass === ''))
    return null
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  const unencrypted = plain || /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)
  return {
    host,
    port: port ? Number(port) : tls ? 465 : 587,
    encryption: tls ? 'start' : unencrypted ? 'none' : user ? 'required' : 'if-offered',
    login: user ? { user, pass } : null,
  }
}

/** `etalase@toko.example`, or with a name: `Toko Griya <etalase@toko.example>`. */
export function readSender(text: string): Sender | null {
  const [, name, inside] = /^([^<>"@]*)<([^<>]+)>$/.exec(text.trim()) ?? []
  const address = (inside ?? text).trim()
  return isAddress(address) ? { name: name?.trim() || defaultName, address } : null
}

/** One address and nothing else: a list of them would reach people nobody meant. */
export const isAddress = (text: string): boolean => z.email().max(200).safeParse(text).success

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
