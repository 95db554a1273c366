import { Failure } from '#kernel/failure.ts'
import type { BrandId, TeamId } from '#kernel/ids.ts'
import { toRupiah } from '#kernel/money.ts'
import type { Day, Period } from '#kernel/time.ts'

import type { BrandFigures, BrandProduct, ItemSource } from '../../contract.ts'
import { suggestBrand } from '../../domain/brands/suggest-brand.ts'
import { periodArrays } from '../lists/list-reads.ts'
import type { Reader } from '../snapshot.ts'

export type StoredBrand = { readonly id: BrandId; readonly name: string; readonly color: number }

/** The brands that are there; products of a removed one have none. */
export async function readBrands(reader: Reader, team: TeamId): Promise<StoredBrand[]> {
  const { rows } = await reader.query<StoredBrand>(
    'select id, name, color from brand where team_id = $1 and deleted_at is null',
    [team],
  )
  return rows
}

export async function readBrand(reader: Reader, team: TeamId, id: string): Promise<StoredBrand> {
  const found = (await readBrands(reader, team)).find((brand) => brand.id === id)
  if (found) return found
  throw new Failure('not-found', {
    id: 'Brand ini tidak ada atau sudah dihapus. Muat ulang daftar brand.',
    en: 'This brand does not exist or was removed. Reload the list of brands.',
  })
}

/** What is added up over products without counting anything twice. */
const metrics = ['gmv', 'sku_orders', 'items_sold'] as const
const valueOf = (metric: string) =>
  metric === 'gmv' ? 'gmv' : `(values ->> '${metric}')::double precision`
const sums = metrics
  .map((metric) => {
    const value = valueOf(metric)
    return `case when count(${value}) = count(*) then sum(${value}) end as ${metric}`
  })
  .join(', ')

type Sums = Record<(typeof metrics)[number], number | null>
const valuesOf = (row: Sums) =>
  Object.fromEntries(
    metrics.map((metric) => [metric, row[metric] === null ? null : toRupiah(row[metric])]),
  )

/** `$1` team, `$2` first days, `$3` last days. */
const owned = `
  from fact join unnest($2::date[], $3::date[]) as p(first, last)
    on period_from = p.first and period_to = p.last
  left join lateral (select brand.id from brand_product join brand on brand.id = brand_id
    where brand_product.team_id = $1 and product = subject_key and deleted_at is null) as own on true
  where fact.team_id = $1 and kind = 'product_list'`

export async function readBrandSums(
  reader: Reader,
  team: TeamId,
  parts: readonly Period[],
): Promise<Pick<BrandFigures, 'rows' | 'whole'>> {
  const brands = await readBrands(reader, team)
  type Row = Sums & { id: BrandId | null; products: number; all: boolean }
  const { rows } = await reader.query<Row>(
    `select own.id, grouping(own.id) = 1 as "all", count(distinct subject_key)::int as products, ${sums}
     ${owned} group by grouping sets ((own.id), ()) order by gmv desc nulls last`,
    [team, ...periodArrays(parts)],
  )
  const whole = rows.find(({ all }) => all)
  return {
    rows: rows
      .filter(({ all, products }) => !all && products > 0)
      .map((row) => ({
        brand: brands.find(({ id }) => id === row.id) ?? null,
        products: row.products,
        values: valuesOf(row),
      }))
      // What has no brand stands last.
      .toSorted((a, b) => Number(a.brand === null) - Number(b.brand === null)),
    whole: { products: whole?.products ?? 0, values: whole ? valuesOf(whole) : {} },
  }
}

export async function readBrandHistory(
  reader: Reader,
  team: TeamId,
  { brand, periods }: { readonly brand: BrandId; readonly periods: readonly Period[] },
): Promise<ItemSource['rows']> {
  const { rows } = await reader.query<Sums & { from: Day; to: Day }>(
    `select to_char(period_from, 'YYYY-MM-DD') as "from", to_char(period_to, 'YYYY-MM-DD') as "to", ${sums}
     ${owned} and own.id = $4 group by period_from, period_to order by period_to desc, period_from desc`,
    [team, ...periodArrays(periods), brand],
  )
  return rows.map((row) => ({
    period: { from: row.from, to: row.to },
    key: brand,
    label: '',
    values: valuesOf(row),
  }))
}

/** How far back a product may have been listed to be shown. */
const newestPeriods = 8

export async function readProducts(
  reader: Reader,
  team: TeamId,
  asked: {
    readonly like: string | null
    readonly brand: string | null
    readonly offset: number
    readonly limit: number
  },
): Promise<{ products: BrandProduct[]; count: number; unassigned: number }> {
  const brands = await readBrands(reader, team)
  type Row = Omit<BrandProduct, 'suggestion'>
  const { rows } = await reader.query<{ products: Row[]; count: number; unassigned: number }>(
    `with period as (
       select distinct period_from, period_to from import
       where team_id = $1 and state = 'applied' and kind = 'product_list'
       order by period_to desc, period_from desc limit ${newestPeriods}
     ), listed as materialized (
       select distinct on (subject_key) subject_key as product,
         coalesce(attributes ->> 'name', '') as name, gmv, own.id as brand
       from fact join period using (period_from, period_to)
       left join lateral (select brand.id from brand_product join brand on brand.id = brand_id
         where brand_product.team_id = $1 and product = subject_key and deleted_at is null) as own on true
       where fact.team_id = $1 and kind = 'product_list'
       order by subject_key, period_to desc, period_from desc
     ), found as (
       select * from listed where ($2::text is null or name ilike $2 or product ilike $2)
         and ($3::text is null or case when $3 = 'none' then brand is null else brand::text = $3 end)
     ), page as (
       select * from found order by brand is not null, gmv desc nulls last, product offset $4 limit $5
     )
     select (select coalesce(json_agg(p), '[]'::json) from page as p) as products,
       (select count(*)::int from found) as count,
       (select count(*)::int from listed where brand is null) as unassigned`,
    [team, asked.like, asked.brand, asked.offset, asked.limit],
  )
  const [answer] = rows
  if (!answer) return { products: [], count: 0, unassigned: 0 }
  return {
    ...answer,
    products: answer.products.map((one) =>
      Object.assign(one, {
        suggestion: one.brand === null ? suggestBrand(one.name, brands) : null,
      }),
    ),
  }
}
