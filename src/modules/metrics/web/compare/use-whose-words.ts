import { useLingui } from '@lingui/react/macro'

import type { ComparedList } from '../../contract.ts'
import { useListWords } from '../lists/use-list-words.ts'

/** What the things that can be compared are called, and all of them together. */
export function useWhoseWords() {
  const { t } = useLingui()
  const words = useListWords()
  return {
    title: (list: ComparedList): string => (list === 'brands' ? t`Brand` : words.title(list)),
    all: (list: ComparedList): string => {
      switch (list) {
        case 'shop':
          return t`Seluruh toko`
        case 'videos':
          return t`Semua video`
        case 'products':
          return t`Semua produk`
        case 'lives':
          return t`Semua LIVE`
        case 'accounts':
          return t`Semua akun`
        case 'creators':
          return t`Semua kreator`
        case 'campaigns':
          return t`Semua kampanye`
        case 'brands':
          return t`Pilih brand`
        default:
          return list satisfies never
      }
    },
    nameless: (list: ComparedList): string => (list === 'brands' ? t`Brand` : words.nameless(list)),
  }
}
