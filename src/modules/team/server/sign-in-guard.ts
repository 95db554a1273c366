import { createHmac } from 'node:crypto'

import { eq, lt } from 'drizzle-orm'

import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import { attemptsForgottenAfter, waitAfter } from '../domain/back-off.ts'
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
  const keyOf = (email: string) =>
    createHmac('sha256', secret).update(`attempt:${email.toLowerCase()}`).digest('base64url')

  /**
   * Counts an attempt before the password is looked at, so that many at once cannot slip through.
   * Throws `too-many` while the account waits; such attempts do not make it wait longer.
   */
  async function attempt(email: string): Promise<void> {
    const key = keyOf(email)
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
      const pause = waitAfter(failures)
      await tx
        .update(signInAttempt)
        .set({ failures, lastAt: new Date(now), waitUntil: pause ? new Date(now + pause) : null })
        .where(eq(signInAttempt.key, key))
      return 0
    })
    if (wait > 0) throw waits(wait)
  }

  return {
    attempt,
    /** The right password was given. */
    forgive: async (email: string) => {
      await db.delete(signInAttempt).where(eq(signInAttempt.key, keyOf(email)))
    },
    cleanUp: async () => {
      const before = new Date(clock() - attemptsForgottenAfter)
      await db.delete(signInAttempt).where(lt(signInAttempt.lastAt, before))
    },
  }
}

function waits(milliseconds: number): Failure {
  const minutes = Math.ceil(milliseconds / 60_000)
  const seconds = Math.ceil(milliseconds / 1000)
  const [id, en] =
    milliseconds > 90_000
      ? [`${minutes} menit`, `${minutes} minutes`]
      : [`${seconds} detik`, `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`]
  return new Failure('too-many', {
    id: `Terlalu banyak kata sandi yang salah untuk akun ini. Coba lagi dalam ${id}.`,
    en: `Too many wrong passwords for this account. Try again in ${en}.`,
  })
}
