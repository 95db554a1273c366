import { addDays, daysOf, type Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { ListSource } from '../../contract.ts'
import { cover, knownDays, stretches } from '../cover.ts'
import { kindWords } from '../kinds.ts'
import { missing, partOfDays } from '../missing.ts'
import { isWithin } from '../span.ts'
import { isMapped, type ListDefinition, type SourceWords } from './list-source.ts'

/** Some days, with each of them: made once for all exports. */
export const rangeOf = (period: Period) => ({ period, days: daysOf(period) })
export type Range = ReturnType<typeof rangeOf>

/**
 * The days whose snapshots tell how some days ended: what stands in a file of the morning after is
 * how the day before ended.
 */
export const snapshotRange = ({ from, to }: Period): Period => ({
  from: addDays(from, 1),
  to: addDays(to, 1),
})

/** A table the team mapped has a name of its own, an export that of its kind. */
export function sourceWords({ kind, words }: ListDefinition): SourceWords {
  if (words) return words
  if (isMapped(kind)) throw new Error('A mapped table has a name')
  return kindWords[kind]
}

/**
 * What a source knows of the days, from the periods that touch them: those of applied imports, or of
 * the rows themselves where each says its own days.
 */
export function sourceFor(
  definition: ListDefinition,
  range: Range,
  periods: readonly Period[],
): ListSource {
  const { id, timing } = definition
  const words = sourceWords(definition)
  const base = { kind: id, ...words, beside: [], note: null }
  if (periods.length === 0)
    return { ...base, state: 'missing', parts: [], note: missing.nothingThen(words.name) }
  switch (timing) {
    case 'snapshot':
      return { ...base, state: 'complete', parts: [snapshotRange(range.period)] }
    case 'events': {
      const days = knownDays(range.days, periods)
      const whole = days.length === range.days.length
      return {
        ...base,
        state: whole ? 'complete' : 'partial',
        parts: stretches(days),
        note: whole ? null : partOfDays(words.name, days),
      }
    }
    case 'tiled':
      return { ...base, ...tiled(words.name, range, periods) }
    case 'dated':
      return { ...base, ...dated(words.name, range, periods) }
    default:
      return timing satisfies never
  }
}

const byFirst = (a: Period, b: Period) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

type Known = Pick<ListSource, 'state' | 'parts' | 'beside' | 'note'>

function tiled(name: Words, range: Range, periods: readonly Period[]): Known {
  const { parts, beside } = cover(
    range,
    periods.map((period) => ({ period })),
  )
  if (parts)
    return { state: 'complete', parts: parts.map(({ period }) => period), beside: [], note: null }
  const others = beside.map(({ period }) => period).toSorted(byFirst)
  return { state: 'partial', parts: [], beside: others, note: missing.notTheseDays(name, others) }
}

/** Longer rows than those asked for; more of them than this would bury the sentence. */
const mostNamed = 4

function dated(name: Words, { period, days }: Range, periods: readonly Period[]): Known {
  const inside = periods.filter((one) => isWithin(one, period)).toSorted(byFirst)
  const beside = periods
    .filter((one) => !isWithin(one, period))
    .toSorted(byFirst)
    .slice(0, mostNamed)
  const [first] = inside
  if (!first)
    return { state: 'partial', parts: [], beside, note: missing.notTheseDays(name, beside) }
  const last = inside.reduce((latest, { to }) => (to > latest ? to : latest), first.to)
  // A day without a row lies within what was written down all the same.
  const reached = knownDays(days, [{ from: first.from, to: last }])
  const note =
    beside.length > 0
      ? missing.longerRows(name, beside)
      : overlap(inside)
        ? missing.overlapping(name)
        : reached.length < days.length
          ? partOfDays(name, reached)
          : null
  return { state: note ? 'partial' : 'complete', parts: [period], beside: [], note }
}

/** Whether a day and a week that holds it are both there; the earliest come first. */
const overlap = (periods: readonly Period[]): boolean =>
  periods.some(({ from }, at) => periods.slice(0, at).some(({ to }) => to >= from))
