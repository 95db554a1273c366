import type { Day, Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import type {
  FileIdentity,
  ReadContext,
  Recognition,
  RowRefusal,
  SheetRow,
  TableFacts,
} from '#modules/imports/contract/importer.ts'
import type { Clock } from '#modules/imports/logic.ts'

import type { Kind, Subject } from '../vocabulary.ts'
import type { Header, Labels } from './columns.ts'
import type { RowView } from './row-view.ts'

/** What a row is about; days are null where only the file, or a person, can say. */
export type Placed = {
  readonly subject: Subject
  readonly key: string
  readonly period: Period | null
  readonly at: string | null
  /** A second row of the same key is another subject, told apart by `#2`. */
  readonly mayRepeat?: boolean
  /** Attributes the cells alone do not tell, such as a day whose year is worked out. */
  readonly told?: Readonly<Record<string, string | null>>
}
export type Placement = { readonly placed: Placed } | { readonly refused: RowRefusal } | null

export type PlaceContext = ReadContext & {
  readonly clock: Clock
  readonly period: Period | null
  readonly periodFrom: Recognition['periodFrom']
  readonly account: string | null
}

export type Values = Readonly<Record<string, number | null>>

type FactKindName = Exclude<Kind, 'orders'>

/** One kind of export whose rows become facts; everything the kinds do not share. */
export type FactKind = {
  readonly kind: FactKindName
  readonly words: Words
  readonly source: Words
  readonly labels: Labels
  /** Columns without which no row can be told apart. */
  readonly keys: readonly string[]
  /** The first column may have no label, not even an empty cell. */
  readonly untitled?: boolean
  readonly period: (head: readonly SheetRow[], facts: TableFacts, header: Header) => FilePeriod
  readonly account?: (facts: TableFacts) => string | null
  readonly place: (row: RowView, context: PlaceContext) => Placement
  /** Values worked out from those of the row, such as a sum over columns. */
  readonly derive?: (values: Values, row: RowView) => Values
  /** People choose its columns, so they may also say what those mean that it does not know by name. */
  readonly assignable?: true
  /** What only the whole file tells beyond what every kind does. */
  readonly remember?: () => Memory
}
export type FilePeriod = Pick<Recognition, 'period' | 'periodFrom'>
export type Memory = {
  readonly add: (row: RowView, placed: Placed) => void
  readonly end: (context: PlaceContext) => {
    account?: string
    problem?: Words
    notes?: readonly Words[]
    identity?: FileIdentity
  }
}

/** The day a fact is about, for kinds with a row a day. */
export const onDay = (day: Day): Period => ({ from: day, to: day })
