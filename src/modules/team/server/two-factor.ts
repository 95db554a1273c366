import { isAPIError } from 'better-auth/api'
import { and, eq, gt } from 'drizzle-orm'

import { UserId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'
import type { Visit } from '#platform/http/route.ts'

import { readSecondCode } from '../domain/second-code.ts'
import { twoFactor, user, verification } from '../tables.ts'
import type { TellAccount } from './security-mail.ts'
import type { SignInGuard } from './sign-in-guard.ts'
import {
  alreadyOn,
  noSetUpBegun,
  refusal,
  refusedCode,
  startOver,
  wrongCode,
} from './two-factor-failures.ts'
import { onlyCookies, passCookies, type Ways } from './ways.ts'

export type TwoFactor = ReturnType<typeof createTwoFactor>

type Needs = {
  readonly db: Db
  readonly guard: SignInGuard
  readonly ways: Ways
  readonly tell: TellAccount
}

/** The second factor: codes of an app on the phone, and backup codes on paper. */
export function createTwoFactor({ db, guard, ways, tell }: Needs) {
  async function status(id: UserId) {
    const [row] = await db.select().from(twoFactor).where(eq(twoFactor.userId, id))
    if (!row?.verified) return { on: false, backupCodesLeft: 0 }
    return { on: true, backupCodesLeft: (await codesOf(id)).length }
  }

  async function codesOf(id: UserId, auth = ways.ways[0]?.auth): Promise<string[]> {
    const seen = await auth?.api.viewBackupCodes({ body: { userId: id } })
    return seen?.backupCodes ?? []
  }

  /** Beginning again makes another secret; nothing is asked at sign-in until a code was given. */
  async function start(password: string, visit: Visit) {
    const made = await withPassword(visit, ({ auth, headers }) =>
      auth.api.enableTwoFactor({ headers, body: { password, method: 'totp' } }),
    )
    if (made.method !== 'totp') throw new Error('A second factor by app was asked for')
    const { totpURI } = made
    return { address: totpURI, secret: new URL(totpURI).searchParams.get('secret') ?? '' }
  }

  async function confirm(text: string, visit: Visit) {
    const { session } = await ways.findOrRefuse(visit)
    const id = UserId.parse(session.user.id)
    const given = readSecondCode(text)
    await guard.attemptCode(id)
    if (given?.kind !== 'app') throw wrongCode()
    const done = await inTransaction(db, async (tx) => {
      await lockUser(tx, id)
      const [row] = await within(tx).select().from(twoFactor).where(eq(twoFactor.userId, id))
      if (!row) throw noSetUpBegun()
      if (row.verified) throw alreadyOn()
      const auth = ways.inside(tx, visit)
      const { headers } = await auth.api
        .verifyTOTP({
          headers: onlyCookies(visit.headers),
          body: { code: given.code },
          returnHeaders: true,
        })
        .catch((error: unknown) => {
          throw isAPIError(error) ? wrongCode(error) : error
        })
      return { headers, backupCodes: await codesOf(id, auth) }
    })
    await guard.firstUse(id, given.code)
    await guard.forgiveCode(id)
    tell(id, { what: 'two-factor-on' })
    passCookies(done.headers, visit)
    return { backupCodes: done.backupCodes }
  }

  async function renewCodes(password: string, visit: Visit) {
    const { backupCodes } = await withPassword(visit, ({ auth, headers }) =>
      auth.api.generateBackupCodes({ headers, body: { password } }),
    )
    return { backupCodes }
  }

  async function switchOff(password: string, visit: Visit): Promise<void> {
    const done = await withPassword(visit, async ({ auth, headers, id, tx }) => {
      const [was] = await within(tx).select().from(twoFactor).where(eq(twoFactor.userId, id))
      const off = await auth.api.disableTwoFactor({
        headers,
        body: { password },
        returnHeaders: true,
      })
      await remove(tx, id)
      return { id, headers: off.headers, wasOn: was?.verified ?? false }
    })
    if (done.wasOn) tell(done.id, { what: 'two-factor-off', by: 'person' })
    passCookies(done.headers, visit)
  }

  type Proven = {
    readonly auth: ReturnType<Ways['inside']>
    readonly headers: Headers
    readonly id: UserId
    readonly tx: Transaction
  }

  /** What only whoever knows the password may do, one at a time for each account. */
  async function withPassword<T>(visit: Visit, work: (proven: Proven) => Promise<T>): Promise<T> {
    const { session } = await ways.findOrRefuse(visit)
    const id = UserId.parse(session.user.id)
    await guard.attempt(session.user.email)
    const result = await inTransaction(db, async (tx) => {
      await lockUser(tx, id)
      const headers = onlyCookies(visit.headers)
      return work({ auth: ways.inside(tx, visit), headers, id, tx })
    }).catch((error: unknown) => {
      throw isAPIError(error) ? refusal(error) : error
    })
    await guard.forgive(session.user.email)
    return result
  }

  /** The second step of signing in. Without the cookie of the first there is nothing to try. */
  async function enter(text: string, trust: boolean, visit: Visit): Promise<void> {
    const headers = ways.justCookie(visit, 'two_factor')
    const id = await waitingFor(db, headers)
    if (!id) throw startOver()
    await guard.attemptCode(id)
    const given = readSecondCode(text)
    if (!given || !(await guard.firstUse(id, given.code))) throw wrongCode()
    const { auth } = ways.wayOf(visit)
    const body = { code: given.code, trustDevice: trust }
    const entered = await (
      given.kind === 'app'
        ? auth.api.verifyTOTP({ headers, body, returnHeaders: true })
        : auth.api.verifyBackupCode({ headers, body, returnHeaders: true })
    ).catch((error: unknown) => {
      throw isAPIError(error) ? refusedCode(error) : error
    })
    await guard.forgiveCode(id)
    passCookies(entered.headers, visit)
  }

  return { status, start, confirm, renewCodes, switchOff, enter, remove }
}

/**
 * Who gave the right password a moment ago, in this browser. Only for counting: the signature of the
 * cookie is looked at with the code.
 */
async function waitingFor(queries: Queries, headers: Headers): Promise<UserId | null> {
  const [, identifier] = /=(2fa-[\w-]+)\./.exec(headers.get('cookie') ?? '') ?? []
  if (!identifier) return null
  const [row] = await queries
    .select({ id: verification.value })
    .from(verification)
    .where(and(eq(verification.identifier, identifier), gt(verification.expiresAt, new Date())))
  return row ? UserId.parse(row.id) : null
}

/** Takes the second factor of an account away with everything that belongs to it. */
export async function remove(tx: Transaction, id: UserId): Promise<boolean> {
  const queries = within(tx)
  const rows = await queries.delete(twoFactor).where(eq(twoFactor.userId, id)).returning()
  await queries.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, id))
  await queries.delete(verification).where(eq(verification.value, id))
  return rows.some(({ verified }) => verified)
}

const lockUser = (tx: Transaction, id: UserId) =>
  within(tx).select({ id: user.id }).from(user).where(eq(user.id, id)).for('update')
