import { useLingui } from '@lingui/react/macro'

import type { WrittenAs } from '../../contract/mapping.ts'
import type { MappableSubject } from '../../contract/mapping.ts'

/** How a figure is written in the file, as a person says it. */
export function useWays(): (
  way: WrittenAs,
  unit: MappableSubject['metrics'][number]['unit'],
) => string {
  const { t } = useLingui()
  return (way, unit) => {
    switch (way) {
      case 'plain':
        return unit === 'IDR' ? t`Rupiah` : t`Apa adanya`
      case 'thousands':
        return unit === 'IDR' ? t`Ribu Rp` : t`Ribuan`
      case 'millions':
        return unit === 'IDR' ? t`Juta Rp` : t`Jutaan`
      case 'percent':
        return t`Persen`
      case 'fraction':
        return t`Pecahan`
      case 'minutes':
        return t`Dalam menit`
      case 'hours':
        return t`Dalam jam`
      case 'seconds':
        return t`Dalam detik`
      default:
        return way satisfies never
    }
  }
}
