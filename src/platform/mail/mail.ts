import type { Language } from '#kernel/words.ts'
import type { Config } from '#platform/config/config.ts'
import type { Log } from '#platform/log/log.ts'

import { letterOf, type MailPart } from './letter.ts'
import { isAddress, type MailServer } from './settings.ts'
import { describeTrouble, failureOf, notConfigured, oddAddress } from './trouble.ts'

export type Message = {
  /** One address, without a name. */
  readonly to: string
  /** The language the texts are written in. */
  readonly language: Language
  readonly subject: string
  readonly parts: readonly MailPart[]
}

export type Mail = {
  /** Whether the operator named a mail server: without one nothing is offered that needs it. */
  readonly configured: boolean
  /**
   * What links in mails begin with. Never the address of a request: whoever asks for a mail to
   * somebody else could write any host into it.
   */
  readonly home: string
  /** Resolves when the server has taken the message; throws a Failure that says what to do. */
  readonly send: (message: Message) => Promise<void>
  /** Signs in at the server and sends nothing. */
  readonly check: () => Promise<void>
}

export type MailNeeds = {
  readonly config: Pick<Config, 'mail'>
  readonly log: Log
  /** Shorter in tests. */
  readonly patienceMs?: number
}

const usualPatienceMs = 20_000

/** Mail by SMTP where it is configured. Each message has a connection of its own. */
export function createMail({ config, log, patienceMs = usualPatienceMs }: MailNeeds): Mail {
  const { mail } = config
  if (!mail) return { configured: false, home: '', send: refuse, check: refuse }
  const { server, sender, home } = mail

  async function trying<T>(to: string | null, work: () => Promise<T>): Promise<void> {
    try {
      await work()
    } catch (error) {
      log.warn(describeTrouble(error, { server, to }), 'Mail could not be sent')
      throw failureOf(error, server)
    }
  }

  return {
    configured: true,
    home,
    send: async ({ to, language, subject, parts }) => {
      if (!isAddress(to)) throw oddAddress()
      await trying(to, async () =>
        (await connect(server, patienceMs)).sendMail({
          from: sender,
          to: { name: '', address: to },
          subject: oneLine(subject),
          ...letterOf(parts, language),
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
          // A server that answers a byte now and then would hold on for ever.
          signal: AbortSignal.timeout(patienceMs * 3),
        }),
      )
    },
    check: () => trying(null, async () => (await connect(server, patienceMs)).verify()),
  }
}

const refuse = () => Promise.reject(notConfigured())

/** Loaded with the first mail: most starts send none. */
async function connect(server: MailServer, patienceMs: number) {
  const { createTransport } = await import('nodemailer')
  return createTransport({
    host: server.host,
    port: server.port,
    secure: server.encryption === 'start',
    requireTLS: server.encryption === 'required',
    opportunisticTLS: server.encryption === 'if-offered',
    ignoreTLS: server.encryption === 'none',
    ...(server.login ? { auth: server.login } : {}),
    dnsTimeout: patienceMs,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** A line break in a header would begin another one. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200)
