import type { Day } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { ComparedDays, ComparedFigure } from '../../contract.ts'
import type { ListDefinition } from '../lists/list-source.ts'
import type { Measure } from '../lists/measure.ts'
import { sourceWords } from '../lists/range.ts'
import { type Speaker, words } from '../speak.ts'

type DayValues = ReadonlyMap<Day, Readonly<Record<string, number | null>>>

/** An export with what it tells of single days of both periods. */
export type Drawable = {
  readonly definition: ListDefinition
  readonly figures: readonly ComparedFigure[]
  readonly first: DayValues
  readonly other: DayValues
}

export type AskedDays = {
  readonly first: readonly Day[]
  readonly other: readonly Day[]
  readonly draw: string | null
}

/** A figure day by day, both from the first day on; null where no export tells of days. */
export function comparedDays(
  sources: readonly Drawable[],
  { first, other, draw }: AskedDays,
): ComparedDays | null {
  const all = sources.flatMap((source) =>
    source.figures.flatMap((figure) => {
      const measure = source.definition.measures.find(({ id }) => id === figure.measure.id)
      return measure && isDrawn(source, measure)
        ? [{ id: `${source.definition.id}.${measure.id}`, source, figure }]
        : []
    }),
  )
  const shown = all.find(({ id }) => id === draw) ?? all[0]
  if (!shown || (first.length < 2 && other.length < 2)) return null
  const { measure } = shown.figure
  const at = (days: readonly Day[], values: DayValues, place: number) => {
    const day = days[place]
    return day === undefined ? null : { day, value: values.get(day)?.[measure.id] ?? null }
  }
  return {
    choices: all.map(({ id, source, figure }) => ({
      id,
      source: sourceWords(source.definition).name,
      name: figure.measure.name,
    })),
    chosen: shown.id,
    measure,
    title: titleOf(shown.figure),
    rows: Array.from({ length: Math.max(first.length, other.length) }, (_, place) => ({
      first: at(first, shown.source.first, place),
      other: at(other, shown.source.other, place),
    })),
  }
}

/** A level of a snapshot is no day of its own, and a single day makes no line. */
function isDrawn({ definition, first, other }: Drawable, { id }: Measure): boolean {
  if (definition.timing === 'snapshot') return false
  const days = [...first.values(), ...other.values()]
  return days.filter((values) => (values[id] ?? null) !== null).length > 1
}

/** The message: the first against the other, by the mean of a day where their lengths differ. */
function titleOf({ measure, first, other, share, basis }: ComparedFigure): Words {
  const [a, b] = basis === 'day' ? [first.perDay, other.perDay] : [first.value, other.value]
  const day = basis === 'day' ? { id: ' per hari', en: ' a day' } : { id: '', en: '' }
  const said = (say: Speaker, value: number) => amount(say, measure.unit, value)
  return words({
    id: (say) => {
      if (a === null || b === null) return `${measure.name.id} per hari`
      const head = `${measure.name.id} ${said(say, a)}${day.id}`
      if (share === null || Math.abs(share) < 0.005) return `${head}, pembanding ${said(say, b)}`
      return `${head}, ${share > 0 ? 'naik' : 'turun'} ${say.share(Math.abs(share))} dari ${said(say, b)}`
    },
    en: (say) => {
      if (a === null || b === null) return `${measure.name.en} by day`
      const head = `${measure.name.en} ${said(say, a)}${day.en}`
      if (share === null || Math.abs(share) < 0.005) return `${head}, against ${said(say, b)}`
      return `${head}, ${share > 0 ? 'up' : 'down'} ${say.share(Math.abs(share))} from ${said(say, b)}`
    },
  })
}

function amount(say: Speaker, unit: ComparedFigure['measure']['unit'], value: number): string {
  if (unit === 'IDR') return say.rp(value)
  if (unit === 'ratio') return say.rate(value)
  return unit === 'minutes' ? say.minutes(value) : say.short(value)
}
