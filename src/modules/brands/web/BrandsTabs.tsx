import { useLingui } from '@lingui/react/macro'

import { useTeamPath } from '#modules/team/pieces.tsx'
import { LinkTabs } from '#ui/design/LinkTabs.tsx'

/** The lists of what the team sells, for whom and to whom. */
export function BrandsTabs() {
  const { t } = useLingui()
  const at = useTeamPath()
  return (
    <LinkTabs
      label={t`Halaman brand`}
      tabs={[
        { to: at('brands'), label: t`Brand` },
        { to: at('brands/products'), label: t`Produk` },
        { to: at('brands/clients'), label: t`Klien` },
        { to: at('brands/segments'), label: t`Segmen` },
      ]}
    />
  )
}
