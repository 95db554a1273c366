import { useLingui } from '@lingui/react/macro'

import { useFormat } from '#ui/format/use-format.ts'

import type { AudienceKind } from '../../contract.ts'

const country = /^[A-Z]{2}$/i

/** What a group of followers is called; a word nobody knows stays as the file has it. */
export function useGroupWords() {
  const { t } = useLingui()
  const { language } = useFormat()
  return (kind: AudienceKind, group: string): string => {
    const word = group.trim().toLowerCase()
    if (word === 'other' || word === 'others' || word === 'lainnya') return t`Lain-lain`
    if (kind === 'studio_territories')
      return country.test(word) ? placeName(word.toUpperCase(), language) : group
    if (word === 'female' || word === 'perempuan' || word === 'wanita') return t`Perempuan`
    if (word === 'male' || word === 'laki-laki' || word === 'pria') return t`Laki-laki`
    return group
  }
}

function placeName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
