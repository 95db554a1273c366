import { toRupiah } from '#kernel/money.ts'

import { Restriction, type RestrictionKind } from '../../contract/restrictions.ts'

/** A restriction as it is typed: every field a text, those of other kinds kept while one chooses. */
export type RestrictionForm = {
  readonly kind: RestrictionKind
  /** Names, words or the words of a claim, one per line. */
  readonly phrases: string
  readonly say: string
  readonly only: string
  readonly product: string
  readonly amount: string
  readonly text: string
  readonly every: string
  readonly reason: string
}

/** The kinds in the order in which they are offered. */
export const kindsOffered: readonly RestrictionKind[] = [
  'brand_not_named',
  'word_not_used',
  'claim_only_as',
  'price_never_below',
  'must_say',
  'must_show',
]

export type FormField = keyof RestrictionForm

const blank: RestrictionForm = {
  kind: 'brand_not_named',
  phrases: '',
  say: '',
  only: '',
  product: '',
  amount: '',
  text: '',
  every: '',
  reason: '',
}

/** What stands in the form of a restriction; null is a new one. */
export function formOf(restriction: Restriction | null): RestrictionForm {
  if (!restriction) return blank
  const { kind, reason } = restriction
  const form = { ...blank, kind, reason }
  switch (restriction.kind) {
    case 'brand_not_named':
      return { ...form, phrases: restriction.names.join('\n'), say: restriction.say ?? '' }
    case 'word_not_used':
      return { ...form, phrases: restriction.words.join('\n'), say: restriction.say ?? '' }
    case 'claim_only_as':
      return { ...form, phrases: restriction.claim.join('\n'), only: restriction.only }
    case 'price_never_below':
      return { ...form, product: restriction.product ?? '', amount: String(restriction.amount) }
    case 'must_say':
      return { ...form, text: restriction.text, every: String(restriction.everyMinutes ?? '') }
    case 'must_show':
      return { ...form, text: restriction.text }
    default:
      return restriction satisfies never
  }
}

const lines = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Digits of a number as people type it: `119.000`, `Rp 119.000`. */
const digits = (text: string): string => text.replaceAll(/[^\d]/g, '')
const orNull = (text: string): string | null => text.trim() || null

/** What was typed as a restriction, or the fields that are not right yet. */
export function restrictionOf(
  form: RestrictionForm,
  id: string,
): Restriction | { readonly wrong: readonly FormField[] } {
  const { kind, reason, text } = form
  const phrases = lines(form.phrases)
  const say = orNull(form.say)
  const given: Record<RestrictionKind, object> = {
    brand_not_named: { names: phrases, say },
    word_not_used: { words: phrases, say },
    claim_only_as: { claim: phrases, only: form.only },
    price_never_below: {
      product: orNull(form.product),
      amount: toRupiah(Number(digits(form.amount))),
    },
    must_say: {
      text,
      everyMinutes: form.every.trim() === '' ? null : Number(digits(form.every)),
    },
    must_show: { text },
  }
  const made = Restriction.safeParse({ id, kind, reason, ...given[kind] })
  if (made.success) return made.data
  const wrong = made.error.issues.map(({ path }) => fieldOf[String(path[0])] ?? 'reason')
  return { wrong: [...new Set(wrong)] }
}

const fieldOf: Readonly<Record<string, FormField>> = {
  names: 'phrases',
  words: 'phrases',
  claim: 'phrases',
  say: 'say',
  only: 'only',
  product: 'product',
  amount: 'amount',
  text: 'text',
  everyMinutes: 'every',
  reason: 'reason',
}
