import type { TeamId, UserId } from './ids.ts'
import type { Language } from './words.ts'

/** Whoever acts: a signed-in person, the command line on this machine, or Etalase itself. */
export type Actor =
  | { readonly kind: 'person'; readonly userId: UserId; readonly name: string }
  | { readonly kind: 'cli'; readonly name: string }
  | { readonly kind: 'system'; readonly name: string }

/** Somebody who has signed in, before any team is looked at. */
export type SignedIn = {
  readonly actor: Extract<Actor, { kind: 'person' }>
  readonly language: Language
}

declare const allowed: unique symbol

/** Proof that somebody may do something in a team. Only `authorize()` of module team makes one. */
export type Authorized<Action extends string = string> = {
  readonly actor: Actor
  readonly team: { readonly id: TeamId; readonly name: string; readonly timeZone: string }
  readonly language: Language
  readonly [allowed]: Action
}
