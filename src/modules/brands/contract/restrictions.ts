import { z } from 'zod'

import type { BrandId } from '#kernel/ids.ts'
import { Rupiah } from '#kernel/money.ts'
import type { Day } from '#kernel/time.ts'

const Phrase = z.string().trim().min(1).max(80)
const Phrases = z.array(Phrase).min(1).max(30)
/** What to say instead. */
const Say = z.string().trim().min(1).max(200).nullable()

const common = {
  /** Made by whoever adds it, and kept through every version of the brief. */
  id: z.uuid(),
  /** Why the client wants it so; empty where nobody said. */
  reason: z.string().trim().max(300),
}

/** A limit of the client, as data: what the rule book, the rundown and the host card are made of. */
export const Restriction = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('brand_not_named'), names: Phrases, say: Say }),
  z.object({ ...common, kind: z.literal('word_not_used'), words: Phrases, say: Say }),
  z.object({
    ...common,
    kind: z.literal('claim_only_as'),
    /** The words by which the claim is recognised: `anti kutu`, `bebas tungau`. */
    claim: Phrases,
    /** The only approved wording. */
    only: z.string().trim().min(1).max(300),
  }),
  z.object({
    ...common,
    kind: z.literal('price_never_below'),
    /** As the client calls it; null holds for everything of the brand. */
    product: z.string().trim().min(1).max(120).nullable(),
    amount: Rupiah.refine((amount) => amount > 0),
  }),
  z.object({
    ...common,
    kind: z.literal('must_say'),
    text: z.string().trim().min(1).max(300),
    /** Null: once in every show. */
    everyMinutes: z.number().int().min(1).max(240).nullable(),
  }),
  z.object({
    ...common,
    kind: z.literal('must_show'),
    text: z.string().trim().min(1).max(300),
  }),
])
export type Restriction = z.infer<typeof Restriction>
export type RestrictionKind = Restriction['kind']

/** What the brief in force of one brand restricts, with where that stands. */
export type BrandRestrictions = {
  readonly brand: BrandId
  readonly brandName: string
  /** The id of the version in force. */
  readonly brief: string
  readonly version: number
  /** The day on which it came into force, by the clock of the team. */
  readonly since: Day
  readonly restrictions: readonly Restriction[]
}
