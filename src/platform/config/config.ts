import { isIP } from 'node:net'
import { isAbsolute, resolve } from 'node:path'

import { z } from 'zod'

import { Failure } from '#kernel/failure.ts'
import type { Language, Words } from '#kernel/words.ts'
import { backupShapes, backupVariables } from '#platform/backup/settings.ts'
import { readMailServer, readSender, type MailSettings } from '#platform/mail/settings.ts'

/** The options of the command line that may stand in for an environment variable. */
export const configFlags = ['data', 'port', 'host', 'url', 'log-level'] as const
export type ConfigFlag = (typeof configFlags)[number]

type Setting = { readonly env: string; readonly flag?: ConfigFlag; readonly wants: Words }

const settings = {
  data: {
    env: 'ETALASE_DATA',
    flag: 'data',
    wants: { id: 'harus berupa folder', en: 'must be a folder' },
  },
  port: {
    env: 'PORT',
    flag: 'port',
    wants: {
      id: 'harus bilangan bulat dari 0 sampai 65535 (0: port mana pun yang kosong)',
      en: 'must be a whole number from 0 to 65535 (0: any free port)',
    },
  },
  host: {
    env: 'HOST',
    flag: 'host',
    wants: {
      id: 'harus berupa alamat atau nama host, misalnya 0.0.0.0 atau 127.0.0.1',
      en: 'must be an address or host name, for example 0.0.0.0 or 127.0.0.1',
    },
  },
  databaseUrl: {
    env: 'DATABASE_URL',
    wants: {
      id: 'harus seperti postgres://pengguna:sandi@host:5432/database',
      en: 'must look like postgres://user:password@host:5432/database',
    },
  },
  publicUrl: {
    env: 'ETALASE_URL',
    flag: 'url',
    wants: {
      id: 'harus http:// atau https:// dengan nama host, tanpa path',
      en: 'must be http:// or https:// and a host, without a path',
    },
  },
  trustProxy: {
    env: 'ETALASE_TRUST_PROXY',
    wants: {
      id: 'harus true, false, jumlah proxy, atau alamat proxy',
      en: 'must be true, false, a number of proxies, or their addresses',
    },
  },
  https: {
    env: 'ETALASE_HTTPS',
    wants: {
      id: 'harus on, off, atau port (1 sampai 65535)',
      en: 'must be on, off, or a port (1 to 65535)',
    },
  },
  uploadLimitMb: {
    env: 'ETALASE_UPLOAD_LIMIT_MB',
    wants: {
      id: 'harus bilangan bulat dari 1 sampai 100000',
      en: 'must be a whole number from 1 to 100000',
    },
  },
  smtpUrl: {
    env: 'ETALASE_SMTP_URL',
    wants: {
      id: 'harus seperti smtp://pengguna:sandi@host:587 atau smtps://…:465, bersama ETALASE_MAIL_FROM dan ETALASE_URL',
      en: 'must look like smtp://user:password@host:587 or smtps://…:465, together with ETALASE_MAIL_FROM and ETALASE_URL',
    },
  },
  mailFrom: {
    env: 'ETALASE_MAIL_FROM',
    wants: {
      id: 'harus alamat pengirim seperti Toko Griya <etalase@toko.example>, bersama ETALASE_SMTP_URL',
      en: 'must be a sender such as Toko Griya <etalase@toko.example>, together with ETALASE_SMTP_URL',
    },
  },
  ...backupVariables,
  logLevel: {
    env: 'LOG_LEVEL',
    flag: 'log-level',
    wants: {
      id: 'harus salah satu dari fatal, error, warn, info, debug, trace, silent',
      en: 'must be one of fatal, error, warn, info, debug, trace, silent',
    },
  },
} as const satisfies Record<string, Setting>

type Key = keyof typeof settings

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most)
    .transform(Number)

/** What `read` makes of the text; null is a mistake. */
function understood<T>(read: (text: string) => T | null) {
  return z.string().transform((text, context) => {
    const value = read(text)
    if (value === null) context.addIssue('not understood')
    return value
  })
}

