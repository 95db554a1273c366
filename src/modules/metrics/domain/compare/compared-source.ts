import { formatPeriod } from '#kernel/format.ts'
import type { Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { ComparedFigure, ComparedSide, ComparedSource, ListSource } from '../../contract.ts'
import type { ListDefinition } from '../lists/list-source.ts'
import { isReturn } from '../lists/lists.ts'
import type { Measure } from '../lists/measure.ts'
import { sourceWords } from '../lists/range.ts'
import { joined } from '../speak.ts'
import { judge, natureOf } from './judge.ts'
import { knownOf, noRows, whyMissing } from './why.ts'

/** What one export tells of one period, before it is compared. */
export type PeriodReading = {
  readonly source: ListSource
  readonly period: Period
  readonly days: number
  /** On how many of the days anything is known. */
  readonly known: number
  readonly facts: number
  readonly values: Readonly<Record<string, number | null>>
  /** Of the row about exactly these days, where the days themselves do not add up. */
  readonly exact: Readonly<Record<string, number | null>>
}

type Sides = { readonly first: PeriodReading; readonly other: PeriodReading }
export type Whose = {
  /** Everything in the list together, not one item. */
  readonly whole: boolean
  /** The days of the shop: what stands in the row of a period is told of it. */
  readonly shop: boolean
}

/** What one export tells of both periods; null where it tells of neither. */
export function comparedSource(
  definition: ListDefinition,
  sides: Sides,
  whose: Whose,
): ComparedSource | null {
  const figures = definition.measures
    .map((measure) => comparedFigure(definition, { measure, sides, whose }))
    .filter(({ first, other }) => first.value !== null || other.value !== null)
  if (figures.length === 0) return null
  const notes = [sides.first, sides.other].flatMap((side) => noteOn(side) ?? [])
  return { kind: definition.id, ...sourceWords(definition), notes, figures }
}

/** Why an export tells nothing of either period. */
export function silentOf(definition: ListDefinition, { first, other }: Sides) {
  const { name } = sourceWords(definition)
  const words = [first, other].map(({ source, facts, known, days }) =>
    facts > 0
      ? null
      : source.state === 'complete'
        ? null
        : joined([source.note, known > 0 ? knownOf({ known, days }) : null]),
  )
  const note = words.find((one) => one !== null) ?? noRows(name)
  return { name, note }
}

/** Which of the periods it is about stands first. */
function noteOn({ source, period, known, days }: PeriodReading): Words | null {
  if (source.state === 'complete' && known === days) return null
  const note = joined([
    source.note,
    known < days && source.state !== 'missing' ? knownOf({ known, days }) : null,
  ])
  return {
    id: `${formatPeriod(period, 'id')}: ${note.id}`,
    en: `${formatPeriod(period, 'en')}: ${note.en}`,
  }
}

function comparedFigure(
  definition: ListDefinition,
  { measure, sides, whose }: { measure: Measure; sides: Sides; whose: Whose },
): ComparedFigure {
  const nature = natureOf(measure, definition.timing)
  const told = (side: PeriodReading) => toldOf(side, { measure, whose })
  const [first, other] = [told(sides.first), told(sides.other)]
  const inPoints = measure.unit === 'ratio' && !isReturn(measure.id)
  const { perDay, ...judged } = judge(
    { nature, inPoints },
    { ...first, days: sides.first.days },
    { ...other, days: sides.other.days },
  )
  const sideOf = (side: PeriodReading, one: ReturnType<typeof told>, mean: number | null) =>
    ({
      ...one,
      perDay: mean,
      missing:
        one.value === null ? whyMissing({ ...side, measure, nature, unsummed: whose.whole }) : null,
    }) satisfies ComparedSide
  const { id, name, unit, unsummed, usual } = measure
  return {
    measure: { id, name, unit, unsummed, usual },
    first: sideOf(sides.first, first, perDay[0]),
    other: sideOf(sides.other, other, perDay[1]),
    ...judged,
  }
}

/** What does not add up over days or items is read from the row of exactly these days, or not at all. */
function toldOf(
  { values, exact, known, days }: PeriodReading,
  { measure, whose }: { readonly measure: Measure; readonly whose: Whose },
): Pick<ComparedSide, 'value' | 'known' | 'exact'> {
  const { id, unsummed } = measure
  const alone = days === 1 && whose.shop
  if (whose.whole && unsummed && !alone) {
    const value = whose.shop ? (exact[id] ?? null) : null
    return { value, known: value === null ? known : days, exact: value !== null }
  }
  return { value: values[id] ?? null, known, exact: false }
}
