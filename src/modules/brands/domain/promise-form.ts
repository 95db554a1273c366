import { PromiseTerms } from '../contract/promises.ts'
import { refusedTerms } from './promises.ts'

/** A promise as it is typed. */
export type PromiseForm = { readonly [field in keyof PromiseTerms]: string }

export type PromiseField = keyof PromiseTerms

const text = (value: number | null): string => (value === null ? '' : String(value))

export const promiseForm = (terms: PromiseTerms): PromiseForm => ({
  from: terms.from,
  to: terms.to,
  minutes: text(terms.minutes),
  primePercent: text(terms.primePercent),
  mentions: text(terms.mentions),
  pins: text(terms.pins),
  price: text(terms.price),
  note: terms.note,
})

/** `1.500`, `Rp 4.500.000`; nothing typed is nothing promised, letters are wrong. */
function countOf(typed: string): number | null {
  const bare = typed.replaceAll(/rp|[\s.,]/gi, '')
  if (bare === '') return null
  return /^\d+$/.test(bare) ? Number(bare) : Number.NaN
}

/** What was typed as terms, or the field that is not right yet and why, where it is more than a typing mistake. */
export function termsOf(
  form: PromiseForm,
):
  | { readonly terms: PromiseTerms }
  | { readonly field: PromiseField; readonly refused: ReturnType<typeof refusedTerms> } {
  const made = PromiseTerms.safeParse({
    from: form.from,
    to: form.to,
    minutes: countOf(form.minutes),
    primePercent: countOf(form.primePercent),
    mentions: countOf(form.mentions),
    pins: countOf(form.pins),
    price: countOf(form.price),
    note: form.note,
  })
  if (!made.success) {
    const [first] = made.error.issues
    const named = PromiseTerms.keyof().safeParse(first?.path[0])
    return { field: named.success ? named.data : 'from', refused: null }
  }
  const refused = refusedTerms(made.data)
  return refused ? { field: refused.field, refused } : { terms: made.data }
}
