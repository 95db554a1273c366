import { useLingui } from '@lingui/react/macro'

import type {
  ProductField,
  ProductProblem,
  ProductProblems,
} from '../../domain/products/product-texts.ts'

/** What is wrong in a field, in words that say what to do. */
export function useProblemWords(problems: ProductProblems) {
  const { t } = useLingui()
  const words: Readonly<Record<ProductProblem, string>> = {
    empty: t`Tulis nama produk`,
    'not-a-price': t`Harga tidak terbaca. Tulis seperti 2.149.000 atau 2,1jt`,
    'not-below': t`Harga promo harus di bawah harga normal`,
    'no-normal': t`Isi harga normal dulu`,
    reversed: t`Promo berakhir sebelum mulai`,
    'not-an-id': t`ID produk TikTok berisi 19 angka`,
    'no-claim': t`Setiap bukti perlu klaimnya`,
    'no-question': t`Setiap jawaban perlu pertanyaannya`,
  }
  return (field: ProductField) => {
    const problem = problems[field]
    return problem && words[problem]
  }
}
