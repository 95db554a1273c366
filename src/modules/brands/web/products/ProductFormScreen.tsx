import { useLingui } from '@lingui/react/macro'
import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'

import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { product as one } from '../../contract.ts'
import { ProductForm } from './ProductForm.tsx'

/** A new product of a brand. */
export function NewProductScreen() {
  const { t } = useLingui()
  const brand = useParam('brand')
  return (
    <FormPage title={t`Tambah produk`} back={`brands/${brand}/products`}>
      <ProductForm brand={brand} product={null} />
    </FormPage>
  )
}

/** The form of a product that is there. */
export function EditProductScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const brand = useParam('brand')
  const id = useParam('product')
  const answer = useAnswer(one, { team: team.id, product: id })
  return (
    <FormPage title={t`Ubah produk`} back={`brands/${brand}/products/${id}`}>
      <Loaded answer={answer}>
        {(product) => <ProductForm key={product.id} brand={product.brand} product={product} />}
      </Loaded>
    </FormPage>
  )
}

function FormPage({
  title,
  back,
  children,
}: {
  readonly title: string
  readonly back: string
  readonly children: ReactNode
}) {
  const { t } = useLingui()
  const at = useTeamPath()
  return (
    <Page
      title={title}
      head={
        <PageHead
          title={title}
          actions={
            <ButtonLink tone="ghost" icon={ChevronLeft} to={at(back)}>
              {t`Kembali`}
            </ButtonLink>
          }
        />
      }
    >
      {children}
    </Page>
  )
}
