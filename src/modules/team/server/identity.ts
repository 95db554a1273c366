import { createHmac } from 'node:crypto'

import { isAPIError } from 'better-auth/api'
import { eq } from 'drizzle-orm'

import type { SignedIn } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { UserId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { Language } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import { within } from '#platform/db/transaction.ts'
import type { Visit } from '#platform/http/route.ts'

import { user } from '../tables.ts'
import { createAuth, sessionCookie, type Auth, type AuthNeeds } from './auth.ts'
import type { SignInGuard } from './sign-in-guard.ts'

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

type Needs = AuthNeeds & { readonly db: Db; readonly guard: SignInGuard }

/** Users, passwords and sessions. The only place that knows better-auth. */
export function createIdentity(needs: Needs) {
  const { db, guard, secret } = needs
  const ways = [true, false].map((secure) => ({
    secure,
    cookie: `${sessionCookie(secret, secure)}=`,
    auth: createAuth(db, needs, secure),
  }))

  const wayOf = (visit: Visit) => pick(ways, cameByHttps(visit))

  /** The session a request carries. Over HTTPS the browser may send both cookies: the safe one wins. */
  async function find(headers: Headers, query: { disableRefresh: boolean }) {
    const cookies = headers.get('cookie') ?? ''
    for (const way of ways.filter(({ cookie }) => cookies.includes(cookie))) {
      // One after the other: the second is asked only when the first knows nobody.
      // oxlint-disable-next-line no-await-in-loop
      const found = await way.auth.api.getSession({
        headers: onlyCookies(headers),
        query,
        returnHeaders: true,
      })
      if (found.response) return { way, session: found.response, headers: found.headers }
    }
    return null
  }

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
    const { secure } = wayOf(visit)
    const auth = createAuth(within(tx), needs, secure)
    const made = await auth.api
      .signUpEmail({ body: { example: false, ...account }, returnHeaders: true })
      .catch((error: unknown) => {
        throw isAPIError(error) && error.statusCode === 422 ? emailTaken(error) : error
      })
    return {
      id: UserId.parse(made.response.user.id),
      enter: () => passCookies(made.headers, visit),
    }
  }

  /** Always a new session; the one this browser had before ends. */
  async function signIn(email: string, password: string, visit: Visit): Promise<void> {
    await guard.attempt(email)
    const before = await find(visit.headers, { disableRefresh: true })
    const { auth } = wayOf(visit)
    const entered = await auth.api
      .signInEmail({ body: { email, password }, returnHeaders: true })
      .catch((error: unknown) => {
        throw isAPIError(error) ? wrongPassword(error) : error
      })
    await guard.forgive(email)
    if (before) await endSession(before.way.auth, before.session.session.token)
    passCookies(entered.headers, visit)
  }

  async function signOut(everywhere: boolean, visit: Visit): Promise<void> {
    const found = await find(visit.headers, { disableRefresh: true })
    const headers = onlyCookies(visit.headers)
    if (found && everywhere) await found.way.auth.api.revokeSessions({ headers })
    const cookies = visit.headers.get('cookie') ?? ''
    for (const { auth } of ways.filter(({ cookie }) => cookies.includes(cookie))) {
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
    const found = await find(visit.headers, { disableRefresh: true })
    if (!found) throw notSignedIn()
    const { email } = found.session.user
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
    passCookies(changed.headers, visit)
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
    examplePassword,
    setLanguage: async (id: UserId, language: Language) => {
      await db.update(user).set({ language }).where(eq(user.id, id))
    },
  }
}

/**
 * Whether the browser came by HTTPS. It also names the scheme it sees in `Origin` of every call that
 * changes something, so that cookies are `Secure` behind a proxy nobody told us to trust.
 */
const cameByHttps = ({ secure, headers }: Visit): boolean =>
  secure || (headers.get('origin') ?? '').startsWith('https://')

function pick<Way extends { readonly secure: boolean }>(ways: readonly Way[], secure: boolean) {
  const way = ways.find((one) => one.secure === secure)
  if (!way) throw new Error('There is a way for HTTPS and one for HTTP')
  return way
}

async function endSession(auth: Auth, token: string): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.deleteSession(token)
}

/** Neither address nor browser of a person is kept with the session. */
const onlyCookies = (headers: Headers) => new Headers({ cookie: headers.get('cookie') ?? '' })

/** One by one: joined with commas they would not survive their own `Expires`. */
function passCookies(headers: Headers, { setHeader }: Visit): void {
  for (const cookie of headers.getSetCookie()) setHeader('set-cookie', cookie)
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

const notSignedIn = () =>
  new Failure('unauthenticated', {
    id: 'Sesi sudah berakhir. Masuk lagi untuk melanjutkan.',
    en: 'Your session has ended. Sign in again to go on.',
  })
