import { useLingui } from '@lingui/react/macro'

import type { ProductField } from '../../domain/products/product-texts.ts'

/** The fields of a product by the names people know, for two versions side by side. */
export function useProductFields() {
  const { t } = useLingui()
  const fields: readonly { name: ProductField; label: string; limit: number }[] = [
    { name: 'name', label: t`Nama produk`, limit: 120 },
    { name: 'sku', label: t`SKU`, limit: 60 },
    { name: 'tiktokId', label: t`ID produk TikTok`, limit: 20 },
    { name: 'price', label: t`Harga normal`, limit: 30 },
    { name: 'promo', label: t`Harga promo`, limit: 30 },
    { name: 'promoFrom', label: t`Promo mulai`, limit: 10 },
    { name: 'promoUntil', label: t`Promo sampai`, limit: 10 },
    { name: 'stockNote', label: t`Catatan stok`, limit: 300 },
    { name: 'material', label: t`Bahan`, limit: 4000 },
    { name: 'usage', label: t`Kegunaan`, limit: 4000 },
    { name: 'apart', label: t`Pembeda`, limit: 4000 },
    { name: 'interest', label: t`Daya tarik`, limit: 4000 },
    { name: 'points', label: t`Poin bicara`, limit: 20_000 },
    { name: 'claims', label: t`Klaim yang disetujui`, limit: 24_000 },
    { name: 'faqs', label: t`Tanya jawab`, limit: 80_000 },
  ]
  return fields
}
