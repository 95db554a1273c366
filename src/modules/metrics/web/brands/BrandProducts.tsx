import { Trans, useLingui } from '@lingui/react/macro'
import { Check, ChevronLeft, ChevronRight, Sparkles } from 'lucide-react'
import { useState } from 'react'

import type { BrandId } from '#kernel/ids.ts'
import { brands } from '#modules/brands/contract.ts'
import { useDone, useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { Input, Select } from '#ui/design/Field.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Missing } from '#ui/design/Missing.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'
import { useAction, useAnswer } from '#ui/wire/query.ts'

import { assignBrand, brandFigures, type BrandProduct, brandProducts } from '../../contract.ts'

const pageSize = 50
const nobody = 'none'

/** Which product belongs to which brand: suggested by its name, decided by a person. */
export function BrandProducts() {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const [only, setOnly] = useQueryParam('brand')
  const [search, setSearch] = useState('')
  const [offset, setOffset] = useState(0)
  const input = {
    team: team.id,
    ...(only === nobody && { brand: nobody }),
    ...(search.trim() && { search: search.trim() }),
    offset,
    limit: pageSize,
  } as const
  const answer = useAnswer(brandProducts, input, { keep: true })
  const count = answer.data?.count ?? 0
  const left = answer.data?.unassigned ?? 0
  // Without a product list there is nothing to give, and nothing to say of all products.
  if (!answer.error && count + left === 0 && only !== nobody && !search.trim()) return null
  return (
    <Section
      title={
        left === 0 ? t`Semua produk punya brand` : t`${format.count(left)} produk belum punya brand`
      }
      beside={<Trans>dari daftar produk terbaru</Trans>}
    >
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <Segmented
          label={t`Produk yang ditampilkan`}
          value={only === nobody ? nobody : 'all'}
          segments={[
            { value: 'all', label: t`Semua produk` },
            { value: nobody, label: t`Tanpa brand` },
          ]}
          onChange={(value) => {
            setOffset(0)
            setOnly(value === nobody ? nobody : null)
          }}
        />
        <Input
          type="search"
          className="ml-auto max-md:w-full md:w-60"
          aria-label={t`Cari nama atau ID`}
          placeholder={t`Cari nama atau ID`}
          maxLength={100}
          value={search}
          onChange={(event) => {
            setOffset(0)
            setSearch(event.target.value)
          }}
        />
      </div>
      <Loaded answer={answer}>{({ products }) => <Products products={products} />}</Loaded>
      {count > pageSize && (
        <nav
          className="flex items-center justify-end gap-2 py-3 text-13"
          aria-label={t`Halaman daftar`}
        >
          <span className="tn text-muted">
            <Trans>
              {format.count(offset + 1)}–{format.count(Math.min(count, offset + pageSize))} dari{' '}
              {format.count(count)}
            </Trans>
          </span>
          <IconButton
            icon={ChevronLeft}
            label={t`Sebelumnya`}
            disabled={offset === 0}
            onClick={() => setOffset(Math.max(0, offset - pageSize))}
          />
          <IconButton
            icon={ChevronRight}
            label={t`Berikutnya`}
            disabled={offset + pageSize >= count}
            onClick={() => setOffset(offset + pageSize)}
          />
        </nav>
      )}
    </Section>
  )
}

function Products({ products }: { readonly products: readonly BrandProduct[] }) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const team = useTeam()
  const path = useTeamPath()
  const may = useMay()('brands.manage')
  const phone = useIsPhone()
  const known = useAnswer(brands, { team: team.id }, { freshMs: 30_000 }).data?.brands
  const { give, busy } = useGive()
  if (!known) return null
  const nameOf = (id: BrandId | null) => known.find((brand) => brand.id === id)?.name
  const suggested = products.flatMap(({ product, suggestion }) =>
    suggestion ? [{ product, brand: suggestion.brand }] : [],
  )
  const total = suggested.length
  const columns: (Column<BrandProduct> | false)[] = [
    {
      key: 'name',
      head: t`Produk`,
      header: true,
      render: ({ name, product }) => (
        <span className="block min-w-0" title={name}>
          <span className="block max-w-36 truncate md:max-w-96">{name || t`Tanpa nama`}</span>
          <span className="block truncate font-mono text-12 font-normal text-muted">{product}</span>
        </span>
      ),
    },
    !phone && {
      key: 'gmv',
      head: t`GMV terakhir, Rp`,
      numeric: true,
      render: ({ gmv }) => (gmv === null ? <Missing /> : format.count(gmv)),
    },
    {
      key: 'brand',
      head: t`Brand`,
      width: phone ? '168px' : '240px',
      render: ({ product, name, brand, suggestion }) =>
        may ? (
          <span className="flex min-w-0 flex-wrap items-center gap-2 py-1">
            <span className="min-w-0 flex-1">
              <Select
                label={t`Brand untuk ${name || product}`}
                value={brand ?? nobody}
                options={[
                  { value: nobody, label: t`Tanpa brand` },
                  ...known.map(({ id, name: label }) => ({ value: String(id), label })),
                ]}
                onChange={(value) =>
                  void give([{ product, brand: known.find(({ id }) => id === value)?.id ?? null }])
                }
              />
            </span>
            {suggestion && (
              <span data-tip={say(suggestion.evidence)}>
                <Button
                  size="small"
                  icon={Check}
                  aria-description={say(suggestion.evidence)}
                  onClick={() => void give([{ product, brand: suggestion.brand }])}
                >
                  {nameOf(suggestion.brand)}
                </Button>
              </span>
            )}
          </span>
        ) : (
          (nameOf(brand) ?? <Missing />)
        ),
    },
  ]
  if (known.length === 0)
    return (
      <p className="text-13 text-muted">
        <Trans>Belum ada brand. Tulis dulu brand yang dijual tim ini.</Trans>{' '}
        <ButtonLink size="small" to={path('brands')}>
          <Trans>Buka daftar brand</Trans>
        </ButtonLink>
      </p>
    )
  return (
    <>
      {may && total > 0 && (
        <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-13 text-muted">
          <Button icon={Sparkles} busy={busy} onClick={() => void give(suggested)}>
            {t`Terima ${total} saran`}
          </Button>
          <Trans>Disarankan karena nama brand ada di nama produk. Bisa diurungkan.</Trans>
        </div>
      )}
      <Table
        label={t`Produk dan brand`}
        rows={products}
        rowKey={({ product }) => product}
        columns={columns.filter((column) => column !== false)}
        empty={
          <p className="py-4 text-13 text-muted">
            <Trans>Tidak ada produk yang cocok.</Trans>
          </p>
        }
      />
    </>
  )
}

/** Gives products their brand, with a way back. */
function useGive() {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const action = useAction(assignBrand, { onError: 'toast' })
  const give = async (given: readonly { product: string; brand: BrandId | null }[]) => {
    const answer = await action.run({ team: team.id, given: [...given] })
    if (!answer) return
    const { changed, change } = answer
    await done({
      text: t`Brand ${changed} produk disimpan`,
      change,
      refresh: [brandProducts, brandFigures],
    })
  }
  return { give, busy: action.busy }
}
