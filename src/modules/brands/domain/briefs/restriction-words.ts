import { formatRupiah } from '#kernel/format.ts'
import type { Language, Words } from '#kernel/words.ts'

import type { Restriction } from '../../contract/restrictions.ts'

const quoted = (list: readonly string[]): string => list.map((one) => `“${one}”`).join(', ')

/** A restriction in one sentence, without its reason. */
export const restrictionWords = (restriction: Restriction): Words => ({
  id: sentence(restriction, 'id'),
  en: sentence(restriction, 'en'),
})

function sentence(one: Restriction, language: Language): string {
  const id = language === 'id'
  switch (one.kind) {
    case 'brand_not_named':
      return (
        (id ? `Jangan sebut ${quoted(one.names)}` : `Do not name ${quoted(one.names)}`) +
        instead(one.say, id)
      )
    case 'word_not_used':
      return (
        (id ? `Jangan pakai ${quoted(one.words)}` : `Do not use ${quoted(one.words)}`) +
        instead(one.say, id)
      )
    case 'claim_only_as':
      return id
        ? `Soal ${quoted(one.claim)}, hanya “${one.only}”`
        : `About ${quoted(one.claim)}, only “${one.only}”`
    case 'price_never_below': {
      const amount = formatRupiah(one.amount, language)
      const what = one.product ?? (id ? 'Semua produk' : 'All products')
      return id ? `${what} tidak di bawah ${amount}` : `${what} never below ${amount}`
    }
    case 'must_say':
      if (one.everyMinutes === null) return id ? `Sebut “${one.text}”` : `Say “${one.text}”`
      return id
        ? `Sebut “${one.text}” tiap ${one.everyMinutes} menit`
        : `Say “${one.text}” every ${one.everyMinutes} minutes`
    case 'must_show':
      return id ? `Tampilkan ${one.text}` : `Show ${one.text}`
    default:
      return one satisfies never
  }
}

function instead(say: string | null, id: boolean): string {
  if (say === null) return ''
  return id ? `; ganti dengan “${say}”` : `; say “${say}” instead`
}
