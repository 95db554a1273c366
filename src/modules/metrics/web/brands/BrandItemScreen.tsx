import { useLingui } from '@lingui/react/macro'
import { ChevronLeft, Columns2 } from 'lucide-react'
import { useState } from 'react'

import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { BrandDot } from '#ui/design/BrandDot.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { brandHistory, type ItemSource, type ListMeasure } from '../../contract.ts'
import { newestPair } from '../../domain/compare/compare-item.ts'
import { comparePath } from '../../domain/compare/periods.ts'
import { CellPanel, type OpenedCell } from '../lists/CellPanel.tsx'
import { ItemChart } from '../lists/ItemChart.tsx'
import { useMeasureColumns } from '../lists/use-measure-columns.tsx'
import { MetricTabs } from '../MetricTabs.tsx'
import { BrandTargets } from '../week-targets/BrandTargets.tsx'

/** One brand week by week, added up over its products. */
export function BrandItemScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const path = useTeamPath()
  const answer = useAnswer(brandHistory, { team: team.id, brand: useParam('brand') })
  const say = useWords()
  const [opened, setOpened] = useState<OpenedCell | null>(null)
  const brand = answer.data?.brand
  return (
    <Page
      title={brand?.name ?? t`Brand`}
      head={
        <PageHead
          title={
            brand ? (
              <span className="flex min-w-0 items-center gap-2">
                <BrandDot color={brand.color} large />
                <span className="line-clamp-2 min-w-0 break-words">{brand.name}</span>
              </span>
            ) : (
              t`Brand`
            )
          }
          context={t`Dijumlah dari produk yang sekarang milik brand ini, di daftar produk setiap minggu.`}
          actions={
            <>
              {answer.data && (
                <ButtonLink
                  icon={Columns2}
                  to={path(
                    comparePath({
                      list: 'brands',
                      item: answer.data.brand.id,
                      pair: newestPair([answer.data.source]),
                    }),
                  )}
                >
                  {t`Bandingkan`}
                </ButtonLink>
              )}
              <ButtonLink icon={ChevronLeft} to={path('brand-figures')}>
                {t`Semua brand`}
              </ButtonLink>
            </>
          }
        />
      }
    >
      <MetricTabs />
      <Loaded answer={answer}>
        {({ title, chart, source, brand: { id, name } }) => (
          <>
            <ItemChart item={{ title, chart, list: 'products' }} />
            {brand && <BrandTargets brand={brand.id} />}
            <History
              source={source}
              onOrigin={(row, measure) =>
                setOpened({
                  list: 'products',
                  kind: source.kind,
                  measure,
                  period: row.period,
                  key: null,
                  name,
                  source: say(source.name),
                  value: row.values[measure.id] ?? null,
                  brand: id,
                })
              }
            />
          </>
        )}
      </Loaded>
      <CellPanel opened={opened} onClose={() => setOpened(null)} />
    </Page>
  )
}

type Row = ItemSource['rows'][number]

function History({
  source,
  onOrigin,
}: {
  readonly source: ItemSource
  readonly onOrigin: (row: Row, measure: ListMeasure) => void
}) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const phone = useIsPhone()
  const columnsOf = useMeasureColumns<Row>(onOrigin)
  const columns: Column<Row>[] = [
    {
      key: 'period',
      head: t`Hari`,
      header: true,
      className: 'tn tight',
      render: ({ period }) => (phone ? format.periodShort(period) : format.period(period)),
    },
    ...columnsOf(source.measures),
  ]
  return (
    <Section title={say(source.name)} beside={say(source.where)}>
      <Table
        label={say(source.name)}
        rows={source.rows}
        rowKey={({ period }) => `${period.from} ${period.to}`}
        columns={columns}
        empty={
          <p className="text-13 text-muted">{t`Belum ada produk milik brand ini di daftar produk.`}</p>
        }
      />
    </Section>
  )
}
