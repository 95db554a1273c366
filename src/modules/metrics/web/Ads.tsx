import { useLingui } from '@lingui/react/macro'

import { Missing } from '#ui/design/Missing.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { AdRow } from '../contract.ts'
import { ListLink } from './ListLink.tsx'
import { single } from './printed.ts'
import { useWeek } from './use-week.ts'

/** What the LIVE ads cost and took in; with what that revenue contains. */
export function Ads() {
  const { t } = useLingui()
  const say = useWords()
  const { page, ask, figure } = useWeek()
  const { title, rows } = page.ads
  const columns = useColumns()
  const note = figure('ads.live_roi')?.note
  const missing = figure('ads.cost')?.missing
  return (
    <Section
      title={say(title)}
      more={
        <ListLink list="lives" kind="gmvmax_live">
          {t`Iklan LIVE`}
        </ListLink>
      }
    >
      {rows.length === 0 ? (
        missing && <p className="text-13 text-muted">{say(missing)}</p>
      ) : (
        <>
          <Table
            label={say(title)}
            rows={rows}
            rowKey={({ key }) => key}
            onOpen={() =>
              ask({ id: 'ads.cost', subject: 'shop' }, [
                { id: 'ads.cost', subject: 'shop' },
                { id: 'ads.gross_revenue', subject: 'shop' },
                { id: 'ads.live_roi', subject: 'shop' },
              ])
            }
            columns={columns}
          />
          {note && (
            <div className="mt-3">
              <Notice>{say(note)}</Notice>
            </div>
          )}
        </>
      )}
    </Section>
  )
}

function useColumns(): Column<AdRow>[] {
  const { t } = useLingui()
  const format = useFormat()
  const phone = useIsPhone()
  const { figure } = useWeek()
  const total = (id: 'ads.cost' | 'ads.gross_revenue' | 'ads.live_roi') => single(figure(id)?.value)
  const millions = (value: number | null) =>
    value === null ? <Missing /> : format.number(value / 1e6, 2)
  const times = (value: number | null) => (value === null ? <Missing /> : format.number(value, 1))
  const columns: (Column<AdRow> | false)[] = [
    {
      key: 'name',
      head: t`LIVE`,
      header: true,
      render: ({ name, campaign }) => (
        <span title={`${name} · ${campaign}`} className="block max-w-36 truncate md:max-w-56">
          {name || campaign}
        </span>
      ),
      foot: t`Jumlah`,
    },
    !phone && {
      key: 'orders',
      head: t`Pesanan SKU`,
      numeric: true,
      render: ({ orders }) => (orders === null ? <Missing /> : format.count(orders)),
      foot: '',
    },
    {
      key: 'cost',
      head: t`Biaya, Rp jt`,
      numeric: true,
      render: ({ cost }) => <b>{millions(cost)}</b>,
      foot: millions(total('ads.cost')),
    },
    !phone && {
      key: 'revenue',
      head: t`Pendapatan kotor, Rp jt`,
      numeric: true,
      render: ({ revenue }) => millions(revenue),
      foot: millions(total('ads.gross_revenue')),
    },
    {
      key: 'roi',
      // The title and the notice say what is in it.
      head: phone ? t`ROI` : t`ROI, dengan organik`,
      numeric: true,
      render: ({ roi }) => times(roi),
      foot: times(total('ads.live_roi')),
    },
  ]
  return columns.filter((column) => column !== false)
}
