import type { Decision, Restriction } from '../../contract.ts'

/** What a decision may become. */
export const turns = ['task', 'point', 'fact', 'must_say', 'must_show'] as const
export type Turn = (typeof turns)[number]

/** A restriction under the id of the decision: so it is made once, and the meeting finds it again. */
export function restrictionOf(
  { id, text }: Decision,
  kind: 'must_say' | 'must_show',
  reason: string,
): Restriction {
  const common = { id, reason: reason.slice(0, 300), text: text.slice(0, 300) }
  return kind === 'must_say' ? { ...common, kind, everyMinutes: null } : { ...common, kind }
}