const Given = z.object({
  data: z.string().optional(),
  port: wholeNumber(0, 65_535).default(4321),
  host: z
    .string()
    .regex(/^[\w.:%-]+$/)
    .default('0.0.0.0'),
  databaseUrl: z.string().refine(isDatabaseUrl).nullable().default(null),
  publicUrl: z
    .string()
    .refine(isOrigin)
    .transform((text) => new URL(text).origin)
    .nullable()
    .default(null),
  trustProxy: z.string().refine(isProxyList).transform(asTrustProxy).default(false),
  https: z
    .union([z.enum(['on', 'off']), wholeNumber(1, 65_535)])
    .nullable()
    .default(null),
  uploadLimitMb: wholeNumber(1, 100_000).default(512),
  smtpUrl: understood(readMailServer).nullable().default(null),
  mailFrom: understood(readSender).nullable().default(null),
  ...backupShapes,
  logLevel: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** Everything the operator may decide, checked once at start. */
export type Config = Readonly<
  Omit<z.output<typeof Given>, 'data' | 'backupFolder' | 'smtpUrl' | 'mailFrom'>
> & {
  /** The checkout this process runs from. */
  readonly root: string
  /** The folder of everything Etalase keeps, absolute. */
  readonly data: string
  /** Where back-ups are written by the clock and before an upgrade, absolute. */
  readonly backupFolder: string
  /** Null where no mail server was named. */
  readonly mail: MailSettings | null
}

const usualHttpsPort = 4443

/**
 * Where HTTPS with our own certificate is offered, or null. Undecided, it is where phones come to: not
 * on this computer alone, whose address browsers trust anyway, nor behind a proxy that does it already.
 */
export function httpsPort({ https, host, port, publicUrl }: Config): number | null {
  if (typeof https === 'number') return https
  const usual = port === 0 ? 0 : usualHttpsPort
  if (https !== null) return https === 'on' ? usual : null
  const alone = /^(localhost$|127\.|::1$)/.test(host)
  return alone || publicUrl?.startsWith('https:') ? null : usual
}

export type ConfigSources = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly flags?: Readonly<Partial<Record<ConfigFlag, string>>>
  readonly root: string
  /** What a relative folder is relative to. */
  readonly cwd?: string
}

/** Reads environment and flags (a flag wins) and names every mistake at once. */
export function readConfig({ env, flags = {}, root, cwd = root }: ConfigSources): Config {
  const given: Partial<Record<Key, string>> = {}
  const names: Partial<Record<Key, string>> = {}
  for (const [key, setting] of Object.entries(settings) as [Key, Setting][]) {
    const flag = setting.flag && flags[setting.flag]?.trim()
    const value = flag || env[setting.env]?.trim()
    if (value) given[key] = value
    names[key] = flag ? `--${setting.flag}` : setting.env
  }
  const read = Given.safeParse(given)
  const wrong = read.error?.issues.map(({ path }) => path[0] as Key) ?? []
  const keys = [...new Set([...wrong, ...missingHalf(given)])]
  if (!read.success || keys.length > 0) {
    const lines = (language: Language) =>
      keys.map((key) => `  ${names[key]}${shown(key, given)} ${settings[key].wants[language]}`)
    throw new Failure('invalid', {
      id: `Pengaturan berikut perlu diperbaiki:\n${lines('id').join('\n')}`,
      en: `These settings need correcting:\n${lines('en').join('\n')}`,
    })
  }
  const { data, backupFolder, smtpUrl: server, mailFrom: sender, ...rest } = read.data
  const { publicUrl: home } = rest
  const mail = server && sender && home ? { server, sender, home } : null
  const at = data ? folder(data, cwd, env['HOME']) : resolve(root, 'data')
  const backups = backupFolder ? folder(backupFolder, cwd, env['HOME']) : resolve(at, 'backups')
  return { ...rest, mail, root, data: at, backupFolder: backups }
}

/** A mail server without a sender or without the address that links in mails begin with. */
function missingHalf({ smtpUrl, mailFrom, publicUrl }: Partial<Record<Key, string>>): Key[] {
  if (smtpUrl && !mailFrom) return ['mailFrom']
  return mailFrom && !smtpUrl ? ['smtpUrl'] : smtpUrl && !publicUrl ? ['smtpUrl'] : []
}

/** The address of a database or a mail server holds a password, so it is not repeated. */
function shown(key: Key, given: Partial<Record<Key, string>>): string {
  const hidden = key === 'databaseUrl' || key === 'smtpUrl' || key === 'passphrase'
  return hidden ? '' : ` "${given[key] ?? ''}"`
}

/** A shell leaves `--data=~/x` as it is, so the tilde is read here. */
function folder(path: string, cwd: string, home: string | undefined): string {
  const known = home && /^~(?=\/|$)/.test(path) ? `${home}${path.slice(1)}` : path
  return isAbsolute(known) ? resolve(known) : resolve(cwd, known)
}

function isDatabaseUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text)
}

function isOrigin(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false
  const { pathname, search, hash, username } = new URL(text)
  return pathname === '/' && !search && !hash && !username
}

function isProxyList(text: string): boolean {
  return (
    /^(true|false|yes|no|\d{1,2})$/i.test(text) ||
    text.split(',').every((part) => {
      const [address = '', bits, more] = part.trim().split('/')
      const range = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= 128)
      const named = ['loopback', 'linklocal', 'uniquelocal'].includes(address)
      return more === undefined && (named ? bits === undefined : isIP(address) > 0 && range)
    })
  )
}

function asTrustProxy(text: string): boolean | number | string {
  if (/^(true|yes)$/i.test(text)) return true
  if (/^(false|no|0)$/i.test(text)) return false
  return /^\d+$/.test(text) ? Number(text) : text
}
