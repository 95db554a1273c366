import { z } from 'zod'

import type { Meant } from './handle.ts'
import type { TeamId } from './ids.ts'
import type { Instant } from './time.ts'
import type { Transaction } from './transaction.ts'
import { Words } from './words.ts'

/** One thing that is kept about a person: where it stands and what it says. */
export const PersonalRecord = z.object({ where: Words, data: z.json() })
export type PersonalRecord = z.infer<typeof PersonalRecord>

/** Whom an erasure is about: one handle a person typed, or every key of a list of hashes. */
export type Forgetting = {
  readonly meant: Meant
  /** What stands in a key that must stay apart from others: the same for the same spelling, always. */
  readonly alias: (handle: string) => string
}

/** How long something is kept. */
export type Retention = {
  /** Unless the team decides otherwise. */
  readonly days: number
  /** What a team may choose from, the shortest first; null where it is not for the team to decide. */
  readonly choices: readonly number[] | null
  /** Drops what is older, of one team, and answers how much; absent where the module sees to it itself. */
  readonly drop?: (team: TeamId, before: Instant) => Promise<number>
}

/**
 * Port: one kind of data about persons outside the team that a module keeps. `find` and `erase`
 * look at everything of one team, so they may take seconds; `erase` works inside the transaction of
 * the whole erasure.
 */
export type PersonalData = {
  /** `imports.copies`: stable, it names the team's choice of how long. */
  readonly kind: string
  /** What it is, and what it is kept for. */
  readonly words: Words
  readonly purpose: Words
  readonly retention: Retention | null
  /** Absent where nothing can be found by a handle. */
  readonly find?: (
    tx: Transaction,
    team: TeamId,
    whom: Forgetting,
  ) => Promise<readonly PersonalRecord[]>
  /** Answers how many records it touched. */
  readonly erase?: (tx: Transaction, team: TeamId, whom: Forgetting) => Promise<number>
  /** After the commit: what a transaction cannot take back, such as files. */
  readonly afterwards?: () => Promise<void>
  /** Why a person may not be erased here, for example because the handle is the shop's own. */
  readonly refuses?: (tx: Transaction, team: TeamId, whom: Forgetting) => Promise<Words | null>
}
