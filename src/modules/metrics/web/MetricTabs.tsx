import { useLingui } from '@lingui/react/macro'

import { useTeamPath } from '#modules/team/pieces.tsx'
import { LinkTabs } from '#ui/design/LinkTabs.tsx'
import { useQuery } from '#ui/navigation/use-navigation.ts'

/** The pages of *Angka*, side by side; the days that a list is about go along to the next one. */
export function MetricTabs() {
  const { t } = useLingui()
  const path = useTeamPath()
  const [query] = useQuery()
  const [from, to] = [query.get('from'), query.get('to')]
  const days = from && to ? `?from=${from}&to=${to}` : ''
  return (
    <LinkTabs
      label={t`Halaman angka`}
      tabs={[
        { to: path('days'), label: t`Hari`, below: true },
        { to: path('weeks'), label: t`Minggu`, below: true },
        { to: path('shop') + days, label: t`Toko`, below: true },
        {
          to: path('accounts') + days,
          label: t({ message: 'Akun', context: 'list' }),
          below: true,
        },
        { to: path('videos') + days, label: t`Video`, below: true },
        { to: path('products') + days, label: t`Produk`, below: true },
        { to: path('lives') + days, label: t`LIVE`, below: true },
        { to: path('creators') + days, label: t`Kreator`, below: true },
        { to: path('campaigns') + days, label: t`Kampanye`, below: true },
        { to: path('brand-figures') + days, label: t`Brand`, below: true },
        { to: path('compare') + (from && to ? `?a=${from}~${to}` : ''), label: t`Bandingkan` },
        { to: path('targets'), label: t`Target` },
      ]}
    />
  )
}
