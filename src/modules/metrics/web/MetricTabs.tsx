import { useLingui } from '@lingui/react/macro'

import { useTeamPath } from '#modules/team/pieces.tsx'
import { LinkTabs } from '#ui/design/LinkTabs.tsx'

/** The pages of *Angka*, side by side. */
export function MetricTabs() {
  const { t } = useLingui()
  const path = useTeamPath()
  return (
    <LinkTabs
      label={t`Halaman angka`}
      tabs={[
        { to: path('days'), label: t`Hari`, below: true },
        { to: path('weeks'), label: t`Minggu`, below: true },
      ]}
    />
  )
}
