import { useLingui } from '@lingui/react/macro'

import type { Gender, Segment } from '../../contract.ts'

/** Whom a segment means, in words: `Perempuan, 25–50 tahun`. */
export function useSegmentWords() {
  const { t } = useLingui()
  const genders: Readonly<Record<Gender, string>> = {
    all: t`Semua`,
    women: t`Perempuan`,
    men: t`Laki-laki`,
  }
  const ages = ({ ageFrom, ageUntil }: Pick<Segment, 'ageFrom' | 'ageUntil'>): string => {
    if (ageFrom !== null && ageUntil !== null) return t`${ageFrom}–${ageUntil} tahun`
    if (ageFrom !== null) return t`${ageFrom} tahun ke atas`
    if (ageUntil !== null) return t`sampai ${ageUntil} tahun`
    return t`segala usia`
  }
  return {
    genders,
    who: (segment: Pick<Segment, 'gender' | 'ageFrom' | 'ageUntil'>) =>
      `${genders[segment.gender]}, ${ages(segment)}`,
  }
}
