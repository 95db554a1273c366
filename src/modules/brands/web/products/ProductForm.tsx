import { useLingui } from '@lingui/react/macro'
import type { SyntheticEvent } from 'react'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { MergeDesk } from '#ui/writing/MergeDesk.tsx'

import type { Product } from '../../contract.ts'
import { PriceFields } from './PriceFields.tsx'
import { IdentityFields, SaidFields, TruthFields } from './ProductFields.tsx'
import { useProblemWords } from './use-problem-words.ts'
import { useProductFields } from './use-product-fields.ts'
import { useProductForm } from './use-product-form.ts'

/** Everything of a product that a person writes, saved in one go; a refusal changes nothing in it. */
export function ProductForm({
  brand,
  product,
}: {
  readonly brand: string
  readonly product: Product | null
}) {
  const { t } = useLingui()
  const may = useMay()('brands.manage')
  const at = useTeamPath()
  const form = useProductForm(brand, product)
  const { texts, change, writing, merge, stored, problems, busy, error } = form
  const problem = useProblemWords(problems)
  const fields = useProductFields()
  const refused = Object.keys(problems).length > 0
  if (!may) return <Notice tone="info">{t`Peran di tim ini hanya melihat produk.`}</Notice>
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!busy) void merge.save()
  }
  const props = { texts, change, problem, subject: { brand, product: product?.id ?? null } }
  return (
    <form className="form max-w-[760px]" onSubmit={save} noValidate>
      <MergeDesk
        writing={writing}
        merge={merge}
        stored={stored}
        fields={fields}
        busy={busy}
        error={error}
      />
      <IdentityFields {...props} />
      <PriceFields {...props} />
      <SaidFields {...props} />
      <TruthFields {...props} />
      <ErrorLine error={error} />
      {refused && (
        <output className="block text-13 text-danger">
          {t`Belum disimpan. Perbaiki yang ditandai; yang sudah ditulis tetap ada.`}
        </output>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" busy={busy} disabled={!writing.unsaved}>
          {product ? t`Simpan produk` : t`Tambah produk`}
        </Button>
        <ButtonLink
          tone="ghost"
          to={at(product ? `brands/${brand}/products/${product.id}` : `brands/${brand}/products`)}
        >
          {t`Batal`}
        </ButtonLink>
      </div>
    </form>
  )
}
