import type { Authorized } from '#kernel/actor.ts'
import type { Given } from '#kernel/endpoint.ts'
import { type Day, dayAt } from '#kernel/time.ts'

import type { dayOrigin, DayFigureId, DayPage } from '../contract.ts'
import { columnsOf } from '../domain/cells.ts'
import { composeDay } from '../domain/days/compose-day.ts'
import { isOfAccount } from '../domain/days/day-book.ts'
import { dayDefinitionOf } from '../domain/days/day-definitions.ts'
import { readDay } from '../domain/days/read-day.ts'
import { recipes } from '../domain/recipes.ts'
import { readStoredDay } from './day-reader.ts'
import type { FigureNeeds } from './figures.ts'
import { type Cells, type Page, readFactCells, readOrderCells } from './origin-reads.ts'
import { located } from './origins.ts'
import { inSnapshot, type Reader } from './snapshot.ts'

export type Days = ReturnType<typeof createDays>

type Asked = { readonly id: DayFigureId; readonly subject: string }

/** The figures of single days, each answer read at one moment. */
export function createDays({ db, clock }: FigureNeeds) {
  return {
    dayPage: ({ team }: Authorized, day: Day): Promise<DayPage> =>
      inSnapshot(db, async (reader) => {
        const stored = await readStoredDay(reader, team, day)
        return composeDay({ day, today: dayAt(clock(), team.timeZone), ...stored })
      }),

    origin: (
      { team }: Authorized,
      day: Day,
      { page, ...asked }: Asked & { readonly page: Page },
    ): Promise<Given<typeof dayOrigin>> =>
      inSnapshot(db, async (reader) => {
        const { cells, total } = await cellsOfDay({ reader, team, day }, asked, page)
        const { origin, imports } = await located(reader, team.id, cells)
        return {
          definition: dayDefinitionOf(asked.id),
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

type Where = { readonly reader: Reader; readonly team: Authorized['team']; readonly day: Day }

/** The cells a figure of a day was made from; none where it is missing. */
async function cellsOfDay(
  { reader, team, day }: Where,
  { id, subject }: Asked,
  page: Page,
): Promise<Cells> {
  const { book, accounts } = await readStoredDay(reader, team, day)
  const account = accounts.find((one) => one.subject === subject)
  const own = isOfAccount(id) ? account?.book : book
  if (!own || readDay(id, day, own).of === null) return { cells: [], total: 0 }
  const period = { from: day, to: day }
  const recipe = recipes[id]
  if (recipe.how === 'orders')
    return readOrderCells(reader, { team: team.id, period, count: recipe.count }, page)
  const asked = { team: team.id, periods: [period], ...columnsOf(id) }
  const keys = isOfAccount(id) && account ? { keys: account.keys } : {}
  return readFactCells(reader, { ...asked, ...keys }, page)
}
