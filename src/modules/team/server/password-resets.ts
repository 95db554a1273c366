import { and, eq, gt, isNotNull, lte } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { UserId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import { Language } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'
import type { Log } from '#platform/log/log.ts'
import type { Mail } from '#platform/mail/mail.ts'

import type { Audit } from '../contract.ts'
import { resetMail } from '../domain/reset-mail.ts'
import { passwordReset, user } from '../tables.ts'
import type { Identity } from './identity.ts'
import { hashOf } from './invitation-rows.ts'
import { noMail, resetNotValid } from './recovery-failures.ts'
import { lockAccountOf } from './recovery.ts'
import type { TellAccount } from './security-mail.ts'
import type { SignInGuard } from './sign-in-guard.ts'

const hour = 60 * 60_000
const byMailFor = hour
const byLeadFor = 24 * hour

/** 256 bits as base64url. What looks different was never a secret of ours. */
const shape = /^[\w-]{43}$/

type Needs = {
  readonly db: Db
  readonly log: Log
  readonly audit: Audit
  readonly identity: Identity
  readonly guard: SignInGuard
  readonly mail: Mail
  readonly tell: TellAccount
  readonly clock: () => Instant
  readonly newId: () => string
  readonly newSecret: () => string
}

export type PasswordResets = ReturnType<typeof createPasswordResets>

/** Links to a new password: by mail for whoever asks, or made by a lead of the only team. */
export function createPasswordResets(needs: Needs) {
  const { db, log, audit, identity, guard, mail, tell, clock } = needs
  const underWay = new Set<Promise<void>>()

  /** The answer, and how long it takes, is the same whether the address has an account. */
  async function ask(email: string): Promise<void> {
    if (!mail.configured) throw noMail()
    await guard.askMail(email)
    const sending = sendTo(email.toLowerCase())
      .catch((error: unknown) => log.warn({ err: error }, 'A link to a new password was not sent'))
      .finally(() => underWay.delete(sending))
    underWay.add(sending)
  }

  async function sendTo(email: string): Promise<void> {
    const [person] = await db
      .select()
      .from(user)
      .where(and(eq(user.email, email), eq(user.example, false)))
    if (!person) return
    const secret = await insert(db, UserId.parse(person.id), { madeBy: null, lasts: byMailFor })
    const language = Language.catch('id').parse(person.language)
    const address = `${mail.home}/new-password#${secret}`
    await mail.send({ to: email, language, ...resetMail({ name: person.name, address, language }) })
  }

  type Made = { readonly madeBy: string | null; readonly lasts: number }

  async function insert(queries: Queries, id: UserId, { madeBy, lasts }: Made): Promise<string> {
    const secret = needs.newSecret()
    const now = clock()
    await queries.insert(passwordReset).values({
      id: needs.newId(),
      userId: id,
      secretHash: hashOf(secret),
      madeBy,
      createdAt: new Date(now),
      expiresAt: new Date(now + lasts),
    })
    return secret
  }

  /** For a member who forgot the password; the link replaces those that leads made before. */
  async function make(caller: Authorized, id: string) {
    return inTransaction(db, async (tx) => {
      const person = await lockAccountOf(tx, caller, id)
      const queries = within(tx)
      await queries
        .delete(passwordReset)
        .where(and(eq(passwordReset.userId, person.id), isNotNull(passwordReset.madeBy)))
      const made = { madeBy: caller.actor.name, lasts: byLeadFor }
      const secret = await insert(queries, person.id, made)
      await audit.record(tx, caller, {
        recordType: 'sign-in',
        recordId: person.id,
        recordName: person.name,
        verb: 'create',
        before: null,
        after: { what: 'reset-link' },
        undoable: false,
      })
      return { secret, expiresAt: Instant.parse(clock() + byLeadFor) }
    })
  }

  /** The same for an unknown, used and expired link. */
  async function rowOf(queries: Queries, secret: string) {
    if (!shape.test(secret)) throw resetNotValid()
    const [row] = await queries
      .select({
        id: user.id,
        name: user.name,
        email: user.email,
        expiresAt: passwordReset.expiresAt,
      })
      .from(passwordReset)
      .innerJoin(user, eq(user.id, passwordReset.userId))
      .where(
        and(
          eq(passwordReset.secretHash, hashOf(secret)),
          gt(passwordReset.expiresAt, new Date(clock())),
        ),
      )
    if (!row) throw resetNotValid()
    return row
  }

  /** Once: whoever comes second with the same link waits for the first, and finds nothing. */
  async function use(secret: string, password: string): Promise<void> {
    const { id: whose, email } = await inTransaction(db, async (tx) => {
      const { id } = await rowOf(within(tx), secret)
      await within(tx).select({ id: user.id }).from(user).where(eq(user.id, id)).for('update')
      const person = await rowOf(within(tx), secret)
      await identity.setPassword(tx, UserId.parse(id), password)
      return person
    })
    await guard.forgive(email)
    tell(UserId.parse(whose), { what: 'password', by: 'link' })
  }

  return {
    ask,
    make,
    use,
    open: async (secret: string) => {
      const { name, email, expiresAt } = await rowOf(db, secret)
      return { name, email, expiresAt: Instant.parse(expiresAt.getTime()) }
    },
    cleanUp: async () => {
      await db.delete(passwordReset).where(lte(passwordReset.expiresAt, new Date(clock())))
    },
    /** Mails that are being sent reach their end, or their time-out. */
    settled: async () => {
      await Promise.all(underWay)
    },
  }
}
