import { dayAt, weekOf, type Day, type Instant } from '#kernel/time.ts'

import type { Occasion } from './format.ts'

/** What a file in the folder of back-ups says of itself. */
export type Kept = {
  readonly name: string
  readonly createdAt: Instant
  readonly occasion: Occasion
  /** The last migration of its tables, as text. */
  readonly schema: string
}

/** How many are kept: the last of each of so many days, weeks and months. */
export type Keep = { readonly days: number; readonly weeks: number; readonly months: number }

/** Those made by the button, and one of before each of the last upgrades. */
const mostByButton = 5
const mostUpgrades = 3

/**
 * Which of our own whole back-ups are no longer needed. The caller hands over none of another
 * installation, none that is damaged and none it did not make; `made`, the newest good one, stays
 * whatever the clocks say.
 */
export function noLongerNeeded(
  all: readonly Kept[],
  { keep, timeZone, made }: { keep: Keep; timeZone: string; made: string | null },
): string[] {
  const newestFirst = all.toSorted(
    (a, b) => b.createdAt - a.createdAt || (a.name < b.name ? 1 : -1),
  )
  const of = (occasion: Occasion) => newestFirst.filter((one) => one.occasion === occasion)
  const dayOf = ({ createdAt }: Kept): Day => dayAt(createdAt, timeZone)
  const stays = new Set([
    ...of('command'),
    ...of('button').slice(0, mostByButton),
    // Several of one state of the tables come from a start that is tried again and again.
    ...lastOfEach(of('upgrade'), ({ schema }) => schema, mostUpgrades),
    ...lastOfEach(of('schedule'), dayOf, keep.days),
    ...lastOfEach(of('schedule'), (one) => weekOf(dayOf(one)), keep.weeks),
    ...lastOfEach(of('schedule'), (one) => dayOf(one).slice(0, 7), keep.months),
  ])
  return all.filter((one) => !stays.has(one) && one.name !== made).map(({ name }) => name)
}

/** The newest of each of the first `most` groups. */
function lastOfEach(
  newestFirst: readonly Kept[],
  groupOf: (one: Kept) => string,
  most: number,
): Kept[] {
  const groups = new Map<string, Kept>()
  for (const one of newestFirst) {
    const group = groupOf(one)
    if (!groups.has(group) && groups.size < most) groups.set(group, one)
  }
  return [...groups.values()]
}
