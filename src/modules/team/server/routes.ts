import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../contract.ts'
import type { History } from './audit.ts'
import type { Example } from './example.ts'
import type { Identity } from './identity.ts'
import type { Installation } from './installation.ts'
import type { InvitationStore } from './invitation-store.ts'
import type { LinkStore } from './link-store.ts'
import type { MemberStore } from './member-store.ts'
import type { PasswordResets } from './password-resets.ts'
import type { PersonalStore } from './personal-store.ts'
import type { createSwitchOff } from './recovery.ts'
import type { Sessions } from './sessions.ts'
import type { TeamStore } from './team-store.ts'
import type { TwoFactor } from './two-factor.ts'
import type { Undo } from './undo.ts'

type Needs = {
  readonly identity: Identity
  readonly twoFactor: TwoFactor
  readonly resets: PasswordResets
  readonly switchOffFor: ReturnType<typeof createSwitchOff>
  readonly sessions: Sessions
  readonly installation: Installation
  readonly example: Example
  readonly teams: TeamStore
  readonly members: MemberStore
  readonly invitations: InvitationStore
  readonly links: LinkStore
  readonly personal: PersonalStore
  readonly history: History
  readonly undo: Undo
}

const done = { done: true } as const

/** The endpoints of the contract, each answered by one call. */
export const createRoutes = (needs: Needs): Route[] => [
  ...signInRoutes(needs),
  ...twoFactorRoutes(needs),
  ...resetRoutes(needs),
  ...teamRoutes(needs),
  ...memberRoutes(needs),
  ...linkRoutes(needs),
  ...personalRoutes(needs),
  ...historyRoutes(needs),
]

const signInRoutes = ({ identity, sessions, installation, example }: Needs): Route[] => [
  route(contract.session, async (_, call) => sessions.open(call)),
  route(contract.createFirstTeam, async ({ team, owner }, call) =>
    installation.createFirst(team, owner, call),
  ),
  route(contract.tryExample, async ({ language }, call) => example.tryOut(language, call)),
  route(contract.signIn, async ({ email, password }, call) => ({
    next: await identity.signIn(email, password, call),
  })),
  route(contract.signOut, async ({ everywhere }, call) => {
    await identity.signOut(everywhere, call)
    return done
  }),
  route(contract.changePassword, async (passwords, call) => {
    await identity.changePassword(passwords, call)
    return done
  }),
  route(contract.setLanguage, async ({ language }, { caller }) => {
    await identity.setLanguage(caller.actor.userId, language)
    return done
  }),
]

const twoFactorRoutes = ({ twoFactor, switchOffFor }: Needs): Route[] => [
  route(contract.signInCode, async ({ code, trust }, call) => {
    await twoFactor.enter(code, trust, call)
    return done
  }),
  route(contract.twoFactor, async (_, { caller }) => twoFactor.status(caller.actor.userId)),
  route(contract.twoFactorStart, async ({ password }, call) => twoFactor.start(password, call)),
  route(contract.twoFactorConfirm, async ({ code }, call) => twoFactor.confirm(code, call)),
  route(contract.newBackupCodes, async ({ password }, call) =>
    twoFactor.renewCodes(password, call),
  ),
  route(contract.switchOffTwoFactor, async ({ password }, call) => {
    await twoFactor.switchOff(password, call)
    return done
  }),
  route(contract.switchOffForMember, async ({ user }, { caller }) => {
    await switchOffFor(caller, user)
    return done
  }),
]

const resetRoutes = ({ resets }: Needs): Route[] => [
  route(contract.forgotPassword, async ({ email }) => {
    await resets.ask(email)
    return done
  }),
  route(contract.openReset, async ({ secret }) => resets.open(secret)),
  route(contract.resetPassword, async ({ secret, password }) => {
    await resets.use(secret, password)
    return done
  }),
  route(contract.makeResetLink, async ({ user }, { caller }) => resets.make(caller, user)),
]

const teamRoutes = ({ installation, teams, example }: Needs): Route[] => [
  route(contract.createTeam, async (draft, { caller }) =>
    installation.createAnother(draft, caller),
  ),
  route(contract.updateTeam, async ({ name, timeZone, language }, { caller }) => ({
    change: await teams.update(caller, { name, timeZone, language }),
  })),
  route(contract.removeExample, async (_, call) => {
    await example.remove(call.caller, call)
    return done
  }),
]

const memberRoutes = ({ members, invitations }: Needs): Route[] => [
  route(contract.members, async (_, { caller }) => ({
    members: await members.all(caller.team.id),
    invitations: await invitations.all(caller.team.id),
  })),
  route(contract.setRoles, async ({ user, roles }, { caller }) => ({
    change: await members.setRoles(caller, user, roles),
  })),
  route(contract.removeMember, async ({ user }, { caller }) => ({
    change: await members.remove(caller, user),
  })),
  route(contract.leaveTeam, async (_, { caller }) => {
    await members.leave(caller)
    return done
  }),
  route(contract.invite, async ({ name, roles }, { caller }) =>
    invitations.create(caller, { name, roles }),
  ),
  route(contract.revokeInvitation, async ({ invitation }, { caller }) => ({
    change: await invitations.revoke(caller, invitation),
  })),
  route(contract.openInvitation, async ({ secret }) => invitations.open(secret)),
  route(contract.acceptInvitation, async (given, call) => invitations.accept(given, call)),
]

const linkRoutes = ({ links }: Needs): Route[] => [
  route(contract.links, async (_, { caller }) => ({ links: await links.all(caller.team.id) })),
  route(contract.revokeLink, async ({ link }, { caller }) => {
    await links.revoke(caller, link)
    return done
  }),
  route(contract.openLink, async (_, { caller }) => {
    const { link, team, actor, language } = caller
    const { scope, expiresAt } = link
    const { name: of, timeZone } = team
    return { scope, team: of, timeZone, language, name: actor.name, expiresAt }
  }),
]

const personalRoutes = ({ personal }: Needs): Route[] => [
  route(contract.personalData, async (_, { caller }) => ({
    kinds: await personal.kinds(caller.team.id),
    erasures: await personal.erasures(caller.team.id),
  })),
  route(contract.setRetention, async ({ kind, days }, { caller }) => ({
    change: await personal.setRetention(caller, { kind, days }),
  })),
  route(contract.findPerson, async ({ handle }, { caller }) => personal.find(caller, handle)),
  route(contract.erasePerson, async ({ handle, reason }, { caller }) => ({
    erasure: await personal.erase(caller, { handle, reason }),
  })),
]

const historyRoutes = ({ history, undo }: Needs): Route[] => [
  route(contract.history, async (asked, { caller }) => ({
    changes: await history(caller, asked),
  })),
  route(contract.undo, async ({ change }, { caller }) => ({ change: await undo(caller, change) })),
]
