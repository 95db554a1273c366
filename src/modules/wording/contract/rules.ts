import { z } from 'zod'

import { Words } from '#kernel/words.ts'

/** A text that somebody typed: the database keeps every sign but one. */
export const typed = () => z.string().refine((text) => !text.includes('\u0000'))

/** block: the text may not go out; warn: somebody should look; note: worth knowing. */
export const Severity = z.enum(['block', 'warn', 'note'])
export type Severity = z.infer<typeof Severity>

export const Verdict = z.enum(['block', 'warn', 'note', 'ok'])
export type Verdict = z.infer<typeof Verdict>

export const Scope = z.enum(['live', 'video', 'both'])
export type Scope = z.infer<typeof Scope>

export const Category = z.enum([
  'off_platform',
  'contact_info',
  'absolute_claim',
  'health_claim',
  'guarantee',
  'price_bait',
  'giveaway_gambling',
  'counterfeit_trademark',
  'competitor_bashing',
  'unfair_terms',
  'profanity',
  'hate',
  'sexual',
  'regulated_goods',
  'other',
])
export type Category = z.infer<typeof Category>

/** Where a rule comes from. `direct`: the page names the phrase; `derived`: we read it out of its rule. */
const Source = z.object({
  pack: z.enum(['platform', 'brand', 'team']),
  ref: z.string(),
  kind: z.enum(['direct', 'derived']),
  date: z.string(),
})
/** What to say instead. `text` may stand in the place of the match; empty means: leave it out. */
export const Alternative = z.object({ text: z.string(), hint: Words })
export type Alternative = z.infer<typeof Alternative>

/** Why a finding weighs less than its rule says. */
export const Eased = z.enum(['negated', 'quoted', 'approved', 'excepted', 'official'])
export type Eased = z.infer<typeof Eased>

/** `text.slice(start, end) === match`, counted in UTF-16 as the browser does. */
export const Finding = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  match: z.string(),
  severity: Severity,
  category: Category,
  rule: z.string(),
  reason: Words,
  alternative: Alternative.nullable(),
  source: Source,
  eased: Eased.nullable(),
})
export type Finding = z.infer<typeof Finding>

export const Checked = z.object({ verdict: Verdict, findings: z.array(Finding) })
export type Checked = z.infer<typeof Checked>

/**
 * One rule. Its patterns are words, not regular expressions: see `docs/wording.md`. `except` are
 * places where the same words are harmless; `unless` are words which, in the same sentence, make
 * the match harmless; `needs` are words without which it is none.
 */
export const Rule = z.object({
  id: z.string(),
  category: Category,
  severity: Severity,
  scope: Scope,
  patterns: z.array(z.string()),
  except: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  needs: z.array(z.string()).optional(),
  /** Whether “tidak …” and “bukan …” before it make it harmless. */
  negatable: z.boolean().optional(),
  /** Fine where the show has planned it with the official tool. */
  official: z.enum(['flash', 'giveaway']).optional(),
  reason: Words,
  alternative: Alternative.nullable(),
  source: Source,
})
export type Rule = z.infer<typeof Rule>

/** What cannot be told from words and is asked of the person who plans. */
export const Behaviour = z.object({
  id: z.string(),
  category: Category,
  severity: Severity,
  scope: Scope,
  question: Words,
  reason: Words,
  source: Source,
})
export type Behaviour = z.infer<typeof Behaviour>

export const Pack = z.object({
  id: z.string(),
  version: z.string(),
  date: z.string(),
  rules: z.array(Rule),
  behaviours: z.array(Behaviour),
})
export type Pack = z.infer<typeof Pack>
