import { z } from 'zod'

import type { Actor, Authorized } from '#kernel/actor.ts'
import { endpoint, inTeam, open, signedIn } from '#kernel/endpoint.ts'
import { ChangeId, TeamId, UserId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { Language } from '#kernel/words.ts'

import { Role } from './contract/roles.ts'

export { Role, roleWords } from './contract/roles.ts'
export {
  Link,
  linkDays,
  LinkMade,
  links,
  LinkState,
  LinkWish,
  openLink,
  revokeLink,
} from './contract/links.ts'
export type { LinkScope, LinkService } from './contract/links.ts'
export {
  changePassword,
  forgotPassword,
  makeResetLink,
  newBackupCodes,
  openReset,
  signIn,
  signInCode,
  switchOffForMember,
  switchOffTwoFactor,
  twoFactor,
  twoFactorConfirm,
  twoFactorStart,
  resetPassword,
} from './contract/sign-in.ts'

export const Team = z.object({
  id: TeamId,
  /** The word in the address, `/t/griya-lelap/…`. */
  slug: z.string(),
  name: z.string(),
  timeZone: z.string(),
  language: Language,
  /** Filled with invented figures; removable in one click. */
  example: z.boolean(),
})
export type Team = z.infer<typeof Team>

export const Member = z.object({
  userId: UserId,
  name: z.string(),
  email: z.string(),
  roles: z.array(Role),
  joinedAt: Instant,
  /** Whether a second factor is asked of this person at sign-in. */
  twoFactor: z.boolean(),
})
export type Member = z.infer<typeof Member>

export const Session = z.object({
  user: z
    .object({ id: UserId, name: z.string(), email: z.string(), language: Language })
    .nullable(),
  teams: z.array(Team.extend({ roles: z.array(Role) })),
  /**
   * `new`: nobody has set up anything. `claim`: the command line made a team that waits for its
   * owner, who signs up at the first visit. `ready`: sign in.
   */
  installation: z.enum(['new', 'claim', 'ready']),
  claimable: Team.pick({ id: true, name: true }).nullable(),
  /** Whether this installation can send mail: without it nothing is offered that needs it. */
  mail: z.boolean(),
})
export type Session = z.infer<typeof Session>

const AccountDraft = z.object({
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200),
  password: z.string().min(10).max(128),
})
const TeamDraft = z.object({
  name: z.string().trim().min(1).max(60),
  timeZone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  language: Language,
})

export const Invitation = z.object({
  id: z.uuid(),
  /** Whom it is for, as the inviter wrote it. */
  name: z.string(),
  roles: z.array(Role),
  createdAt: Instant,
  expiresAt: Instant,
  openedAt: Instant.nullable(),
})
export type Invitation = z.infer<typeof Invitation>

/** One change of one record: who, when, before, after. */
export const Change = z.object({
  id: ChangeId,
  at: Instant,
  actor: z.string(),
  recordType: z.string(),
  recordId: z.string(),
  recordName: z.string(),
  verb: z.enum(['create', 'update', 'delete', 'undo']),
  before: z.json().nullable(),
  after: z.json().nullable(),
  undoable: z.boolean(),
  undoneAt: Instant.nullable(),
})
export type Change = z.infer<typeof Change>

const nothing = z.object({})
const Done = z.object({ done: z.literal(true) })
/** What a reversible action answers: the change that *Urungkan* takes back. */
export const Changed = z.object({ change: ChangeId.nullable() })

