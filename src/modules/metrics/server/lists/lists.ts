import type { Authorized } from '#kernel/actor.ts'
import type { Given, Received } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'
import type { TeamId } from '#kernel/ids.ts'
import { addDays, type Period } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'

import {
  type item,
  type itemList,
  type ListKind,
  type listOrigin,
  mostListDays,
} from '../../contract.ts'
import { audienceSources } from '../../domain/audience/audience-sources.ts'
import { isMapped, type ListDefinition } from '../../domain/lists/list-source.ts'
import { lists, measureIn } from '../../domain/lists/lists.ts'
import { type Range, rangeOf, snapshotRange, sourceFor } from '../../domain/lists/range.ts'
import { located } from '../origins.ts'
import { inSnapshot, type Reader } from '../snapshot.ts'
import { measuresOf } from './item-history.ts'
import { readItem } from './item-page.ts'
import { readListCells } from './list-cells.ts'
import { readPeriods, readRows } from './list-reads.ts'
import { readMappedSource, readMappedSources } from './mapped-sources.ts'

export type Lists = ReturnType<typeof createLists>

/** Lists of what the exports name, and the pages of what stands in them. */
export function createLists({ db }: { readonly db: Db }) {
  return {
    list: (
      { team }: Authorized,
      asked: Received<typeof itemList>,
    ): Promise<Given<typeof itemList>> =>
      inSnapshot(db, async (reader) => {
        const { sources, shown } = await readSources(reader, team.id, asked)
        const { definition, source } = shown
        const { sort, descending } = sorting(definition, asked)
        const rows = await readRows(reader, team.id, {
          definition,
          asked: { ...asked, parts: source.parts, sort, descending },
        })
        return {
          period: { from: asked.from, to: asked.to },
          sources,
          kind: definition.id,
          measures: measuresOf(definition).filter(
            ({ id }) =>
              !definition.chosen || rows.count === 0 || id === sort || rows.totals[id]?.filled,
          ),
          sort,
          descending,
          ...rows,
        }
      }),

    item: ({ team }: Authorized, asked: Received<typeof item>): Promise<Given<typeof item>> =>
      inSnapshot(db, (reader) => readItem(reader, team.id, { ...asked, timeZone: team.timeZone })),

    origin: (
      { team }: Authorized,
      asked: Received<typeof listOrigin>,
    ): Promise<Given<typeof listOrigin>> =>
      inSnapshot(db, async (reader) => {
        const { shown } = await readSources(reader, team.id, { ...asked, more: unlisted(asked) })
        const { definition, source } = shown
        const measure = measureIn(definition, asked.measure)
        if (!measure) throw noSuchColumn()
        const { cells, total } = await readListCells(reader, team.id, {
          asked: {
            definition,
            measure,
            parts: asked.exact ? [{ from: asked.from, to: asked.to }] : source.parts,
            key: asked.key ?? null,
            exact: asked.exact,
            brand: asked.brand ?? null,
          },
          page: asked,
        })
        const { origin, imports } = await located(reader, team.id, cells)
        const [told] = measuresOf({ ...definition, measures: [measure] })
        if (!told) throw noSuchColumn()
        return {
          measure: told,
          total,
          origin: origin.map(({ metric: _metric, ...cell }) => cell),
          imports: imports.map(({ id, file, appliedAt, appliedBy }) => ({
            id,
            file,
            appliedAt,
            appliedBy,
          })),
        }
      }),
  }
}

type Asked = Period & {
  readonly list: Received<typeof itemList>['list']
  readonly kind?: ListKind | undefined
  /** Exports too that stand only on the page of an item. */
  readonly all?: boolean
  /** Sources that make no list. */
  readonly more?: readonly ListDefinition[]
}

/** What each export of a list knows of the days, and which of them is shown. */
export async function readSources(reader: Reader, team: TeamId, asked: Asked) {
  const days = { from: asked.from, to: asked.to }
  refuseLong(days)
  const own = lists[asked.list].filter(({ listed, id }) => listed || asked.all || id === asked.kind)
  const offered = [...own, ...(asked.more ?? [])]
  const range = rangeOf(days)
  const kinds = offered.map(({ kind }) => kind)
  // The widest of what any of them asks for; each then looks at its own.
  const during = { from: days.from, to: addDays(days.to, 1) }
  const periods = await readPeriods(reader, team, { kinds, during })
  const exports = offered.map((definition) => {
    const wide = definition.timing === 'snapshot' ? snapshotRange(days) : days
    const touching = periods.filter(
      ({ kind, from, to }) => kind === definition.kind && from <= wide.to && to >= wide.from,
    )
    return { definition, source: sourceFor(definition, range, touching), touching }
  })
  const known = [...exports, ...(await readOwn(reader, team, { ...asked, range }))]
  const shown = asked.kind
    ? known.find(({ definition }) => definition.id === asked.kind)
    : (known.find(({ source }) => source.state !== 'missing') ?? known[0])
  if (!shown) throw noSuchList()
  return {
    shown,
    known,
    sources: known.filter(({ definition }) => definition.listed).map(({ source }) => source),
  }
}

/** What stands on the page of an account and makes no list: its figures have their origin, too. */
const unlisted = ({ list, kind }: Pick<Asked, 'list' | 'kind'>): readonly ListDefinition[] =>
  list === 'accounts' ? audienceSources.filter(({ id }) => id === kind) : []

/** The team's own tables that tell of the days, and the one that is asked for whatever it tells. */
async function readOwn(reader: Reader, team: TeamId, asked: Asked & { readonly range: Range }) {
  const { list, kind, range } = asked
  const found = await readMappedSources(reader, team, { list, days: range.period })
  const own = found.map(({ definition, periods }) => ({
    definition,
    source: sourceFor(definition, range, periods),
    touching: periods,
  }))
  if (!kind || !isMapped(kind) || own.some(({ definition }) => definition.id === kind)) return own
  const definition = await readMappedSource(reader, team, { list, kind })
  return definition
    ? [...own, { definition, source: sourceFor(definition, range, []), touching: [] }]
    : own
}

/** Sorted as asked; names from A, everything else from the top. */
export function sorting(
  definition: ListDefinition,
  asked: { readonly sort?: string | undefined; readonly order?: 'up' | 'down' | undefined },
) {
  const sort = asked.sort ?? definition.sort
  if (sort !== 'name' && sort !== 'at' && !measureIn(definition, sort)) throw noSuchColumn()
  const usual = sort === 'name' ? 'up' : 'down'
  return { sort, descending: (asked.order ?? usual) === 'down' }
}

function refuseLong({ from, to }: Period): void {
  if (from <= to && addDays(from, mostListDays) > to) return
  throw new Failure(
    'invalid',
    {
      id: `Pilih hari pertama sebelum hari terakhir, paling banyak ${mostListDays} hari sekaligus.`,
      en: `Choose a first day before the last one, at most ${mostListDays} days at once.`,
    },
    { field: 'to' },
  )
}

const noSuchColumn = () =>
  new Failure('not-found', {
    id: 'Kolom ini tidak ada di daftar. Pilih kolom lain.',
    en: 'This list has no such column. Choose another one.',
  })

const noSuchList = () =>
  new Failure('not-found', {
    id: 'Daftar ini tidak dibaca dari ekspor itu. Pilih sumber lain.',
    en: 'This list is not read from that export. Choose another source.',
  })
