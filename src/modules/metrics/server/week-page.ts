import type { TeamId } from '#kernel/ids.ts'
import type { Week } from '#kernel/time.ts'

import type { WeekPage } from '../contract.ts'
import { composePage } from '../domain/page.ts'
import { read } from '../domain/reading.ts'
import { recipes } from '../domain/recipes.ts'
import { readAds, readLives, readVideos } from './list-reads.ts'
import type { Reader } from './snapshot.ts'
import { readWeek } from './week-reader.ts'

/** The two lists whose rows are those of the periods that make the week. */
const listed = { videos: recipes['video.views'], ads: recipes['ads.cost'] }

export async function readPage(reader: Reader, team: TeamId, week: Week): Promise<WeekPage> {
  const { calendar, book, accounts, importedAt, dataUntil } = await readWeek(reader, team, week)
  const { now } = calendar
  const periodsOf = (recipe: (typeof listed)['videos']) =>
    recipe.how === 'daily' ? [] : read(recipe, now, book).periods
  return composePage({
    calendar,
    book,
    accounts,
    sessions: await readLives(reader, team, now.period),
    videos: await readVideos(reader, team, periodsOf(listed.videos)),
    ads: await readAds(reader, team, periodsOf(listed.ads)),
    importedAt,
    dataUntil,
  })
}
