import type { TeamId } from '#kernel/ids.ts'
import type { TextCheck } from '#kernel/text-check.ts'
import type { Instant } from '#kernel/time.ts'
import type { Audit, TeamService } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'

export type BriefNeeds = {
  readonly db: Db
  readonly audit: Audit
  readonly people: TeamService['people']
  /** What the rule book says to a text; without one nothing is held back. */
  readonly textCheck?: TextCheck
  readonly clock: () => Instant
  readonly newId: () => string
  /** Told when something about the brief of a brand is different. */
  readonly moved: (team: TeamId, brand: string) => void
}
