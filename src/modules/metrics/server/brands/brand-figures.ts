import type { Authorized } from '#kernel/actor.ts'
import type { Given, Received } from '#kernel/endpoint.ts'
import type { Db } from '#platform/db/connection.ts'
import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../../contract.ts'
import { kindWords } from '../../domain/kinds.ts'
import { weekIs, weeklyChart } from '../../domain/lists/item-chart.ts'
import { definitionIn } from '../../domain/lists/lists.ts'
import { measuresOf, readNewestPeriods } from '../lists/item-history.ts'
import { likeOf } from '../lists/list-reads.ts'
import { readSources } from '../lists/lists.ts'
import { inSnapshot } from '../snapshot.ts'
import { readBrand, readBrandHistory, readBrandSums, readProducts } from './brand-reads.ts'
import type { createAssignments } from './brand-store.ts'

const added = new Set(['gmv', 'sku_orders', 'items_sold'])
const kind = 'product_list'

/** What products brought by brand, in the columns that may be added up over them. */
const measures = () => {
  const definition = definitionIn('products', kind)
  return definition ? measuresOf(definition).filter(({ id }) => added.has(id)) : []
}

export function createBrandFigures({ db }: { readonly db: Db }) {
  return {
    figures: (
      { team }: Authorized,
      days: Pick<Received<typeof contract.brandFigures>, 'from' | 'to'>,
    ): Promise<Given<typeof contract.brandFigures>> =>
      inSnapshot(db, async (reader) => {
        const { shown } = await readSources(reader, team.id, { list: 'products', kind, ...days })
        const sums = await readBrandSums(reader, team.id, shown.source.parts)
        return {
          period: { from: days.from, to: days.to },
          source: shown.source,
          measures: measures(),
          ...sums,
        }
      }),

    history: ({ team }: Authorized, id: string): Promise<Given<typeof contract.brandHistory>> =>
      inSnapshot(db, async (reader) => {
        const brand = await readBrand(reader, team.id, id)
        const periods = await readNewestPeriods(reader, team.id, { kinds: [kind] })
        const rows = await readBrandHistory(reader, team.id, { brand: brand.id, periods })
        const source = {
          kind,
          ...kindWords[kind],
          measures: measures(),
          matched: null,
          rows,
        } as const
        return {
          brand,
          ...weeklyChart(
            source,
            periods.flatMap((one) => weekIs(one) ?? []),
          ),
          source,
        }
      }),

    products: (
      { team }: Authorized,
      asked: Received<typeof contract.brandProducts>,
    ): Promise<Given<typeof contract.brandProducts>> =>
      inSnapshot(db, (reader) =>
        readProducts(reader, team.id, {
          like: likeOf(asked.search),
          brand: asked.brand ?? null,
          offset: asked.offset,
          limit: asked.limit,
        }),
      ),
  }
}

type Parts = {
  readonly figures: ReturnType<typeof createBrandFigures>
  readonly assignments: ReturnType<typeof createAssignments>
}

export const createBrandRoutes = ({ figures, assignments }: Parts): Route[] => [
  route(contract.brandFigures, (asked, { caller }) => figures.figures(caller, asked)),
  route(contract.brandHistory, ({ brand }, { caller }) => figures.history(caller, brand)),
  route(contract.brandProducts, (asked, { caller }) => figures.products(caller, asked)),
  route(contract.assignBrand, (asked, { caller }) => assignments.assign(caller, asked)),
]
