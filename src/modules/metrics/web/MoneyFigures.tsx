import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { Section } from '#ui/design/PageHead.tsx'

import type { FigureId, FigureView, ListKind, ListName } from '../contract.ts'
import { ListLink } from './ListLink.tsx'
import { useWeek } from './use-week.ts'
import { FigureRow } from './WeekFigures.tsx'

/** Creators, product ads, reports of Ads Manager and settlements: each told where its export is used. */
export function MoneyFigures() {
  const { t } = useLingui()
  return (
    <>
      <Part
        title={t`Iklan produk`}
        ids={['ads.product_cost', 'ads.product_gross_revenue', 'ads.product_roi']}
        list={['campaigns', 'gmvmax_creative', t`Kampanye produk`]}
        note={t`Penjualan dari iklan produk sudah ada di dalam GMV toko, jadi tidak ditambahkan. Iklan LIVE dihitung sendiri.`}
      />
      <Part
        title={t`Laporan Ads Manager`}
        ids={['ads.report_cost']}
        list={['campaigns', 'ads_report', t`Kampanye di laporan`]}
        note={t`Laporan ini bisa memuat GMV Max juga, jadi biayanya tidak dijumlahkan dengan biaya iklan LIVE atau produk.`}
      />
      <Part
        title={t`Afiliasi`}
        ids={['affiliate.gmv', 'affiliate.sales', 'affiliate.commission']}
        whereKnown={['affiliate.sales_tokopedia', 'affiliate.commission_tokopedia']}
        list={['creators', 'affiliate_creators', t`Kreator`]}
        note={t`GMV afiliasi dari Affiliate Center, penjualan dan komisi dari pesanan afiliasi: dua ekspor yang menghitung berbeda. Keduanya bagian dari GMV toko.`}
      />
      <Part
        title={t`Pembayaran dari TikTok`}
        ids={['settlement.paid', 'settlement.fees']}
        whereKnown={['settlement.paid_tokopedia', 'settlement.fees_tokopedia']}
        list={['shop', 'settlements', t`Pembayaran per hari`]}
        note={t`Menurut hari penyelesaian, bukan hari pesanan, jadi tidak bisa dibandingkan langsung dengan GMV minggu ini.`}
      />
    </>
  )
}

const none: readonly FigureId[] = []

type PartProps = {
  readonly title: string
  readonly ids: readonly FigureId[]
  /** Shown only where the export has ever told of them: not every shop sells on Tokopedia. */
  readonly whereKnown?: readonly FigureId[]
  readonly list: readonly [list: ListName, kind: ListKind, words: string]
  readonly note: string
}

function Part({
  title,
  ids,
  whereKnown = none,
  list: [list, kind, words],
  note,
}: PartProps): ReactNode {
  const { figure } = useWeek()
  const known = (id: FigureId) => isKnown(figure(id))
  const shown = [...ids, ...whereKnown.filter(known)]
  // A shop without that export is not told every week what it does not have.
  if (!shown.some(known)) return null
  return (
    <Section
      title={title}
      more={
        <ListLink list={list} kind={kind}>
          {words}
        </ListLink>
      }
    >
      {/* Long names want room more than the row wants six. */}
      <FigureRow label={title} ids={shown} columns={Math.max(4, shown.length)} />
      <p className="mt-2 max-w-3xl text-12 text-muted">{note}</p>
    </Section>
  )
}

/** Told this week, in a week before it, of other days, or otherwise by another export. */
const isKnown = (figure: FigureView | undefined): boolean =>
  figure !== undefined &&
  (figure.value !== null ||
    figure.beside.length > 0 ||
    figure.trend.some((amount) => amount !== null) ||
    figure.other.some(({ value }) => value !== null))
