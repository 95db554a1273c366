import { Week } from '#kernel/time.ts'

import { type Target, type TargetChange, TargetMetric, type Unit } from '../../contract.ts'
import { type ReadTarget, readTarget } from './read-target.ts'

/** A cell as somebody left it, and what stood there when they began. */
export type DraftCell = { readonly text: string; readonly seen: number | null }
/** Cells that are not saved yet, by `keyOf`. */
export type Draft = Readonly<Record<string, DraftCell>>

export type Place = Pick<TargetChange, 'week' | 'metric'>
export const keyOf = ({ week, metric }: Place): string => `${week} ${metric}`

/** The cell a key names; null where a newer or older version wrote the key. */
export function placeIn(key: string): Place | null {
  const [week, metric] = key.split(' ')
  const [known, named] = [Week.safeParse(week), TargetMetric.safeParse(metric)]
  return known.success && named.success ? { week: known.data, metric: named.data } : null
}

export type CellState = {
  readonly read: ReadTarget
  /** Says something else than what is stored. */
  readonly changed: boolean
  /** Somebody else changed it since. */
  readonly moved: boolean
}

const valueOf = (read: ReadTarget): number | null | undefined =>
  read.kind === 'number' ? read.value : read.kind === 'empty' ? null : undefined

export function stateOf(cell: DraftCell, stored: number | null, unit: Unit): CellState {
  const read = readTarget(cell.text, unit)
  const changed = valueOf(read) !== stored
  return { read, changed, moved: changed && cell.seen !== stored }
}

const isOpen = ({ read }: CellState): boolean => valueOf(read) === undefined

export type Wish = {
  readonly changes: readonly TargetChange[]
  /** Cells that nobody understands, or that may mean several amounts. */
  readonly open: readonly Place[]
  /** Cells that somebody else changed since. */
  readonly moved: readonly Place[]
}

/** What a draft would keep; what is not understood stays in it. */
export function wishOf(
  draft: Draft,
  stored: ReadonlyMap<string, Pick<Target, 'value'>>,
  unitOf: (metric: TargetMetric) => Unit | undefined,
): Wish {
  const cells = Object.entries(draft).flatMap(([key, cell]) => {
    const place = placeIn(key)
    const unit = place && unitOf(place.metric)
    if (!place || !unit) return []
    const now = stored.get(key)?.value ?? null
    return [{ place, seen: cell.seen, ...stateOf(cell, now, unit) }]
  })
  const changed = cells.filter((cell) => cell.changed)
  return {
    changes: changed
      .filter((cell) => !cell.moved && !isOpen(cell))
      .map(({ place: { week, metric }, seen, read }) => ({
        week,
        metric,
        seen,
        value: valueOf(read) ?? null,
      })),
    open: changed.filter(isOpen).map(({ place }) => place),
    moved: changed.filter((cell) => cell.moved && !isOpen(cell)).map(({ place }) => place),
  }
}

/** The cells of one week again in other weeks; where something stands already only if asked. */
export function copied(
  from: readonly { readonly metric: TargetMetric; readonly text: string }[],
  weeks: readonly Week[],
  isFree: (place: Place) => boolean,
): (Place & { readonly text: string })[] {
  return weeks.flatMap((week) =>
    from
      .filter(({ metric }) => isFree({ week, metric }))
      .map(({ metric, text }) => ({ week, metric, text })),
  )
}
