import type { TeamId } from './ids.ts'
import type { Transaction } from './transaction.ts'
import type { Words } from './words.ts'

/** A place in a text that the rule book has something to say about. */
export type TextFinding = {
  readonly start: number
  readonly end: number
  readonly match: string
  readonly severity: 'block' | 'warn' | 'note'
  /** The id of the rule. */
  readonly rule: string
  readonly reason: Words
  readonly alternative: { readonly text: string; readonly hint: Words } | null
}

export type TextVerdict = {
  /** `block`: the text may not go out, and cannot reach *approved*, before it is changed. */
  readonly verdict: 'block' | 'warn' | 'note' | 'ok'
  readonly findings: readonly TextFinding[]
}

export type TextAsked = {
  readonly text: string
  /** Whose limits count as well; null for a text that is about no brand. */
  readonly brand: string | null
  readonly product?: string | null
  readonly scope?: 'live' | 'video' | 'both'
}

/**
 * Port: what the rule book of a team finds in a text. Read inside the transaction that depends on
 * the answer, so that a rule made meanwhile counts.
 */
export type TextCheck = (tx: Transaction, team: TeamId, asked: TextAsked) => Promise<TextVerdict>
