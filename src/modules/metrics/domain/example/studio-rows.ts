import { addDays, periodOf, type Day } from '#kernel/time.ts'
import type { Cell } from '#modules/imports/contract/importer.ts'

import type { Column } from '../importers/kit/columns.ts'
import { activityColumns, genderColumns, territoryColumns } from '../importers/studio-audience.ts'
import { contentColumns } from '../importers/studio-content.ts'
import { viewerColumns } from '../importers/studio.ts'
import type { Calendar } from './calendar.ts'
import { shop } from './catalogue.ts'
import { yearless } from './fact-tables.ts'
import type { SimulatedWeek } from './simulate.ts'
import type { Style } from './style.ts'

type Rows = Cell[][]
const labelled = (columns: readonly Column[], rows: Rows): Rows => [
  columns.map(({ en }) => en),
  ...rows,
]

/** What a video gathered before the week is in its totals, too. */
const total = (one: number): string => String(one * 3)

/** Lifetime totals of the account's own videos as they stand on the Monday after the week. */
export function contentRows(week: SimulatedWeek, calendar: Calendar, { language }: Style): Rows {
  const exported = yearless(addDays(periodOf(week.week).to, 1), language)
  const own = week.figures.videos.filter(({ video }) => video.own)
  const rows = own.map(({ video, views, likes, comments, shares }) => [
    exported,
    `${video.title}, cek keranjang | "rapi" ✨`,
    `https://www.tiktok.com/@${shop.handle}/video/${video.id}`,
    yearless(calendar.dayOf(video.postedAt), language),
    total(likes),
    total(comments),
    total(shares),
    total(views),
  ])
  return labelled(contentColumns, rows)
}

const seven = ({ account }: SimulatedWeek): readonly { day: Day; video_views: number }[] =>
  account.slice(-7)

/** Of the newest day Studio knows nothing yet. */
export function viewerRows(week: SimulatedWeek, { language }: Style): Rows {
  const rows = seven(week).map(({ day, video_views: views }, at) => {
    const all = Math.round(views * 0.7)
    const fresh = Math.round(all * 0.66)
    const told = (count: number): string => (at === 6 ? 'undefined' : String(count))
    return [yearless(day, language), told(all), told(fresh), told(all - fresh)]
  })
  return labelled(viewerColumns, rows)
}

/** Seven days of 24 hours; the newest is all zeros. */
export function activityRows(week: SimulatedWeek, { language }: Style): Rows {
  const rows = seven(week).flatMap(({ day }, at) =>
    Array.from({ length: 24 }, (_, hour) => [
      yearless(day, language),
      String(hour),
      at === 6 ? '0' : String(900 + at * 40 + hour * (hour < 21 ? 130 : 20)),
    ]),
  )
  return labelled(activityColumns, rows)
}

export const genderRows = (): Rows =>
  labelled(genderColumns, [
    ['Female', '0.7126'],
    ['Male', '0.2811'],
    ['Other', '0.0063'],
  ])
export const territoryRows = (): Rows =>
  labelled(territoryColumns, [
    ['ID', '0.9871'],
    ['MY', '0.0064'],
    ['Others', '0.0065'],
  ])
