import type { RestrictionStep } from '../../contract/briefs.ts'
import type { Restriction } from '../../contract/restrictions.ts'
import { cleanText } from './brief.ts'

export const mostRestrictions = 200

/** Why a step cannot be taken. */
export type Refusal = 'changed' | 'too-many' | 'gone'

/** The list after one step, or why it is not taken. A step that was taken already changes nothing. */
export function stepped(
  list: readonly Restriction[],
  change: RestrictionStep,
): readonly Restriction[] | Refusal {
  if (change.step === 'put') return put(list, change)
  const at = list.findIndex(({ id }) => id === change.id)
  const found = list[at]
  if (change.step === 'remove') return list.filter(({ id }) => id !== change.id)
  if (!found) return 'gone'
  const rest = list.filter(({ id }) => id !== change.id)
  return [...rest.slice(0, change.to), found, ...rest.slice(change.to)]
}

function put(
  list: readonly Restriction[],
  { restriction, seen }: Extract<RestrictionStep, { step: 'put' }>,
): readonly Restriction[] | Refusal {
  const next = clean(restriction)
  const stands = list.find(({ id }) => id === next.id)
  if (stands && same(stands, next)) return list
  if (stands) {
    if (!seen || !same(stands, clean(seen))) return 'changed'
    return list.map((one) => (one.id === next.id ? next : one))
  }
  if (seen) return 'gone'
  return list.length >= mostRestrictions ? 'too-many' : [...list, next]
}

export const same = (one: Restriction, other: Restriction): boolean =>
  JSON.stringify(clean(one)) === JSON.stringify(clean(other))

const line = (text: string): string => cleanText(text).replaceAll(/\s+/g, ' ').trim()
const orNull = (text: string | null): string | null => (text === null ? null : line(text) || null)

/** Each once, whatever the case it is written in. */
function phrases(list: readonly string[]): string[] {
  const known = new Map(list.map((one) => [line(one).toLowerCase(), line(one)] as const))
  known.delete('')
  return [...known.values()]
}

/** One way to write a restriction, its fields in one order, so that two can be compared. */
export function clean(given: Restriction): Restriction {
  const { id } = given
  const reason = line(given.reason)
  switch (given.kind) {
    case 'brand_not_named':
      return { id, kind: given.kind, names: phrases(given.names), say: orNull(given.say), reason }
    case 'word_not_used':
      return { id, kind: given.kind, words: phrases(given.words), say: orNull(given.say), reason }
    case 'claim_only_as':
      return { id, kind: given.kind, claim: phrases(given.claim), only: line(given.only), reason }
    case 'price_never_below':
      return { id, kind: given.kind, product: orNull(given.product), amount: given.amount, reason }
    case 'must_say':
      return {
        id,
        kind: given.kind,
        text: line(given.text),
        everyMinutes: given.everyMinutes,
        reason,
      }
    case 'must_show':
      return { id, kind: given.kind, text: line(given.text), reason }
    default:
      return given satisfies never
  }
}

/** How one list of restrictions became another. What only moved is no change. */
export type RestrictionChange =
  | { readonly kind: 'new'; readonly was: null; readonly now: Restriction }
  | { readonly kind: 'gone'; readonly was: Restriction; readonly now: null }
  | { readonly kind: 'changed'; readonly was: Restriction; readonly now: Restriction }

/** What is new, changed and gone, in the order of the newer list; what went stands last. */
export function restrictionChanges(
  before: readonly Restriction[],
  after: readonly Restriction[],
): readonly RestrictionChange[] {
  const old = new Map(before.map((one) => [one.id, one]))
  const kept = new Set(after.map(({ id }) => id))
  return [
    ...after.flatMap((now): RestrictionChange[] => {
      const was = old.get(now.id)
      if (!was) return [{ kind: 'new', was: null, now }]
      return same(was, now) ? [] : [{ kind: 'changed', was, now }]
    }),
    ...before.flatMap((was): RestrictionChange[] =>
      kept.has(was.id) ? [] : [{ kind: 'gone', was, now: null }],
    ),
  ]
}
