import { createHash, randomBytes } from 'node:crypto'

import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor as secondFactor } from 'better-auth/plugins/two-factor'

import type { Queries } from '#platform/db/transaction.ts'
import type { Log } from '#platform/log/log.ts'

import { newBackupCodes } from '../domain/second-code.ts'
import { credential, session, twoFactor, user, verification } from '../tables.ts'

const day = 24 * 60 * 60
const trustedForDays = 30

export type AuthNeeds = {
  /** `derive('auth')` of the data folder's secrets. */
  readonly secret: Buffer
  readonly newId: () => string
  readonly log: Log
}

/** The name of a cookie over HTTPS and over plain HTTP. */
export const cookieName = (
  secret: Buffer,
  secure: boolean,
  what: 'session_token' | 'two_factor' | 'trust_device',
): string => `${secure ? '__Secure-' : ''}${cookiePrefix(secret)}.${what}`

/**
 * Cookies know no port: two installations on one machine must not sign each other out, so each has
 * a name of its own.
 */
const cookiePrefix = (secret: Buffer): string =>
  `etalase-${createHash('sha256').update('cookie').update(secret).digest('hex').slice(0, 6)}`

/**
 * better-auth over our tables, for one way of travelling: cookies are `Secure` over HTTPS only.
 * `queries` may be a transaction, so that an account comes into being together with its team.
 */
export function createAuth(queries: Queries, needs: AuthNeeds, secure: boolean) {
  const { secret, newId, log } = needs
  return betterAuth({
    appName: 'Etalase',
    // Only our own endpoints call it, without a request: links and redirects are never made.
    baseURL: secure ? 'https://localhost' : 'http://localhost',
    secret: secret.toString('base64url'),
    database: drizzleAdapter(queries, {
      provider: 'pg',
      schema: { user, session, account: credential, verification, twoFactor },
    }),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: {
      additionalFields: {
        language: { type: 'string', required: false, defaultValue: 'id', input: true },
        example: { type: 'boolean', required: false, defaultValue: false, input: true },
      },
    },
    plugins: [
      secondFactor({
        issuer: 'Etalase',
        trustDeviceMaxAge: trustedForDays * day,
        backupCodeOptions: { customBackupCodesGenerate: () => newBackupCodes(randomBytes) },
        // Wrong codes are counted by our own guard, as wrong passwords are.
        accountLockout: { enabled: false },
      }),
    ],
    session: { expiresIn: 30 * day, updateAge: day },
    advanced: {
      cookiePrefix: cookiePrefix(secret),
      useSecureCookies: secure,
      database: { generateId: newId },
      ipAddress: { disableIpTracking: true },
      // platform/http has checked the origin, for every address of this machine and any proxy.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      // Wrong passwords are told as failures; what was typed belongs into no log.
      level: 'error',
      log: (level, message) => log[level]({ part: 'sign-in' }, message),
    },
  })
}

export type Auth = ReturnType<typeof createAuth>
