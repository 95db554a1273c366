import { createHmac } from 'node:crypto'

import { eq, lt } from 'drizzle-orm'

import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import { attemptsForgottenAfter, mailWaitAfter, waitAfter } from '../domain/back-off.ts'
import { signInAttempt } from '../tables.ts'

export type SignInGuard = ReturnType<typeof createSignInGuard>

type Needs = {
  readonly db: Db
  readonly secret: Buffer
  readonly clock: () => Instant
}

/**
 * Slows down guessing at one account, from however many addresses, known account or not. Kept in
 * the database: a restart forgives nothing.
 */
export function createSignInGuard({ db, secret, clock }: Needs) {
  const keyOf = (what: Counted, whose: string) =>
    createHmac('sha256', secret).update(`${what}:${whose.toLowerCase()}`).digest('base64url')

  /**
   * Counts an attempt before the password is looked at, so that many at once cannot slip through.
   * Throws `too-many` while the account waits; such attempts do not make it wait longer.
   */
  const attempt = (email: string) => count('attempt', email)

  async function count(what: Counted, whose: string): Promise<void> {
    const key = keyOf(what, whose)
    const now = clock()
    const wait = await inTransaction(db, async (transaction) => {
      const tx = within(transaction)
      await tx
        .insert(signInAttempt)
        .values({ key, failures: 0, lastAt: new Date(now) })
        .onConflictDoNothing()
      const [row] = await tx
        .select()
        .from(signInAttempt)
        .where(eq(signInAttempt.key, key))
        .for('update')
      const until = row?.waitUntil?.getTime() ?? 0
      if (until > now) return until - now
      const forgotten = now - (row?.lastAt.getTime() ?? now) > attemptsForgottenAfter
      const failures = (forgotten ? 0 : (row?.failures ?? 0)) + 1
      const pause = what === 'mail' ? mailWaitAfter(failures) : waitAfter(failures)
      await tx
        .update(signInAttempt)
        .set({ failures, lastAt: new Date(now), waitUntil: pause ? new Date(now + pause) : null })
        .where(eq(signInAttempt.key, key))
      return 0
    })
    if (wait > 0) throw waits(wait, what)
  }

  /** Whether nobody used this code a moment ago: one that was looked over a shoulder is worth nothing. */
  async function firstUse(userId: string, code: string): Promise<boolean> {
    const now = clock()
    const lastAt = new Date(now)
    const taken = await db
      .insert(signInAttempt)
      .values({ key: keyOf('used', `${userId}:${code}`), failures: 0, lastAt })
      .onConflictDoUpdate({
        target: signInAttempt.key,
        set: { lastAt },
        setWhere: lt(signInAttempt.lastAt, new Date(now - codeLivesFor)),
      })
      .returning({ key: signInAttempt.key })
    return taken.length > 0
  }

  async function forget(what: Counted, whose: string): Promise<void> {
    await db.delete(signInAttempt).where(eq(signInAttempt.key, keyOf(what, whose)))
  }

  return {
    attempt,
    /** Counts a code of the second step, as passwords are counted. */
    attemptCode: (userId: string) => count('code', userId),
    /** Counts a mail somebody asks for, to an account or to none. */
    askMail: (email: string) => count('mail', email),
    firstUse,
    /** The right password was given. */
    forgive: (email: string) => forget('attempt', email),
    forgiveCode: (userId: string) => forget('code', userId),
    cleanUp: async () => {
      const before = new Date(clock() - attemptsForgottenAfter)
      await db.delete(signInAttempt).where(lt(signInAttempt.lastAt, before))
    },
  }
}

type Counted = 'attempt' | 'code' | 'mail' | 'used'

/** A code of the app is taken up to 30 seconds early or late, and shown for 30. */
const codeLivesFor = 3 * 60_000

function waits(milliseconds: number, what: Counted): Failure {
  const minutes = Math.ceil(milliseconds / 60_000)
  const seconds = Math.ceil(milliseconds / 1000)
  const [id, en] =
    milliseconds > 90_000
      ? [`${minutes} menit`, `${minutes} minutes`]
      : [`${seconds} detik`, `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`]
  if (what === 'mail')
    return new Failure('too-many', {
      id: `Surat untuk alamat ini baru saja diminta. Periksa juga folder spam; minta lagi dalam ${id}.`,
      en: `A mail to this address was asked for just now. Look into the spam folder as well; ask again in ${en}.`,
    })
  if (what === 'code')
    return new Failure('too-many', {
      id: `Terlalu banyak kode yang salah untuk akun ini. Coba lagi dalam ${id}.`,
      en: `Too many wrong codes for this account. Try again in ${en}.`,
    })
  return new Failure('too-many', {
    id: `Terlalu banyak kata sandi yang salah untuk akun ini. Coba lagi dalam ${id}.`,
    en: `Too many wrong passwords for this account. Try again in ${en}.`,
  })
}
