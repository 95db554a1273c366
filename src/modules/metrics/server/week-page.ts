import type { TeamId } from '#kernel/ids.ts'
import type { Day, Week } from '#kernel/time.ts'

import type { WeekPage } from '../contract.ts'
import { withMapped } from '../domain/mapped/beside.ts'
import { composePage } from '../domain/page.ts'
import { read } from '../domain/reading.ts'
import { recipes } from '../domain/recipes.ts'
import { calendarOf } from '../domain/span.ts'
import { readAds, readLives, readVideos } from './list-reads.ts'
import { readMapped, readOwnTables } from './mapped-reads.ts'
import type { Aside, Reader } from './snapshot.ts'
import { readExports, readOrderBook, withOrders } from './week-reader.ts'
import { readAchieved } from './week-targets/achieved-reads.ts'

/** The two lists whose rows are those of the periods that make the week. */
const listed = { videos: recipes['video.views'], ads: recipes['ads.cost'] }

export async function readPage(
  { reader, aside }: { readonly reader: Reader; readonly aside: Aside },
  team: TeamId,
  { week, today }: { readonly week: Week; readonly today: Day },
): Promise<WeekPage> {
  const calendar = calendarOf(week)
  const { now } = calendar
  const orders = await aside((other) => readOrderBook(other, team, calendar))
  const exports = await readExports(reader, team, calendar)
  const periodsOf = (recipe: (typeof listed)['videos']) =>
    recipe.how === 'daily' ? [] : read(recipe, now, exports.book).periods
  const lists = {
    sessions: await readLives(reader, team, now.period),
    videos: await readVideos(reader, team, periodsOf(listed.videos)),
    ads: await readAds(reader, team, periodsOf(listed.ads)),
  }
  const mapped = await readMapped(reader, team, now.period)
  const tables = await readOwnTables(reader, team, now.period)
  const known = withOrders(exports, await orders())
  const page = withMapped(composePage({ ...known, ...lists }), mapped)
  return { ...page, tables, targets: await readAchieved({ reader, team, today }, known) }
}
