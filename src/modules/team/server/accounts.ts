import { asc, eq } from 'drizzle-orm'

import { Failure } from '#kernel/failure.ts'
import { TeamId, UserId } from '#kernel/ids.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import type { Account, Audit, NewSecrets } from '../contract.ts'
import { member, team, user } from '../tables.ts'
import type { Identity } from './identity.ts'
import type { TellAccount } from './security-mail.ts'
import type { SignInGuard } from './sign-in-guard.ts'
import { remove } from './two-factor.ts'

type Needs = {
  readonly db: Db
  readonly audit: Audit
  readonly identity: Identity
  readonly guard: SignInGuard
  readonly tell: TellAccount
}

/** For whoever may read the data folder: the last way in for the only owner. */
export function createAccounts({ db, audit, identity, guard, tell }: Needs) {
  async function all(): Promise<Account[]> {
    const rows = await db
      .select({ name: user.name, email: user.email, team: team.name })
      .from(user)
      .leftJoin(member, eq(member.userId, user.id))
      .leftJoin(team, eq(team.id, member.teamId))
      .where(eq(user.example, false))
      .orderBy(asc(user.email), asc(team.name))
    const accounts = new Map<string, { name: string; email: string; teams: string[] }>()
    for (const row of rows) {
      const account = accounts.get(row.email) ?? { name: row.name, email: row.email, teams: [] }
      if (row.team) account.teams.push(row.team)
      accounts.set(row.email, account)
    }
    return [...accounts.values()]
  }

  /** Every session ends; the change stands in the history of each team of the account. */
  async function recover(email: string, { password, twoFactorOff }: NewSecrets): Promise<void> {
    const done = await inTransaction(db, async (tx) => {
      const queries = within(tx)
      const [person] = await queries
        .select()
        .from(user)
        .where(eq(user.email, email.toLowerCase()))
        .for('update')
      if (!person || person.example) throw noSuchAccount(email)
      const id = UserId.parse(person.id)
      if (password !== null) await identity.setPassword(tx, id, password)
      const wasOn = twoFactorOff && (await remove(tx, id))
      const teams = await queries
        .select({ id: member.teamId })
        .from(member)
        .where(eq(member.userId, id))
      for (const one of teams)
        // oxlint-disable-next-line no-await-in-loop -- one transaction is one connection
        await audit.record(
          tx,
          { team: { id: TeamId.parse(one.id) }, actor: { kind: 'cli', name: 'Etalase' } },
          {
            recordType: 'sign-in',
            recordId: id,
            recordName: person.name,
            verb: password === null ? 'delete' : 'update',
            before: null,
            after: { password: password !== null, twoFactorOff },
            undoable: false,
          },
        )
      return { id, wasOn }
    })
    await guard.forgive(email)
    if (password !== null) tell(done.id, { what: 'password', by: 'server' })
    if (done.wasOn) tell(done.id, { what: 'two-factor-off', by: 'server' })
  }

  return { all, recover }
}

const noSuchAccount = (email: string) =>
  new Failure('not-found', {
    id: `Tidak ada akun dengan email ${email}. Daftar akun: etalase reset-password`,
    en: `There is no account with the e-mail ${email}. A list of them: etalase reset-password`,
  })
