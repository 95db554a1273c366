import type { Authorized } from '#kernel/actor.ts'
import type { Given, Received } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'
import type { TeamId } from '#kernel/ids.ts'
import { type Day, dayAt, daysOf, type Instant, type Period } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'

import type { compare } from '../../contract.ts'
import { comparedDays } from '../../domain/compare/compared-days.ts'
import { comparedSource, silentOf } from '../../domain/compare/compared-source.ts'
import { notesOn, type Pair, problemOf } from '../../domain/compare/periods.ts'
import { listOf } from '../../domain/compare/whose.ts'
import type { ListDefinition } from '../../domain/lists/list-source.ts'
import { calledBy } from '../../domain/lists/lists.ts'
import { readBrand } from '../brands/brand-reads.ts'
import { noSuchItem } from '../lists/item-history.ts'
import { inSnapshot, type Reader } from '../snapshot.ts'
import {
  nothingThen,
  readKnown,
  readName,
  readPeriod,
  type ReadPeriod,
  type SourceThen,
  type Whose,
} from './compare-reads.ts'

export type Asked = Omit<Received<typeof compare>, 'draw' | 'team'>

/** An export with what it tells of both periods. */
export type BothPeriods = {
  readonly definition: ListDefinition
  readonly first: ReadPeriod
  readonly other: ReadPeriod
}

export const whoseOf = ({ list, item }: Asked): Whose => ({ list, item: item ?? null })
export const pairOf = ({ from, to, otherFrom, otherTo }: Asked): Pair => ({
  period: { from, to },
  other: { from: otherFrom, to: otherTo },
})

/** How whose figures they are decides what may be added up. */
export const summing = ({ list, item }: Whose) => ({
  whole: item === null,
  shop: list === 'shop',
})

/** Two periods side by side. */
export function createComparing({ db, clock }: { readonly db: Db; readonly clock: () => Instant }) {
  return {
    compare: (
      { team }: Authorized,
      { draw, ...asked }: Received<typeof compare>,
    ): Promise<Given<typeof compare>> =>
      inSnapshot(db, async (reader) => {
        const today = dayAt(clock(), team.timeZone)
        const [whose, pair] = [whoseOf(asked), pairOf(asked)]
        const { name, sources } = await readBoth(reader, team.id, { whose, pair, today })
        const told = sources.map((both) => {
          const source = comparedSource(both.definition, both, summing(whose))
          return { both, source }
        })
        return {
          list: whose.list,
          item: whose.item,
          name,
          ...pair,
          notes: notesOn(pair, today),
          sources: told.flatMap(({ source }) => source ?? []),
          silent: told.flatMap(({ both, source }) =>
            source ? [] : [silentOf(both.definition, both)],
          ),
          days: comparedDays(
            told.flatMap(({ both: { definition, first, other }, source }) =>
              source
                ? [{ definition, figures: source.figures, first: first.byDay, other: other.byDay }]
                : [],
            ),
            { first: daysOf(pair.period), other: daysOf(pair.other), draw: draw ?? null },
          ),
        }
      }),
  }
}

/** What every export tells of both periods; refused where they cannot be compared. */
export async function readBoth(
  reader: Reader,
  team: TeamId,
  { whose, pair, today }: { readonly whose: Whose; readonly pair: Pair; readonly today: Day },
): Promise<{ readonly name: string; readonly sources: readonly BothPeriods[] }> {
  const problem = problemOf(pair, today)
  if (problem)
    throw new Failure('invalid', problem.words, {
      field: problem.at === 'period' ? 'from' : 'otherFrom',
    })
  const name = await nameOf(reader, team, whose)
  const known = [
    await readKnown(reader, team, { whose, days: pair.period }),
    await readKnown(reader, team, { whose, days: pair.other }),
  ] as const
  const sources: BothPeriods[] = []
  for (const definition of unionOf(known)) {
    const read = (all: readonly SourceThen[], days: Period) => {
      const told =
        all.find((one) => one.definition.id === definition.id) ?? nothingThen(definition, days)
      return readPeriod(reader, team, { told, whose, days })
    }
    sources.push({
      definition,
      // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
      first: await read(known[0], pair.period),
      // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
      other: await read(known[1], pair.other),
    })
  }
  // Only tables of the team may know of it, and they know of no other days.
  const isTold = sources.some(({ first, other }) => first.facts + other.facts > 0)
  if (name === null && !isTold) throw noSuchItem()
  return { name: name ?? '', sources }
}

/** Tables of the team are there only where they tell of the days. */
function unionOf([first, other]: readonly [readonly SourceThen[], readonly SourceThen[]]) {
  const ids = new Set(first.map(({ definition }) => definition.id))
  return [...first, ...other.filter(({ definition }) => !ids.has(definition.id))].map(
    ({ definition }) => definition,
  )
}

async function nameOf(reader: Reader, team: TeamId, whose: Whose): Promise<string | null> {
  const { list, item } = whose
  if (list === 'brands') {
    if (item === null) throw noBrand()
    return (await readBrand(reader, team, item)).name
  }
  if (item === null) return ''
  const name = await readName(reader, team, whose)
  return name === null ? null : calledBy(listOf(list), { key: item, name })
}

const noBrand = () =>
  new Failure('not-found', {
    id: 'Pilih satu brand untuk dibandingkan.',
    en: 'Choose one brand to compare.',
  })