export const session = endpoint({
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, their teams, and whether the installation is new',
  access: open,
  takes: nothing,
  gives: Session,
})
export const createFirstTeam = endpoint({
  method: 'POST',
  path: '/api/setup',
  summary: 'Make the first team with its owner, or claim the team the command line made',
  access: open,
  takes: z.object({ team: TeamDraft, owner: AccountDraft }),
  gives: Team,
  perMinute: 10,
})
export const tryExample = endpoint({
  method: 'POST',
  path: '/api/setup/example',
  summary: 'Fill an invented shop with twelve weeks of history and open it',
  access: open,
  takes: z.object({ language: Language }),
  gives: Team,
  perMinute: 3,
})
export const createTeam = endpoint({
  method: 'POST',
  path: '/api/teams',
  summary: 'Make another team on this installation',
  access: signedIn,
  takes: TeamDraft,
  gives: Team,
  perMinute: 10,
})
export const updateTeam = endpoint({
  method: 'PATCH',
  path: '/api/teams/:team',
  summary: 'Change name, time zone or language of a team',
  access: inTeam('team.update'),
  takes: TeamDraft.partial(),
  gives: Changed,
})
export const removeExample = endpoint({
  method: 'DELETE',
  path: '/api/teams/:team/example',
  summary: 'Remove the invented shop and everything in it',
  access: inTeam('team.remove-example'),
  takes: nothing,
  gives: Done,
})
export const members = endpoint({
  method: 'GET',
  path: '/api/teams/:team/members',
  summary: 'Members with their roles, and open invitations',
  access: inTeam('members.read'),
  takes: nothing,
  gives: z.object({ members: z.array(Member), invitations: z.array(Invitation) }),
})
export const setRoles = endpoint({
  method: 'PUT',
  path: '/api/teams/:team/members/:user/roles',
  summary: 'Give a member other roles; the last owner stays owner',
  access: inTeam('members.manage'),
  takes: z.object({ roles: z.array(Role).min(1) }),
  gives: Changed,
})
export const removeMember = endpoint({
  method: 'DELETE',
  path: '/api/teams/:team/members/:user',
  summary: 'Take a member out of the team',
  access: inTeam('members.manage'),
  takes: nothing,
  gives: Changed,
})
export const leaveTeam = endpoint({
  method: 'POST',
  path: '/api/teams/:team/leave',
  summary: 'Leave a team; the last owner stays',
  access: inTeam('team.leave'),
  takes: nothing,
  gives: Done,
})
export const invite = endpoint({
  method: 'POST',
  path: '/api/teams/:team/invitations',
  summary: 'Make an invitation link; the secret is shown once',
  access: inTeam('members.manage'),
  takes: z.object({ name: z.string().trim().min(1).max(80), roles: z.array(Role).min(1) }),
  gives: z.object({ invitation: Invitation, secret: z.string() }),
  perMinute: 30,
})
export const revokeInvitation = endpoint({
  method: 'DELETE',
  path: '/api/teams/:team/invitations/:invitation',
  summary: 'Revoke an invitation link',
  access: inTeam('members.manage'),
  takes: nothing,
  gives: Changed,
})
export const openInvitation = endpoint({
  method: 'POST',
  path: '/api/invitations/open',
  summary: 'What an invitation link is for',
  access: open,
  takes: z.object({ secret: z.string().max(200) }),
  gives: z.object({ team: z.string(), name: z.string(), roles: z.array(Role), expiresAt: Instant }),
  perMinute: 20,
})
export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/api/invitations/accept',
  summary: 'Join with a new account, or with the account already signed in',
  access: open,
  takes: z.object({ secret: z.string().max(200), account: AccountDraft.optional() }),
  gives: Team,
  perMinute: 10,
})
export const signOut = endpoint({
  method: 'POST',
  path: '/api/sign-out',
  summary: 'Sign out here, or on every device',
  access: signedIn,
  takes: z.object({ everywhere: z.boolean().default(false) }),
  gives: Done,
})
export const setLanguage = endpoint({
  method: 'PUT',
  path: '/api/language',
  summary: 'Set the language of the own account',
  access: signedIn,
  takes: z.object({ language: Language }),
  gives: Done,
})

