import type { PersonalData } from '#kernel/personal.ts'
import type { SearchSource } from '#kernel/search.ts'
import type { Instant } from '#kernel/time.ts'
import type { TodayPart } from '#kernel/today.ts'
import type { Db } from '#platform/db/connection.ts'
import type { Authenticate, OpenLink, Route } from '#platform/http/route.ts'
import type { Log } from '#platform/log/log.ts'
import type { Mail } from '#platform/mail/mail.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'

import type {
  Audit,
  ExampleData,
  LinkScope,
  LinkService,
  TeamRemoval,
  TeamService,
  Undoer,
} from './contract.ts'
import { createAccounts } from './server/accounts.ts'
import { createAudit, createHistory } from './server/audit.ts'
import { createAuthorize, rolesOf } from './server/authorize.ts'
import { createErasedKeys, type ErasedKeys } from './server/erased-keys.ts'
import { createExample } from './server/example.ts'
import { historyData } from './server/history-data.ts'
import { createIdentity } from './server/identity.ts'
import { createInstallation } from './server/installation.ts'
import { createInvitationStore } from './server/invitation-store.ts'
import { linkData } from './server/link-data.ts'
import { createLinkStore } from './server/link-store.ts'
import { createMemberStore } from './server/member-store.ts'
import { createPasswordResets } from './server/password-resets.ts'
import { createPersonalStore } from './server/personal-store.ts'
import { createSwitchOff } from './server/recovery.ts'
import { createRoutes } from './server/routes.ts'
import { createLinkSource, createMemberSource } from './server/search.ts'
import { createSecurityMail } from './server/security-mail.ts'
import { createSessions } from './server/sessions.ts'
import { createSignInGuard } from './server/sign-in-guard.ts'
import { createTeamStore } from './server/team-store.ts'
import { createTeamToday } from './server/today.ts'
import { createTwoFactor } from './server/two-factor.ts'
import { createUndo } from './server/undo.ts'
import { createUndoers } from './server/undoers.ts'
import { createWays } from './server/ways.ts'

/** The ports are asked when they are needed, so the modules that fill them may be made later. */
export type TeamNeeds = {
  readonly db: Db
  readonly log: Log
  readonly secrets: Pick<Secrets, 'derive'>
  readonly mail: Mail
  readonly clock: () => Instant
  readonly newId: () => string
  /** 256 random bits as text that fits an address. */
  readonly newSecret: () => string
  readonly examples: () => readonly ExampleData[]
  readonly undoers: () => readonly Undoer[]
  readonly removals: () => readonly TeamRemoval[]
  readonly linkScopes: () => readonly LinkScope[]
  readonly personal: () => readonly PersonalData[]
  /** The list of erased keys has grown: whoever keeps it outside the database writes it again. */
  readonly erasuresGrew?: () => Promise<void>
}

export type TeamModule = {
  readonly routes: readonly Route[]
  readonly service: TeamService
  readonly audit: Audit
  readonly links: LinkService
  /** Whom teams have erased: asked before anything comes in, and applied again after a restore. */
  readonly erased: ErasedKeys
  readonly authenticate: Authenticate
  readonly authorize: TeamService['authorize']
  readonly openLink: OpenLink
  readonly today: TodayPart
  readonly search: readonly SearchSource[]
  /** Once a day: sessions, invitations, links and counted attempts that nobody needs any more. */
  readonly cleanUp: () => Promise<void>
  /** Lets what nobody waits for reach its end. */
  readonly close: () => Promise<void>
}

export function createTeam(needs: TeamNeeds): TeamModule {
  const { db, clock } = needs
  const secret = needs.secrets.derive('auth')
  const audit = createAudit(needs)
  const authorize = createAuthorize(needs)
  const guard = createSignInGuard({ db, secret, clock })
  const ways = createWays({ ...needs, secret })
  const { tell, settled } = createSecurityMail(needs)
  const identity = createIdentity({ db, secret, guard, ways, tell })
  const twoFactor = createTwoFactor({ db, guard, ways, tell })
  const teams = createTeamStore({ ...needs, audit })
  const installation = createInstallation({ db, audit, identity, teams })
  const example = createExample({ ...needs, identity, teams, authorize })
  const members = createMemberStore({ db, audit })
  const invitations = createInvitationStore({ ...needs, audit, identity })
  const links = createLinkStore({ ...needs, audit, authorize })
  const resets = createPasswordResets({ ...needs, audit, identity, guard, tell })
  const sessions = createSessions({ ...needs, identity, installation, teams })
  const ownPersonal = [historyData(needs), linkData(needs)]
  const personal = createPersonalStore({
    ...needs,
    audit,
    personal: () => [...ownPersonal, ...needs.personal()],
    erasuresGrew: needs.erasuresGrew ?? (async () => undefined),
  })
  const erased = createErasedKeys({ ...needs, store: personal })
  const ownUndoers = createUndoers(needs)
  const undoers = () => [...ownUndoers, ...needs.undoers()]
  const undo = createUndo({ ...needs, authorize, undoers })
  const history = createHistory(needs)
  const accounts = createAccounts({ db, audit, identity, guard, tell })
  const switchOffFor = createSwitchOff({ db, audit, tell })
  const entry = { identity, twoFactor, resets, switchOffFor, sessions, installation, example }
  const parts = { ...entry, teams, members, invitations, links, personal, history, undo }
  return {
    routes: createRoutes(parts),
    service: {
      authorize,
      rolesOf: ({ actor, team }) => rolesOf(db, actor, team.id),
      people: members.people,
      teams: teams.all,
      createUnclaimed: installation.createUnclaimed,
      forTrial: example.forTrial,
      createExample: example.forCommandLine,
      accounts: accounts.all,
      recover: accounts.recover,
    },
    audit,
    links: { make: links.make, list: links.list },
    erased,
    authenticate: identity.authenticate,
    authorize,
    openLink: links.open,
    today: createTeamToday(needs),
    search: [createMemberSource(members), createLinkSource(links)],
    cleanUp: async () => {
      await Promise.all([
        sessions.cleanUp(),
        invitations.cleanUp(),
        links.cleanUp(),
        guard.cleanUp(),
        resets.cleanUp(),
        example.cleanUp(),
      ])
      await personal.dropOld((await teams.all()).map(({ id }) => id))
    },
    close: async () => {
      await Promise.all([resets.settled(), settled()])
    },
  }
}
