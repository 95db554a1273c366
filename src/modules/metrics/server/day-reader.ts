import type { Authorized } from '#kernel/actor.ts'
import type { Day } from '#kernel/time.ts'

import type { TypedFigure } from '../contract.ts'
import { type AccountName, accountsOf } from '../domain/accounts.ts'
import type { Tally } from '../domain/book.ts'
import { type DayBook, isOfAccount, lookedAt } from '../domain/days/day-book.ts'
import type { Kind } from '../domain/importers/vocabulary.ts'
import { readCovering, readDayOrders, readDayTallies } from './day-reads.ts'
import type { Reader } from './snapshot.ts'
import { accountKinds, type StoredTally } from './tally-reads.ts'
import { readTyped } from './typed-reads.ts'

export type DayAccount = AccountName & { readonly book: DayBook }

/** A day and those it is compared with, ready to be read by the domain. */
export type StoredDay = { readonly book: DayBook; readonly accounts: readonly DayAccount[] }

export async function readStoredDay(
  reader: Reader,
  team: Authorized['team'],
  day: Day,
): Promise<StoredDay> {
  const days = lookedAt(day).toSorted()
  const window = { from: days[0] ?? day, to: day }
  const tallies = await readDayTallies(reader, team.id, day)
  const orders = await readDayOrders(reader, team.id, day)
  const covering = await readCovering(reader, team, window)
  const typed = await readTyped(reader, team.id, days)
  const bookOf = (names: readonly string[]): DayBook => ({
    tally: tallyIn(tallies, names),
    typed: typedIn(typed, names),
    orders: (on) => orders.get(on) ?? null,
    covering: (kind) => covering.get(kind) ?? [],
  })
  const named = accountsOf([
    ...tallies.filter(({ kind }) => accountKinds.has(kind)).map(({ account }) => account),
    ...typed.filter(({ metric }) => isOfAccount(metric)).map(({ subject }) => keyIn(subject)),
  ])
  return {
    book: bookOf(['']),
    accounts: named.map(({ subject, keys }) => ({ subject, keys, book: bookOf(keys) })),
  }
}

/** Exports name the account without a handle ''. */
const keyIn = (subject: string) => (subject === 'shop' ? '' : subject)

function typedIn(typed: readonly TypedFigure[], names: readonly string[]): DayBook['typed'] {
  return (id, day) => {
    for (const name of isOfAccount(id) ? names : ['']) {
      const found = typed.find(
        (one) => one.metric === id && one.day === day && keyIn(one.subject) === name,
      )
      if (found) return found
    }
    return null
  }
}

/** Of an account under several names the first that tells the day wins; the shop has no name. */
function tallyIn(tallies: readonly StoredTally[], names: readonly string[]): DayBook['tally'] {
  const byKey = new Map<string, Tally>()
  for (const tally of tallies) byKey.set(keyOf(tally.kind, tally.account, tally.period.from), tally)
  return (kind, day) => {
    const asked = accountKinds.has(kind) ? names : ['']
    for (const name of asked) {
      const tally = byKey.get(keyOf(kind, name, day))
      if (tally) return tally
    }
    return null
  }
}

// oxlint-disable-next-line max-params
const keyOf = (kind: Kind, account: string, day: Day) => `${kind} ${day} ${account}`
