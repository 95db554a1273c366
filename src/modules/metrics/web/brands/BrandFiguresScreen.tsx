import { Trans, useLingui } from '@lingui/react/macro'
import { Upload } from 'lucide-react'
import { useState } from 'react'

import { useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { BrandDot } from '#ui/design/BrandDot.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Missing } from '#ui/design/Missing.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { SkeletonRows } from '#ui/design/Skeleton.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useGo } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type BrandFigures, brandFigures } from '../../contract.ts'
import { CellPanel, type OpenedCell } from '../lists/CellPanel.tsx'
import { cellText, headOf } from '../lists/measure-text.ts'
import { RangePicker } from '../lists/RangePicker.tsx'
import { type Chosen, type RangeChoice, useRange } from '../lists/use-range.ts'
import { MetricTabs } from '../MetricTabs.tsx'
import { BrandProducts } from './BrandProducts.tsx'

/** What each brand brought, and which products belong to which. */
export function BrandFiguresScreen() {
  const { t } = useLingui()
  const range = useRange()
  if (range.chosen) return <Brands range={range} chosen={range.chosen} />
  return (
    <Page title={t`Brand`} head={<PageHead title={t`Brand`} />}>
      <MetricTabs />
      <SkeletonRows />
    </Page>
  )
}

function Brands({ range, chosen }: { readonly range: RangeChoice; readonly chosen: Chosen }) {
  const { t } = useLingui()
  const team = useTeam()
  const format = useFormat()
  const say = useWords()
  const answer = useAnswer(brandFigures, { team: team.id, ...chosen.period }, { keep: true })
  const [opened, setOpened] = useState<OpenedCell | null>(null)
  const source = answer.data?.source
  return (
    <Page
      title={t`Brand`}
      head={
        <PageHead
          title={t`Brand`}
          context={source && `${say(source.name)} · ${format.period(chosen.period)}`}
          actions={<RangePicker range={range} />}
        />
      }
    >
      <MetricTabs />
      <Loaded answer={answer}>
        {(page) => (
          <>
            <NotKnown source={page.source} />
            {page.rows.length > 0 && <BrandTable page={page} onOrigin={setOpened} />}
          </>
        )}
      </Loaded>
      <BrandProducts />
      <CellPanel opened={opened} onClose={() => setOpened(null)} />
    </Page>
  )
}

function NotKnown({ source }: { readonly source: BrandFigures['source'] }) {
  const { t } = useLingui()
  const say = useWords()
  const path = useTeamPath()
  const may = useMay()('imports.upload')
  if (source.state === 'complete') return null
  if (source.state === 'partial')
    return (
      <div className="mb-4">
        <Notice tone="info">{source.note && say(source.note)}</Notice>
      </div>
    )
  const name = say(source.name)
  return (
    <EmptyState
      title={t`${name} belum ada untuk hari-hari ini`}
      actions={
        may && (
          <ButtonLink tone="primary" icon={Upload} to={path('imports')}>
            <Trans>Unggah ekspor</Trans>
          </ButtonLink>
        )
      }
    >
      <Trans>Angka brand dijumlah dari daftar produk. Unduh dari {say(source.where)}.</Trans>
    </EmptyState>
  )
}

type Row = BrandFigures['rows'][number]

/** All rows and what has no brand make the whole, so that nothing is lost between them. */
function BrandTable({
  page,
  onOrigin,
}: {
  readonly page: BrandFigures
  readonly onOrigin: (cell: OpenedCell) => void
}) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const phone = useIsPhone()
  const path = useTeamPath()
  const go = useGo()
  const { whole, measures, rows } = page
  const all = whole.values['gmv'] ?? null
  const share = ({ values }: Row) => {
    const own = values['gmv'] ?? null
    return own === null || all === null || all === 0 ? null : own / all
  }
  const columns: (Column<Row> | false)[] = [
    {
      key: 'brand',
      head: t`Brand`,
      header: true,
      render: ({ brand }) =>
        brand ? (
          <span className="flex min-w-0 items-center gap-2">
            <BrandDot color={brand.color} />
            <span className="max-w-44 truncate md:max-w-96" title={brand.name}>
              {brand.name}
            </span>
          </span>
        ) : (
          <span className="font-normal text-muted">{t`Tanpa brand`}</span>
        ),
      foot: t`Semua produk`,
    },
    !phone && {
      key: 'products',
      head: t`Produk`,
      numeric: true,
      render: ({ products }) => format.count(products),
      foot: format.count(whole.products),
    },
    ...measures.slice(0, phone ? 1 : undefined).map((measure, at): Column<Row> => {
      const text = (row: Row | null) => {
        const value = (row ?? whole).values[measure.id] ?? null
        if (value === null) return <Missing />
        const name = row ? (row.brand?.name ?? t`Tanpa brand`) : t`Semua produk`
        const figure = cellText(format, measure, value)
        return (
          <button
            type="button"
            tabIndex={-1}
            className="cell-open"
            aria-label={`${headOf(say(measure.name), measure)} ${figure}`}
            onClick={() =>
              onOrigin({
                list: 'products',
                kind: page.source.kind,
                measure,
                period: page.period,
                key: null,
                name,
                source: say(page.source.name),
                value,
                ...(row && { brand: row.brand?.id ?? 'none' }),
              })
            }
          >
            {at === 0 ? <b>{figure}</b> : figure}
          </button>
        )
      }
      return {
        key: measure.id,
        head: headOf(say(measure.name), measure),
        numeric: true,
        render: text,
        foot: text(null),
      }
    }),
    {
      key: 'share',
      head: t`Bagian GMV, %`,
      numeric: true,
      render: (row) => {
        const own = share(row)
        return own === null ? <Missing /> : format.number(own * 100, 1)
      },
      foot: all === null ? '' : format.number(100, 1),
    },
  ]
  return (
    <Table
      label={t`GMV per brand`}
      rows={rows}
      rowKey={({ brand }) => brand?.id ?? 'none'}
      columns={columns.filter((column) => column !== false)}
      onOpen={({ brand }) =>
        go(
          brand
            ? path(`brand-figures/${brand.id}`)
            : path(`brand-figures?brand=none&from=${page.period.from}&to=${page.period.to}`),
        )
      }
    />
  )
}
