import type { Words } from '#kernel/words.ts'

import type { ListKind, ListName, MappedKind } from '../../contract.ts'
import type { Kind, Subject } from '../importers/vocabulary.ts'
import type { Measure } from './measure.ts'

/**
 * When the rows of an export count for some days. `tiled`: rows are about the period of their file,
 * so periods must make up the days. `events`: each row has its own day. `snapshot`: how things
 * stood on the day of the export; the last one at the end of the days. `dated`: each row says its
 * day or days, and counts where they lie within those asked for.
 */
export type Timing = 'tiled' | 'events' | 'snapshot' | 'dated'

/**
 * Where something stands in a fact: in an attribute, or the first that is there of several, in the
 * key, or the part of it before a sign, or in its days. A `handle` is read without its `@` and in small letters.
 */
export type Place = { readonly handle?: true } & (
  | { readonly attribute: string | readonly [string, ...string[]] }
  /** `empty` stands for a key that is none. */
  | { readonly key: true; readonly before?: string; readonly empty?: string }
  /** The day it is about; of `any`, from the first to the last as well. */
  | { readonly days: 'one' | 'any' }
)

/** Whether it is a team's own table, which is no kind of export. */
export const isMapped = (kind: string): kind is MappedKind => kind.startsWith('mapped:')

/** What a source is called and where it is found. */
export type SourceWords = { readonly name: Words; readonly where: Words }

export type ListDefinition = {
  readonly id: ListKind
  readonly kind: Exclude<Kind, 'orders'> | MappedKind
  /** What a table is called that is no known export. */
  readonly words?: SourceWords
  /** Several where one export tells of things at several levels. */
  readonly subjects: readonly [Subject, ...Subject[]]
  readonly timing: Timing
  readonly key: Place
  readonly name: Place | null
  readonly about: Place | null
  /** When it was posted or began: the moment of the fact or an attribute that holds one. */
  readonly at: 'at' | { readonly attribute: string } | null
  readonly measures: readonly Measure[]
  /** Whoever made the file chose its columns: those that no row fills are not offered. */
  readonly chosen?: true
  /** Which measure comes first when nothing is chosen. */
  readonly sort: string
  /** Offered as a list; on the page of an item it stands all the same. */
  readonly listed: boolean
}

export type ListDefinitions = Readonly<Record<ListName, readonly ListDefinition[]>>
