import type { TeamId, UserId } from './ids.ts'
import type { Instant } from './time.ts'
import type { Language } from './words.ts'

/**
 * Whoever acts: a signed-in person, the command line on this machine, Etalase itself, or somebody
 * without an account who came by a link with a secret.
 */
export type Actor =
  | { readonly kind: 'person'; readonly userId: UserId; readonly name: string }
  | { readonly kind: 'cli'; readonly name: string }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'link'; readonly name: string }

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

/** Proof that somebody came by a valid link, and the one thing that link opens in its team. */
export type Linked = Authorized & {
  readonly link: {
    readonly id: string
    readonly scope: string
    /** What the link opens, in the words of its scope: the week of a report. */
    readonly subject: string
    readonly expiresAt: Instant
  }
}