export const history = endpoint({
  method: 'GET',
  path: '/api/teams/:team/changes',
  summary: 'The history of the team or of one record, newest first',
  access: inTeam('history.read'),
  takes: z.object({
    recordType: z.string().max(40).optional(),
    recordId: z.string().max(200).optional(),
    before: ChangeId.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  gives: z.object({ changes: z.array(Change) }),
})
export const undo = endpoint({
  method: 'POST',
  path: '/api/teams/:team/changes/:change/undo',
  summary: 'Take back a change, when nothing newer stands on it',
  access: inTeam('history.undo'),
  takes: nothing,
  gives: Changed,
})

/** What a module writes into the audit. `before` and `after` hold no secret and no personal data of buyers. */
export type ChangeDraft = {
  readonly recordType: string
  readonly recordId: string
  readonly recordName: string
  readonly verb: z.infer<typeof Change>['verb']
  readonly before: unknown
  readonly after: unknown
  readonly undoable: boolean
}

/** The audit every module writes to, inside the transaction of the change itself. */
export type Audit = {
  readonly record: (
    tx: Transaction,
    caller: { readonly team: { readonly id: TeamId }; readonly actor: Actor },
    change: ChangeDraft,
  ) => Promise<ChangeId>
}

/**
 * Port: how to take back changes of one record type: bring the record back to `change.before`, where
 * null means that it did not exist. Called inside the transaction that marks the change as undone
 * and records the undo, and only when no newer change of the same record stands; throws a `conflict`
 * Failure when something else stands in the way.
 */
export type Undoer = {
  readonly recordType: string
  readonly undo: (tx: Transaction, caller: Authorized, change: Change) => Promise<void>
  /** The action of `team/logic.ts` that whoever undoes must be allowed to do. */
  readonly action: string
  /** The undo can be taken back as well: `undo` is called with before and after exchanged. */
  readonly again?: boolean
  /** Told when an undo is stored, so that whoever listens can fetch again. */
  readonly undone?: (caller: Authorized) => void
}

/** Port: what a module fills into the example shop. Anything it throws removes the shop again. */
export type ExampleData = {
  readonly fill: (caller: Authorized, now: Instant) => Promise<void>
}

/** Port: takes everything a module keeps about a team out of the database, the example shop's above all. */
export type TeamRemoval = {
  readonly removeTeam: (tx: Transaction, team: TeamId) => Promise<void>
}

/** Somebody with an account, for whoever may read the data folder. */
export type Account = {
  readonly name: string
  readonly email: string
  readonly teams: readonly string[]
}

/** Null leaves the password as it is. */
export type NewSecrets = { readonly password: string | null; readonly twoFactorOff: boolean }

/** What other parts of the server ask of this module. */
export type TeamService = {
  /** Throws `not-found` for a team the actor does not belong to, `forbidden` for a role that may not. */
  readonly authorize: (actor: Actor, team: string, action: string) => Promise<Authorized>
  /** The roles of a caller at this moment; the command line and Etalase itself have all of them. */
  readonly rolesOf: (caller: Authorized) => Promise<readonly Role[]>
  /** The members of a team with the language each reads, the first to join first. */
  readonly people: (team: TeamId) => Promise<readonly (Member & { readonly language: Language })[]>
  /** Every team of this data folder, the oldest first. */
  readonly teams: () => Promise<readonly Team[]>
  /** The command line on an empty data folder: a team that waits for its owner. */
  readonly createUnclaimed: (name: string) => Promise<Team>
  /** A team for a dry run on an empty data folder: nobody sees it, and nothing of it stays. */
  readonly forTrial: <T>(name: string, work: (team: Team) => Promise<T>) => Promise<T>
  /** Everybody with an account, by e-mail. */
  readonly accounts: () => Promise<readonly Account[]>
  /** The command line for somebody who cannot get in any more. */
  readonly recover: (email: string, secrets: NewSecrets) => Promise<void>
  /** The example shop with its owner; the one that is there, when there is one already. */
  readonly createExample: (language: Language) => Promise<{ team: Team; userId: UserId }>
}
