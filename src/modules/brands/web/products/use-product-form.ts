import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'

import { useDone, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { useGo } from '#ui/navigation/use-navigation.ts'
import { call } from '#ui/wire/call.ts'
import { newKey } from '#ui/wire/new-key.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import {
  createProduct,
  type Product,
  product as one,
  products,
  updateProduct,
} from '../../contract.ts'
import {
  noProductTexts,
  productOfTexts,
  type ProductProblems,
  type ProductTexts,
  textsOfProduct,
} from '../../domain/products/product-texts.ts'
import { signed } from '../forms/signed.ts'
import { notStored, useStoredForm } from '../forms/use-stored-form.ts'

/** The form of a product, new or stored. After it is stored its page opens. */
export function useProductForm(brand: string, product: Product | null) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const wire = useWire()
  const go = useGo()
  const at = useTeamPath()
  const [create, update] = [useAction(createProduct), useAction(updateProduct)]
  const [key] = useState(newKey)
  const [problems, setProblems] = useState<ProductProblems>({})
  const stored = useMemo(
    () => (product ? signed(product, textsOfProduct(product)) : notStored(noProductTexts)),
    [product],
  )
  const form = useStoredForm<ProductTexts>({
    record: product ? `product/${product.id}` : `product/new/${brand}`,
    stored,
    store: async (version, texts) => {
      const read = productOfTexts(texts)
      setProblems('problems' in read ? read.problems : {})
      if ('problems' in read) return null
      const text = read.product
      const answer = product
        ? await update.run({ team: team.id, product: product.id, version, ...text })
        : await create.run({ team: team.id, brand, key, ...text })
      const made = answer?.record
      if (!made) return null
      wire.remember(one, { team: team.id, product: made.id }, made)
      const said = product ? t`Produk ${made.name} disimpan` : t`Produk ${made.name} ditambahkan`
      await done({ text: said, change: answer.change, refresh: [products, one] })
      go(at(`brands/${brand}/products/${made.id}`))
      return product ? signed(made, textsOfProduct(made)) : notStored(noProductTexts)
    },
    newest: async () => {
      if (!product) return null
      const now = await call(one, { team: team.id, product: product.id }).catch(() => null)
      return now && signed(now, textsOfProduct(now))
    },
    forget: update.reset,
  })
  return {
    ...form,
    problems,
    busy: create.busy || update.busy,
    error: create.error ?? update.error,
  }
}
