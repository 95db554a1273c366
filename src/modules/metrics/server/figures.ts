import type { Authorized } from '#kernel/actor.ts'
import type { Given } from '#kernel/endpoint.ts'
import { dayAt, type Instant, periodOf, type Week, weekOf } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'

import type * as contract from '../contract.ts'
import { definitionOf } from '../domain/definitions.ts'
import { readCoverage } from './import-reads.ts'
import type { Page } from './origin-reads.ts'
import { type Asked, cellsOf, located } from './origins.ts'
import { inSnapshot } from './snapshot.ts'
import { readFigures } from './week-figures.ts'
import { readPage } from './week-page.ts'
import { readWeek } from './week-reader.ts'
import { readWeeks } from './weeks.ts'

export type FigureNeeds = {
  readonly db: Db
  readonly clock: () => Instant
}

export type Figures = ReturnType<typeof createFigures>

/** The figures of a team, each answer read at one moment. */
export function createFigures({ db, clock }: FigureNeeds) {
  return {
    weekPage: ({ team }: Authorized, week: Week) =>
      inSnapshot(db, (reader, aside) =>
        readPage({ reader, aside }, team.id, { week, today: dayAt(clock(), team.timeZone) }),
      ),

    weekFigures: ({ team }: Authorized, week: Week) =>
      inSnapshot(db, (reader) =>
        readFigures(reader, team.id, { week, today: dayAt(clock(), team.timeZone) }),
      ),

    hasFigures: ({ team }: Authorized, week: Week): Promise<boolean> =>
      inSnapshot(db, async (reader) => {
        const known = await readCoverage(reader, team.id, periodOf(week))
        return known.length > 0
      }),

    weeks: ({ team }: Authorized): Promise<Given<typeof contract.weeks>> =>
      inSnapshot(db, async (reader) => {
        const today = dayAt(clock(), team.timeZone)
        return { current: weekOf(today), weeks: await readWeeks(reader, team.id, today) }
      }),

    origin: (
      { team }: Authorized,
      week: Week,
      { page, ...asked }: Asked & { readonly page: Page },
    ): Promise<Given<typeof contract.figureOrigin>> =>
      inSnapshot(db, async (reader) => {
        const found = await readWeek(reader, team.id, week)
        const where = { reader, team: team.id, week: found }
        const { cells, total } = await cellsOf(where, asked, page)
        const { origin, imports } = await located(reader, team.id, cells)
        return {
          definition: definitionOf(asked.id),
          total,
          origin: origin.map(({ metric: _metric, ...cell }) => cell),
          imports: imports.map(({ id, file, appliedAt, appliedBy }) => ({
            id,
            file,
            appliedAt,
            appliedBy,
          })),
        }
      }),
  }
}
