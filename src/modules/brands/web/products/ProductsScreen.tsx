import { Trans, useLingui } from '@lingui/react/macro'

import { useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'

import { BrandsTabs } from '../BrandsTabs.tsx'
import { ProductList } from './ProductList.tsx'

/** The products of all brands. */
export function ProductsScreen() {
  const { t } = useLingui()
  const at = useTeamPath()
  return (
    <Page
      title={t`Produk`}
      head={
        <PageHead title={t`Produk`} context={t`Produk semua brand: harga, poin bicara, klaim.`} />
      }
    >
      <BrandsTabs />
      <ProductList
        none={
          <EmptyState
            title={<Trans>Belum ada produk</Trans>}
            actions={<ButtonLink to={at('brands')}>{t`Buka daftar brand`}</ButtonLink>}
          >
            <Trans>Produk ditambahkan di halaman brand-nya, tab Produk.</Trans>
          </EmptyState>
        }
      />
    </Page>
  )
}
