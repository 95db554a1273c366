import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

import type { ListName } from '../../contract.ts'

/** What the lists are called, and what stands in them. */
export function useListWords() {
  const { t } = useLingui()
  return {
    title: (list: ListName): string => {
      switch (list) {
        case 'shop':
          return t`Toko`
        case 'videos':
          return t`Video`
        case 'products':
          return t`Produk`
        case 'lives':
          return t`LIVE`
        case 'accounts':
          return t({ message: 'Akun', context: 'list' })
        case 'creators':
          return t`Kreator`
        case 'campaigns':
          return t`Kampanye`
        default:
          return list satisfies never
      }
    },
    counted: (list: ListName, count: number): string => {
      switch (list) {
        case 'shop':
          return t`${plural(count, { other: '# hari' })}`
        case 'videos':
          return t`${plural(count, { other: '# video' })}`
        case 'products':
          return t`${plural(count, { other: '# produk' })}`
        case 'lives':
          return t`${plural(count, { other: '# LIVE' })}`
        case 'accounts':
          return t`${plural(count, { other: '# akun' })}`
        case 'creators':
          return t`${plural(count, { other: '# kreator' })}`
        case 'campaigns':
          return t`${plural(count, { other: '# kampanye' })}`
        default:
          return list satisfies never
      }
    },
    nameless: (list: ListName): string =>
      list === 'videos' || list === 'lives' ? t`Tanpa judul` : t`Tanpa nama`,
  }
}
