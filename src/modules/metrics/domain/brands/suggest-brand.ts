import type { BrandId } from '#kernel/ids.ts'
import type { Words } from '#kernel/words.ts'

export type NamedBrand = { readonly id: BrandId; readonly name: string }
export type Suggestion = { readonly brand: BrandId; readonly evidence: Words }

/** Letters and digits as words, so that “Loka” is not found in “lokasi”. */
const wordsOf = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/**
 * The brand whose whole name stands in the name of a product. A name inside a longer one that stands
 * there too is not meant; where two are left, nothing is suggested.
 */
export function suggestBrand(product: string, brands: readonly NamedBrand[]): Suggestion | null {
  const words = wordsOf(product)
  const named = brands.filter(({ name }) => {
    const wanted = wordsOf(name)
    return wanted.trim() !== '' && words.includes(wanted)
  })
  const meant = named.filter(
    (one) =>
      !named.some((other) => other !== one && wordsOf(other.name).includes(wordsOf(one.name))),
  )
  const [only] = meant
  if (!only || meant.length > 1) return null
  return {
    brand: only.id,
    evidence: {
      id: `“${only.name}” ada di nama produk`,
      en: `“${only.name}” stands in the name of the product`,
    },
  }
}
