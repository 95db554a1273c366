import { z } from 'zod'

import type { Actor, Authorized } from '#kernel/actor.ts'
import { endpoint, inTeam, open, signedIn } from '#kernel/endpoint.ts'
import { TeamId, UserId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { Language } from '#kernel/words.ts'

import { Changed } from './contract/history.ts'
import { Role } from './contract/roles.ts'

export { Change, Changed, history, undo } from './contract/history.ts'
export type { Audit, ChangeDraft, Undoer } from './contract/history.ts'
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
export {
  ErasedKey,
  erasePerson,
  Erasure,
  findPerson,
  FoundKind,
  personalData,
  PersonalKind,
  setRetention,
} from './contract/personal.ts'
export type { Erased } from './contract/personal.ts'

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

const nothing = z.object({})
const Done = z.object({ done: z.literal(true) })
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
