import { Failure } from '#kernel/failure.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Db } from '#platform/db/connection.ts'
import { within } from '#platform/db/transaction.ts'
import type { Visit } from '#platform/http/route.ts'

import { cookieName, createAuth, type Auth, type AuthNeeds } from './auth.ts'

export type Ways = ReturnType<typeof createWays>

type Cookie = Parameters<typeof cookieName>[2]

/** better-auth for both ways of travelling, and the session a request carries. */
export function createWays(needs: AuthNeeds & { readonly db: Db }) {
  const { db, secret } = needs
  const ways = [true, false].map((secure) => ({
    secure,
    cookie: `${cookieName(secret, secure, 'session_token')}=`,
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

  /** Like `find`, for what only somebody who has signed in may do. */
  async function findOrRefuse(visit: Visit) {
    const found = await find(visit.headers, { disableRefresh: true })
    if (!found) throw notSignedIn()
    return found
  }

  /** Only the cookie a step is about: no session somebody had before takes part in it. */
  function justCookie({ headers }: Visit, what: Cookie): Headers {
    const names = [true, false].map((secure) => `${cookieName(secret, secure, what)}=`)
    const cookies = (headers.get('cookie') ?? '').split(/; */)
    const wanted = cookies.filter((one) => names.some((name) => one.startsWith(name)))
    return new Headers({ cookie: wanted.join('; ') })
  }

  return {
    ways,
    wayOf,
    find,
    findOrRefuse,
    justCookie,
    /** An instance over the transaction in progress; without a visit nobody gets a cookie. */
    inside: (tx: Transaction, visit?: Visit) =>
      createAuth(within(tx), needs, visit ? wayOf(visit).secure : false),
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

export async function endSession(auth: Auth, token: string): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.deleteSession(token)
}

/** Neither address nor browser of a person is kept with the session. */
export const onlyCookies = (headers: Headers) =>
  new Headers({ cookie: headers.get('cookie') ?? '' })

/** One by one: joined with commas they would not survive their own `Expires`. */
export function passCookies(headers: Headers, { setHeader }: Visit): void {
  for (const cookie of headers.getSetCookie()) setHeader('set-cookie', cookie)
}

const notSignedIn = () =>
  new Failure('unauthenticated', {
    id: 'Sesi sudah berakhir. Masuk lagi untuk melanjutkan.',
    en: 'Your session has ended. Sign in again to go on.',
  })
