import type { MappableSubject } from '#modules/imports/contract/mapping.ts'

import { ListName, type MappedKind } from '../../contract.ts'
import type { Subject } from '../importers/vocabulary.ts'
import { mappableSubjects } from '../mapped/subjects.ts'
import type { ListDefinition } from './list-source.ts'
import { isByHandle } from './lists.ts'
import { asMinutes, count, latest, type Measure, people, rate, rupiah, usual } from './measure.ts'

/** What the rows of a list are about, where a team's own table tells of them. */
const subjectOf: Readonly<Record<ListName, Subject>> = {
  shop: 'shop',
  videos: 'video',
  products: 'product',
  lives: 'live',
  accounts: 'account',
  creators: 'creator',
  campaigns: 'campaign',
}

export const mappedSubject = (list: ListName): Subject => subjectOf[list]

/** The lists that rows about these stand in. */
export const listsAbout = (subjects: readonly string[]): ListName[] =>
  ListName.options.filter((list) => subjects.includes(subjectOf[list]))

/** A table the team has mapped, with the figures its columns tell by now. */
export type MappedTable = {
  readonly kind: MappedKind
  readonly name: string
  readonly metrics: readonly string[]
}

const where = { id: 'Berkas tim, lewat Pemetaan kolom', en: 'The team’s file, by Column mapping' }

/** People are counted once in a period; followers stand as of the last day. */
const counted: Readonly<Record<string, typeof count>> = {
  buyers: people,
  visitors: people,
  viewers: people,
  peak_viewers: people,
  followers: latest,
}

function measureOf(
  { id, words, unit }: MappableSubject['metrics'][number],
  more: { readonly usual: boolean },
): Measure {
  const name = [words.id, words.en] as const
  switch (unit) {
    case 'IDR':
      return rupiah(id, name, more)
    case 'count':
      return (counted[id] ?? count)(id, name, more)
    case 'ratio':
      return rate(id, name, more)
    case 'minutes':
      return asMinutes(id, name, more)
    default:
      return unit satisfies never
  }
}

/** How rows of a list are told apart in a team's own table. */
export const mappedKey = (list: ListName): ListDefinition['key'] =>
  list === 'shop'
    ? { days: 'any' }
    : { key: true, ...(isByHandle(list) && { handle: true as const }) }

/** A team's own table as a source of a list: under its own name, never mixed with an export. */
export function mappedSource(table: MappedTable, list: ListName): ListDefinition {
  const subject = subjectOf[list]
  const known = mappableSubjects.find(({ id }) => id === subject)?.metrics ?? []
  const told = table.metrics.flatMap((metric) => known.find(({ id }) => id === metric) ?? [])
  // An older version of the mapping may have told other figures.
  const once = known.filter((metric) => !told.includes(metric))
  const measures = [
    ...told.map((metric) => measureOf(metric, usual)),
    ...once.map((metric) => measureOf(metric, { usual: false })),
  ]
  return {
    id: table.kind,
    kind: table.kind,
    words: { name: { id: table.name, en: table.name }, where },
    subjects: [subject],
    timing: 'dated',
    key: mappedKey(list),
    name: list === 'shop' ? { days: 'any' } : { attribute: 'name' },
    about: null,
    at: list === 'lives' ? 'at' : null,
    chosen: true,
    sort: list === 'shop' ? 'name' : (measures[0]?.id ?? 'name'),
    listed: true,
    measures,
  }
}
