import { Trans, useLingui } from '@lingui/react/macro'
import { Search } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'

import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { BrandDot } from '#ui/design/BrandDot.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Input } from '#ui/design/Field.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Missing } from '#ui/design/Missing.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useGo, useQuery } from '#ui/navigation/use-navigation.ts'
import { downloadAddress } from '#ui/wire/call.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type Brand, brandFile, brands, type ProductLine, products } from '../../contract.ts'
import { PromoChip } from './PriceState.tsx'

const perPage = 100

/** Products by name, found by name, SKU or TikTok id; page by page, because there may be thousands. */
export function ProductList({
  brand = null,
  none,
}: {
  readonly brand?: Brand | null
  /** Shown while there is no product at all. */
  readonly none: ReactNode
}) {
  const { t } = useLingui()
  const team = useTeam()
  const [query, change] = useQuery()
  const search = query.get('q') ?? ''
  const page = Math.max(1, Number(query.get('page')) || 1)
  const answer = useAnswer(
    products,
    {
      team: team.id,
      search,
      offset: (page - 1) * perPage,
      limit: perPage,
      ...(brand && { brand: brand.id }),
    },
    { keep: true },
  )
  return (
    <Loaded answer={answer}>
      {({ products: rows, total }) =>
        total === 0 && search === '' ? (
          none
        ) : (
          <>
            <div className="mb-3 flex flex-wrap items-center gap-2">
              <SearchField text={search} onFind={(q) => change({ q: q || null, page: null })} />
              <span className="tn text-13 text-muted">{t`${total} produk`}</span>
            </div>
            <Rows rows={rows} brand={brand} />
            {total > perPage && (
              <Pages
                page={page}
                last={Math.ceil(total / perPage)}
                onPage={(next) => change({ page: next === 1 ? null : String(next) })}
              />
            )}
          </>
        )
      }
    </Loaded>
  )
}

function Rows({
  rows,
  brand,
}: {
  readonly rows: readonly ProductLine[]
  readonly brand: Brand | null
}) {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const go = useGo()
  const format = useFormat()
  const all = useAnswer(brands, { team: team.id }).data?.brands ?? []
  const brandOf = (id: string) => all.find((one) => one.id === id)
  const columns: Column<ProductLine>[] = [
    {
      key: 'name',
      head: t`Produk`,
      header: true,
      render: ({ name, photo }) => (
        <span className="flex min-w-0 items-center gap-2">
          {photo && (
            <img
              className="size-7 flex-none rounded-control object-cover"
              alt=""
              loading="lazy"
              src={downloadAddress(brandFile, { team: team.id, file: photo })}
            />
          )}
          <span className="line-clamp-2 min-w-40 break-words">{name}</span>
        </span>
      ),
    },
    {
      key: 'price',
      head: t`Harga normal`,
      numeric: true,
      render: ({ price }) => (price === null ? <Missing /> : format.rupiah(price)),
    },
    {
      key: 'promo',
      head: t`Harga promo`,
      numeric: true,
      render: ({ promo }) => (promo === null ? <Missing /> : format.rupiah(promo)),
    },
    { key: 'state', head: t`Promo`, render: (row) => <PromoChip prices={row} /> },
    ...(brand
      ? []
      : [
          {
            key: 'brand',
            head: t`Brand`,
            render: (row: ProductLine) => {
              const one = brandOf(row.brand)
              return one ? (
                <span className="inline-flex items-center gap-1.5">
                  <BrandDot color={one.color} />
                  {one.name}
                </span>
              ) : (
                <Missing />
              )
            },
          },
        ]),
    { key: 'sku', head: t`SKU`, className: 'tn tight', render: ({ sku }) => sku || <Missing /> },
  ]
  return (
    <Table
      label={t`Produk`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={(row) => go(at(`brands/${row.brand}/products/${row.id}`))}
      empty={
        <p className="text-13 text-muted">
          <Trans>Tidak ada produk yang cocok. Cari dengan nama, SKU, atau ID TikTok.</Trans>
        </p>
      }
    />
  )
}

function Pages({
  page,
  last,
  onPage,
}: {
  readonly page: number
  readonly last: number
  readonly onPage: (page: number) => void
}) {
  const { t } = useLingui()
  return (
    <nav className="mt-3 flex items-center gap-2" aria-label={t`Halaman daftar`}>
      <Button size="small" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t`Sebelumnya`}
      </Button>
      <span className="tn text-13 text-muted">{t`Halaman ${page} dari ${last}`}</span>
      <Button size="small" disabled={page >= last} onClick={() => onPage(page + 1)}>
        {t`Berikutnya`}
      </Button>
    </nav>
  )
}

/** Long enough that a word is typed, short enough that nobody waits. */
const restMs = 250

function SearchField({
  text,
  onFind,
}: {
  readonly text: string
  readonly onFind: (text: string) => void
}) {
  const { t } = useLingui()
  const [typed, setTyped] = useState(text)
  useEffect(() => {
    if (typed.trim() === text) return undefined
    const rest = setTimeout(() => onFind(typed.trim()), restMs)
    return () => clearTimeout(rest)
  }, [typed, text, onFind])
  return (
    <label className="relative min-w-0 max-md:flex-1">
      <span className="sr-only">{t`Cari produk`}</span>
      <Search
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
        aria-hidden
      />
      <Input
        type="search"
        className="pl-8 md:w-72"
        placeholder={t`Nama, SKU, atau ID TikTok`}
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  )
}
