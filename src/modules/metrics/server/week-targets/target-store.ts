import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { Authorized } from '#kernel/actor.ts'
import type { Given, Received } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'
import type { TeamId } from '#kernel/ids.ts'
import { addWeeks, dayAt, type Instant, weekAt } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Audit, Change, TeamRemoval } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { clientOf, inTransaction, within } from '#platform/db/transaction.ts'

import {
  type achievements,
  type setTargets,
  TargetChange,
  TargetMetric,
  type targets,
  TargetSubject,
} from '../../contract.ts'
import { definitionOf } from '../../domain/definitions.ts'
import { isOfBrand, targetOf } from '../../domain/week-targets/target-metrics.ts'
import { cellsText, refusedTarget, targetsName } from '../../domain/week-targets/target-words.ts'
import { weekTarget } from '../../tables.ts'
import { readBrand } from '../brands/brand-reads.ts'
import { inSnapshot } from '../snapshot.ts'
import { readAchievedWeeks } from './achieved-reads.ts'
import { readTargets, type StoredTarget } from './target-reads.ts'

export type TargetNeeds = {
  readonly db: Db
  readonly audit: Audit
  readonly clock: () => Instant
  readonly newId: () => string
}

export const targetRecord = 'week_target'

/** What the audit keeps of cells, and an undo brings back. */
const Cells = z.object({
  subject: TargetSubject,
  cells: z.array(TargetChange.pick({ week: true, metric: true, value: true })),
})
type Cells = z.infer<typeof Cells>
type Cell = Cells['cells'][number]

const keyOf = ({ week, metric }: Pick<Cell, 'week' | 'metric'>) => `${week} ${metric}`

export type Targets = ReturnType<typeof createTargets>

/** What the shop and its brands are to reach, week by week; whoever leads sets it. */
export function createTargets({ db, audit, clock, newId }: TargetNeeds) {
  return {
    list: (
      { team }: Authorized,
      asked: Pick<Received<typeof targets>, 'subject' | 'from' | 'weeks'>,
    ): Promise<Given<typeof targets>> =>
      inSnapshot(db, async (reader) => {
        const { subject } = asked
        if (subject !== 'shop') await readBrand(reader, team.id, subject)
        const until = addWeeks(asked.from, asked.weeks - 1)
        const stored = await readTargets(reader, team.id, { ...asked, until })
        return {
          current: weekAt(clock(), team.timeZone),
          metrics: metricsOf(subject),
          targets: stored.map(({ subject: _subject, ...target }) => target),
        }
      }),

    achieved: (
      { team }: Authorized,
      asked: Pick<Received<typeof achievements>, 'subject' | 'until' | 'weeks'>,
    ): Promise<Given<typeof achievements>> =>
      inSnapshot(db, async (reader) => {
        if (asked.subject !== 'shop') await readBrand(reader, team.id, asked.subject)
        const today = dayAt(clock(), team.timeZone)
        return { weeks: await readAchievedWeeks({ reader, team: team.id, today }, asked) }
      }),

    set: (
      caller: Authorized,
      { subject, changes }: Pick<Received<typeof setTargets>, 'subject' | 'changes'>,
    ): Promise<Given<typeof setTargets>> => {
      for (const change of changes) refuseBad(subject, change)
      return inTransaction(db, async (tx) => {
        await lock(tx, caller.team.id)
        const whose =
          subject === 'shop' ? '' : (await readBrand(clientOf(tx), caller.team.id, subject)).name
        const wanted = [...new Map(changes.map((one) => [keyOf(one), one])).values()]
        const known = await current(tx, caller.team.id, { subject, cells: wanted })
        const now = (cell: Pick<Cell, 'week' | 'metric'>) => known.get(keyOf(cell)) ?? null
        const moved = wanted.filter((one) => (now(one)?.value ?? null) !== one.value)
        const refused = moved.filter((one) => (now(one)?.value ?? null) !== one.seen)
        const kept = moved.filter((one) => !refused.includes(one))
        const change =
          kept.length === 0
            ? null
            : await audit.record(tx, caller, {
                recordType: targetRecord,
                recordId: newId(),
                recordName: targetsName(whose, kept),
                verb: 'update',
                before: told(
                  subject,
                  kept.map((one) => cellOf(one, now(one)?.value ?? null)),
                ),
                after: told(
                  subject,
                  kept.map((one) => cellOf(one, one.value)),
                ),
                undoable: true,
              })
        await put(tx, caller, { subject, cells: kept })
        return {
          changed: kept.length,
          refused: refused.map(({ week, metric }) => {
            const found = now({ week, metric })
            return { week, metric, now: found && { ...found } }
          }),
          change,
        }
      })
    },

    /** Only where nobody has set something else since. */
    restore: async (tx: Transaction, caller: Authorized, change: Change): Promise<void> => {
      await lock(tx, caller.team.id)
      const [before, after] = [Cells.parse(change.before), Cells.parse(change.after)]
      if (before.subject !== 'shop') await readBrand(clientOf(tx), caller.team.id, before.subject)
      const known = await current(tx, caller.team.id, after)
      const isMoved = (cell: Cell) => (known.get(keyOf(cell))?.value ?? null) !== cell.value
      if (after.cells.some(isMoved)) throw movedOn()
      await put(tx, caller, before)
    },
  }

  async function put(tx: Transaction, caller: Authorized, { subject, cells }: Cells) {
    const teamId = caller.team.id
    const brandId = subject === 'shop' ? null : subject
    await clientOf(tx).query(
      `delete from week_target where team_id = $1 and brand_id is not distinct from $2::uuid
         and (week, metric) in (select * from unnest($3::text[], $4::text[]))`,
      [teamId, brandId, cells.map(({ week }) => week), cells.map(({ metric }) => metric)],
    )
    const rows = cells.flatMap(({ week, metric, value }) =>
      value === null
        ? []
        : [
            {
              teamId,
              week,
              brandId,
              metric,
              value,
              setAt: new Date(clock()),
              setBy: caller.actor.name,
            },
          ],
    )
    if (rows.length > 0) await within(tx).insert(weekTarget).values(rows)
  }
}

