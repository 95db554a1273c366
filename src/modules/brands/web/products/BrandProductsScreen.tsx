import { Trans, useLingui } from '@lingui/react/macro'
import { Plus } from 'lucide-react'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { useParam } from '#ui/navigation/use-navigation.ts'

import { BrandPage } from '../brand/BrandPage.tsx'
import { ProductList } from './ProductList.tsx'

/** The products of one brand. */
export function BrandProductsScreen() {
  const { t } = useLingui()
  const at = useTeamPath()
  const may = useMay()('brands.manage')
  const id = useParam('brand')
  const add = may && (
    <ButtonLink tone="primary" icon={Plus} to={at(`brands/${id}/products/new`)}>
      {t`Tambah produk`}
    </ButtonLink>
  )
  return (
    <BrandPage actions={add}>
      {(brand) => (
        <ProductList
          brand={brand}
          none={
            <EmptyState title={<Trans>Brand ini belum punya produk</Trans>}>
              <Trans>
                Catat harga, bahan, dan poin bicara sekali; host, naskah, dan brief memakainya.
              </Trans>
            </EmptyState>
          }
        />
      )}
    </BrandPage>
  )
}
