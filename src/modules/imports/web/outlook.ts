import { type Week, weekOf } from '#kernel/time.ts'

import type { Import } from '../contract.ts'

/** What would happen if the batch were applied now. */
export type Outlook = {
  /** Everything that was not thrown away. */
  readonly shown: readonly Import[]
  readonly known: readonly Import[]
  /** Not an export we know, or not readable. */
  readonly refused: readonly Import[]
  readonly reading: readonly Import[]
  readonly ready: readonly Import[]
  /** Known, but something has to be said or mended first. */
  readonly waiting: readonly Import[]
  readonly applied: readonly Import[]
  /** Applied, and nothing more could be applied now. */
  readonly done: boolean
  /** What would be stored, or was when it is done. */
  readonly counts: Sums
}
export type Sums = {
  readonly rows: number
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly refused: number
}

const none: Sums = { rows: 0, new: 0, changed: 0, same: 0, refused: 0 }

export function outlookOf(imports: readonly Import[]): Outlook {
  const shown = imports.filter(({ state }) => state !== 'discarded')
  const inState = (...states: readonly Import['state'][]) =>
    shown.filter(({ state }) => states.includes(state))
  const preview = inState('preview')
  const applied = inState('applied', 'undone')
  const ready = preview.filter(isReady)
  const done = applied.length > 0 && ready.length === 0
  return {
    shown,
    known: [...preview, ...applied],
    refused: inState('refused'),
    reading: inState('reading'),
    ready,
    waiting: preview.filter((one) => !isReady(one)),
    applied,
    done,
    counts: sumOf(done ? applied : ready),
  }
}

/** Can be applied as it stands. */
export const isReady = ({ state, problem, period }: Import): boolean =>
  state === 'preview' && problem === null && period !== null

const sumOf = (imports: readonly Import[]): Sums =>
  imports.reduce<Sums>((sum, { counts }) => {
    if (!counts) return sum
    return {
      rows: sum.rows + counts.rows,
      new: sum.new + counts.new,
      changed: sum.changed + counts.changed,
      same: sum.same + counts.same,
      refused: sum.refused + counts.refused,
    }
  }, none)

/** The latest week the files are about: where a person looks next. */
export function latestWeek(imports: readonly Import[]): Week | null {
  const days = imports.flatMap(({ period }) => (period ? [period.to] : [])).toSorted()
  const last = days.at(-1)
  return last === undefined ? null : weekOf(last)
}