export const targetsRemoval: TeamRemoval = {
  async removeTeam(tx, team) {
    await within(tx).delete(weekTarget).where(eq(weekTarget.teamId, team))
  },
}

/** The cells for the undo, and in words for whoever reads the history. */
const told = (subject: TargetSubject, cells: readonly Cell[]) => ({
  value: cellsText(cells),
  subject,
  cells,
})

const cellOf = ({ week, metric }: Cell, value: number | null): Cell => ({ week, metric, value })

const metricsOf = (subject: TargetSubject): Given<typeof targets>['metrics'] =>
  TargetMetric.options
    .filter((id) => isOfBrand(id) === (subject !== 'shop'))
    .map((id) => {
      const { name, unit, good, meaning } = definitionOf(id)
      return { id, name, unit, good, meaning, usual: targetOf(id).usual }
    })

/** What stands in some cells. */
async function current(
  tx: Transaction,
  team: TeamId,
  { subject, cells }: { subject: TargetSubject; cells: readonly Pick<Cell, 'week' | 'metric'>[] },
): Promise<ReadonlyMap<string, Omit<StoredTarget, 'subject'>>> {
  const weeks = cells.map(({ week }) => week).toSorted()
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (first === undefined || last === undefined) return new Map()
  const rows = await readTargets(clientOf(tx), team, { subject, from: first, until: last })
  return new Map(rows.map(({ subject: _subject, ...target }) => [keyOf(target), target]))
}

/** One at a time sets targets of a team, so that nobody writes over what was not seen. */
async function lock(tx: Transaction, team: TeamId): Promise<void> {
  await within(tx).execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`week_target:${team}`}, 0))`,
  )
}

function refuseBad(subject: TargetSubject, change: TargetChange): void {
  const words = refusedTarget(subject, change)
  if (words) throw new Failure('invalid', words, { field: change.metric })
}

const movedOn = () =>
  new Failure('conflict', {
    id: 'Sebagian target ini sudah diubah lagi setelahnya. Ubah langsung di halaman Target.',
    en: 'Some of these targets were changed again since. Change them on the page Targets.',
  })
