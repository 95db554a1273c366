import { eq, lt } from 'drizzle-orm'

import type { SignedIn } from '#kernel/actor.ts'
import type { Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import type { Visit } from '#platform/http/route.ts'
import type { Mail } from '#platform/mail/mail.ts'

import { Session } from '../contract.ts'
import { session, user, verification } from '../tables.ts'
import type { Identity } from './identity.ts'
import type { Installation } from './installation.ts'
import type { TeamStore } from './team-store.ts'

type Needs = {
  readonly db: Db
  readonly identity: Identity
  readonly installation: Installation
  readonly teams: TeamStore
  readonly mail: Pick<Mail, 'configured'>
  readonly clock: () => Instant
}

export type Sessions = ReturnType<typeof createSessions>

/** What the app asks first: who is here, and what there is to open. */
export function createSessions(needs: Needs) {
  const { db, identity, installation, teams, mail, clock } = needs

  async function open(visit: Visit & { readonly caller: SignedIn | null }): Promise<Session> {
    const { installation: state, claimable } = await installation.status()
    const waiting = claimable && { id: claimable.id, name: claimable.name }
    const here = { installation: state, claimable: waiting, mail: mail.configured }
    const outside = { user: null, teams: [], ...here }
    const id = visit.caller?.actor.userId
    const [person] = id ? await db.select().from(user).where(eq(user.id, id)) : []
    if (!id || !person) return outside
    await identity.refresh(visit)
    return Session.parse({ ...outside, user: person, teams: await teams.of(id) })
  }

  return {
    open,
    cleanUp: async () => {
      const now = new Date(clock())
      await db.delete(session).where(lt(session.expiresAt, now))
      await db.delete(verification).where(lt(verification.expiresAt, now))
    },
  }
}
