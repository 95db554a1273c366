import type { ImportId, TeamId } from '#kernel/ids.ts'

import type { FigureId, Origin } from '../contract.ts'
import { columnsOf, isItemFigure, itemFigures } from '../domain/cells.ts'
import { work, type Worked } from '../domain/figure.ts'
import { derivedFrom } from '../domain/importers/vocabulary-more.ts'
import { read } from '../domain/reading.ts'
import { type WeekFigureId, recipes } from '../domain/recipes.ts'
import { isWeekFigure } from '../domain/wanted.ts'
import { type AppliedImport, readImports } from './import-reads.ts'
import { type Cells, type Page, readFactCells, readOrderCells } from './origin-reads.ts'
import type { Reader } from './snapshot.ts'
import { readStudioVideos, studioCell } from './studio-videos.ts'
import type { WeekBook } from './week-reader.ts'

export type Asked = { readonly id: FigureId; readonly subject: string }

/** The cells a figure of a week was made from. */
export async function cellsOf(
  { reader, team, week }: { reader: Reader; team: TeamId; week: WeekBook },
  { id, subject }: Asked,
  page: Page,
): Promise<Cells> {
  if (isItemFigure(id)) {
    const { kind, metric, whole } = itemFigures[id]
    const { periods } = read(whole, week.calendar.now, week.book)
    const asked = { team, kind, periods, metrics: [metric], names: false, keys: [subject] }
    return readFactCells(reader, asked, page)
  }
  if (id === 'video.studio.views') {
    const asked = { spans: [week.calendar.now], key: subject }
    const cells = (await readStudioVideos(reader, team, asked)).map(studioCell)
    return { cells, total: cells.length }
  }
  if (!isWeekFigure(id)) return none
  const { periods } = workedOf(week, id, subject) ?? nothing
  const recipe = recipes[id]
  const [period] = periods
  if (recipe.how === 'orders')
    return period ? readOrderCells(reader, { team, period, count: recipe.count }, page) : none
  const keys = week.accounts.find((account) => account.subject === subject)?.keys
  const own = id.startsWith('account.') && keys ? { keys } : {}
  return readFactCells(reader, { team, periods, ...columnsOf(id), ...own }, page)
}

const nothing: Pick<Worked, 'periods'> = { periods: [] }
const none: Cells = { cells: [], total: 0 }

/** A figure of the shop, or of the account it is asked for. */
function workedOf(
  { calendar, book, accounts }: WeekBook,
  id: WeekFigureId,
  subject: string,
): Worked | null {
  if (!id.startsWith('account.')) return work(id, 'shop', { calendar, book })
  const account = accounts.find((known) => known.subject === subject)
  return account ? work(id, subject, { calendar, book: account.book }) : null
}

/** The label of the column; of a value worked out from several all of those in the file. */
export function labelOf({ columns }: AppliedImport, metric: string): string {
  const parts = (derivedFrom[metric] ?? []).flatMap((name) => columns[name] ?? [])
  return columns[metric] ?? (parts.length > 0 ? parts.join(' + ') : metric)
}

/** Puts the file, the sheet and the label of its column to every cell. */
export async function located<C extends { import: ImportId; row: number; metric: string }>(
  reader: Reader,
  team: TeamId,
  cells: readonly C[],
): Promise<{ origin: (C & Origin)[]; imports: AppliedImport[] }> {
  const ids = [...new Set(cells.map((cell) => cell.import))]
  const imports = await readImports(reader, team, ids)
  const byId = new Map(imports.map((found) => [found.id, found]))
  const origin = cells.map((cell) => {
    const found = byId.get(cell.import)
    return Object.assign({}, cell, {
      file: found?.file ?? '',
      sheet: found?.sheet ?? null,
      column: found ? labelOf(found, cell.metric) : cell.metric,
    })
  })
  return { origin, imports }
}
