import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { BrandId, ChangeId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import { topic } from '#kernel/topic.ts'

import { Category, Rule, Scope, Severity, typed } from './rules.ts'

const Reason = typed().trim().min(1).max(500)
const RuleId = typed().min(1).max(200)

/** What a team wants of a rule. An exception names at least one of brand, product and phrase. */
export const RuleWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('severity'), severity: Severity }),
  z.object({
    kind: z.literal('exception'),
    brand: BrandId.nullable().default(null),
    product: z.uuid().nullable().default(null),
    phrase: typed().trim().min(1).max(200).nullable().default(null),
  }),
])
export type RuleWish = z.infer<typeof RuleWish>

/** What a team has decided about a rule, with its reason. */
export const Decision = z.object({
  id: z.uuid(),
  rule: z.string(),
  wish: RuleWish,
  reason: z.string(),
  by: z.string(),
  at: Instant,
  /** The rule as it was then, so that it can be named when a later pack is without it. */
  known: z.object({ pattern: z.string(), category: Category, severity: Severity }).nullable(),
})
export type Decision = z.infer<typeof Decision>

const Patterns = z.array(typed().trim().max(400)).max(20)

/** A rule in the words of a team: one reason, in the language the team writes. */
export const OwnRuleDraft = z.object({
  patterns: Patterns.min(1),
  /** Where the same words are harmless. */
  except: Patterns.default([]),
  category: Category,
  severity: Severity,
  scope: Scope.default('both'),
  /** Null is a rule for whatever the team writes. */
  brand: BrandId.nullable().default(null),
  reason: Reason,
  /** What to say instead; empty is to leave it out, null is no advice. */
  alternative: typed().trim().max(200).nullable().default(null),
})
export type OwnRuleDraft = z.infer<typeof OwnRuleDraft>

export const OwnRule = OwnRuleDraft.extend({
  id: z.uuid(),
  /** Grows with every change; a save names the one it began from. */
  version: z.int(),
  /** The file it came from, by name. */
  pack: z.string().nullable(),
  by: z.string(),
  at: Instant,
})
export type OwnRule = z.infer<typeof OwnRule>

/** What a brand wants, from its brief in force. */
export const BrandRules = z.object({
  brand: BrandId,
  name: z.string(),
  rules: z.array(Rule),
  /** Wording the brand has agreed to; it wins over a forbidden word in it. */
  approved: z.array(z.string()),
})
export type BrandRules = z.infer<typeof BrandRules>

/**
 * What a team has made of the rule book, beside the pack that is shipped with the product and
 * which server and browser have in their code. `composeBook` puts it together.
 */
export const WordingBook = z.object({
  /** Another one whenever a text may be judged otherwise than before. */
  revision: z.string(),
  pack: z.object({ version: z.string(), date: z.string() }),
  decisions: z.array(Decision),
  own: z.array(OwnRule),
  brands: z.array(BrandRules),
  /** Handles of the team itself; naming them is no contact. */
  ownHandles: z.array(z.string()),
})
export type WordingBook = z.infer<typeof WordingBook>

const at = '/api/teams/:team/wording'
const Changed = z.object({ change: ChangeId.nullable() })

export const wordingBook = endpoint({
  method: 'GET',
  path: `${at}/book`,
  summary: 'What the team has made of the rule book: decisions, own rules, rules of brands',
  access: inTeam('wording.read'),
  takes: z.object({}),
  gives: WordingBook,
})
export const decideRule = endpoint({
  method: 'POST',
  path: `${at}/decisions`,
  summary: 'Switch a rule off, change how much it weighs, or make an exception, with a reason',
  access: inTeam('wording.manage'),
  takes: z.object({ rule: RuleId, wish: RuleWish, reason: Reason }),
  gives: Changed.extend({ decision: Decision }),
})
export const removeDecision = endpoint({
  method: 'DELETE',
  path: `${at}/decisions/:decision`,
  summary: 'Take back a decision: the rule counts as it is written again',
  access: inTeam('wording.manage'),
  takes: z.object({}),
  gives: Changed,
})
export const makeOwnRule = endpoint({
  method: 'POST',
  path: `${at}/own`,
  summary: 'Add a rule of the team; a repeated call with the same id adds none',
  access: inTeam('wording.manage'),
  takes: OwnRuleDraft.extend({ id: z.uuid() }),
  gives: Changed.extend({ rule: OwnRule }),
})
export const updateOwnRule = endpoint({
  method: 'PUT',
  path: `${at}/own/:ownRule`,
  summary: 'Change a rule of the team; refuses when somebody changed it meanwhile',
  access: inTeam('wording.manage'),
  takes: OwnRuleDraft.extend({ version: z.int() }),
  gives: Changed.extend({ rule: OwnRule }),
})
export const removeOwnRule = endpoint({
  method: 'DELETE',
  path: `${at}/own/:ownRule`,
  summary: 'Remove a rule of the team; can be undone',
  access: inTeam('wording.manage'),
  takes: z.object({}),
  gives: Changed,
})
export const setOwnHandles = endpoint({
  method: 'PUT',
  path: `${at}/handles`,
  summary: 'Which handles are of the team itself',
  access: inTeam('wording.manage'),
  takes: z.object({
    handles: z
      .array(
        z
          .string()
          .trim()
          .regex(/^@?[\w.]{2,40}$/u),
      )
      .max(50),
    /** The handles this list began from; another list since is refused. */
    seen: z.array(z.string()).max(50),
  }),
  gives: Changed.extend({ handles: z.array(z.string()) }),
})

/** Says that the rule book of a team changed; the screens fetch it again. */
export const bookMoved = topic({
  path: '/teams/:team/wording',
  access: inTeam('wording.read'),
  snapshot: z.object({}),
  patch: z.object({}),
})
