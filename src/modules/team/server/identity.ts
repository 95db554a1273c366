import { createHmac } from 'node:crypto'

import { isAPIError } from 'better-auth/api'
import { eq } from 'drizzle-orm'

import type { SignedIn } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { UserId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { Language } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import { within, type Queries } from '#platform/db/transaction.ts'
import type { Visit } from '#platform/http/route.ts'

import { passwordReset, session, user, verification } from '../tables.ts'
import type { TellAccount } from './security-mail.ts'
import type { SignInGuard } from './sign-in-guard.ts'
import { endSession, onlyCookies, passCookies, type Ways } from './ways.ts'

export type NewAccount = {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly language: Language
  readonly example?: boolean
}

/** A user made inside a transaction; `enter` hands out the session once it has committed. */
export type NewUser = { readonly id: UserId; readonly enter: () => void }

export type Identity = ReturnType<typeof createIdentity>

type Needs = {
  readonly db: Db
  readonly secret: Buffer
  readonly guard: SignInGuard
  readonly ways: Ways
  readonly tell: TellAccount
}

/** Users, passwords and sessions. */
export function createIdentity({ db, guard, secret, ways, tell }: Needs) {
  const { find, wayOf } = ways

  /** Who calls, or null. Asks the database every time: a revoked session ends at once. */
  async function authenticate(visit: Visit): Promise<SignedIn | null> {
    const found = await find(visit.headers, { disableRefresh: true })
    return found && signedInAs(found.session.user)
  }

  /** Prolongs the session of whoever opens the app. */
  async function refresh(visit: Visit): Promise<void> {
    const found = await find(visit.headers, { disableRefresh: false })
    if (found) passCookies(found.headers, visit)
  }

  /** A new account inside the caller's transaction, so that it stays only if its team does. */
  async function signUp(tx: Transaction, account: NewAccount, visit: Visit): Promise<NewUser> {
    const made = await ways
      .inside(tx, visit)
      .api.signUpEmail({ body: { example: false, ...account }, returnHeaders: true })
      .catch((error: unknown) => {
        throw isAPIError(error) && error.statusCode === 422 ? emailTaken(error) : error
      })
    return {
      id: UserId.parse(made.response.user.id),
      enter: () => passCookies(made.headers, visit),
    }
  }

  /**
   * Always a new session; the one this browser had before ends. Whoever has a second factor gets
   * none yet: only a cookie that lets this browser try the code.
   */
  async function signIn(email: string, password: string, visit: Visit): Promise<'in' | 'code'> {
    await guard.attempt(email)
    const before = await find(visit.headers, { disableRefresh: true })
    const { auth } = wayOf(visit)
    const entered = await auth.api
      .signInEmail({
        // The cookie of a trusted device, and no other.
        headers: ways.justCookie(visit, 'trust_device'),
        body: { email, password },
        returnHeaders: true,
      })
      .catch((error: unknown) => {
        throw isAPIError(error) ? wrongPassword(error) : error
      })
    await guard.forgive(email)
    if (before) await endSession(before.way.auth, before.session.session.token)
    passCookies(entered.headers, visit)
    return 'twoFactorRedirect' in entered.response ? 'code' : 'in'
  }

  async function signOut(everywhere: boolean, visit: Visit): Promise<void> {
    const found = await find(visit.headers, { disableRefresh: true })
    const headers = onlyCookies(visit.headers)
    if (found && everywhere) {
      await found.way.auth.api.revokeSessions({ headers })
      await forgetDevices(db, UserId.parse(found.session.user.id))
    }
    const cookies = visit.headers.get('cookie') ?? ''
    for (const { auth } of ways.ways.filter(({ cookie }) => cookies.includes(cookie))) {
      // oxlint-disable-next-line no-await-in-loop
      const left = await auth.api.signOut({ headers, returnHeaders: true })
      passCookies(left.headers, visit)
    }
  }

  /** Ends every session of the account and gives this browser a new one. */
  async function changePassword(
    passwords: { readonly current: string; readonly next: string },
    visit: Visit,
  ): Promise<void> {
    const found = await ways.findOrRefuse(visit)
    const { id, email } = found.session.user
    await guard.attempt(email)
    const changed = await found.way.auth.api
      .changePassword({
        headers: onlyCookies(visit.headers),
        body: {
          currentPassword: passwords.current,
          newPassword: passwords.next,
          revokeOtherSessions: true,
        },
        returnHeaders: true,
      })
      .catch((error: unknown) => {
        throw isAPIError(error) ? wrongCurrentPassword(error) : error
      })
    await guard.forgive(email)
    await forgetDevices(db, UserId.parse(id))
    tell(UserId.parse(id), { what: 'password', by: 'person' })
    passCookies(changed.headers, visit)
  }

  /**
   * A password chosen by somebody who could not give the old one. Every session ends, and with them
   * trusted devices and every other link to a new password.
   */
  async function setPassword(tx: Transaction, id: UserId, password: string): Promise<void> {
    const { password: hashes, internalAdapter } = await ways.inside(tx).$context
    await internalAdapter.updatePassword(id, await hashes.hash(password))
    const queries = within(tx)
    await queries.delete(session).where(eq(session.userId, id))
    await queries.delete(passwordReset).where(eq(passwordReset.userId, id))
    await forgetDevices(queries, id)
  }

  /** The invented owner of an example shop has a password that is never stored nor shown. */
  const examplePassword = (email: string) =>
    createHmac('sha256', secret).update(`example:${email}`).digest('base64url')

  return {
    authenticate,
    refresh,
    signUp,
    signIn,
    signOut,
    changePassword,
    setPassword,
    examplePassword,
    setLanguage: async (id: UserId, language: Language) => {
      await db.update(user).set({ language }).where(eq(user.id, id))
    },
  }
}

/** Devices that are not asked for a code, and sign-ins that wait for one. */
async function forgetDevices(queries: Queries, id: UserId): Promise<void> {
  await queries.delete(verification).where(eq(verification.value, id))
}

const signedInAs = (person: { id: string; name: string; language?: unknown }): SignedIn => ({
  actor: { kind: 'person', userId: UserId.parse(person.id), name: person.name },
  language: Language.catch('id').parse(person.language),
})

const wrongPassword = (cause: unknown) =>
  new Failure(
    'invalid',
    {
      id: 'E-mail atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
      en: 'E-mail or password do not match. Check both and try again.',
    },
    { cause, field: 'password' },
  )

const wrongCurrentPassword = (cause: unknown) =>
  new Failure(
    'invalid',
    {
      id: 'Kata sandi saat ini tidak cocok. Kata sandi belum diubah.',
      en: 'The current password does not match. Your password has not been changed.',
    },
    { cause, field: 'current' },
  )

const emailTaken = (cause: unknown) =>
  new Failure(
    'conflict',
    {
      id: 'E-mail ini sudah punya akun. Masuk dulu dengan akun itu, lalu ulangi langkah ini.',
      en: 'This e-mail already has an account. Sign in with it first, then repeat this step.',
    },
    { cause, field: 'email' },
  )
