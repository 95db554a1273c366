import type { Authorized, Linked } from '#kernel/actor.ts'
import type { TeamId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import type { Audit, Link, LinkMade, LinkScope, LinkService } from '../contract.ts'
import { expiryOf, stateOf } from '../domain/link-time.ts'
import { link } from '../tables.ts'
import { type Authorize, provenByLink } from './authorize.ts'
import { hashOf } from './invitation-rows.ts'
import { noSuchLink, opensNothing, tooManyLinks } from './link-failures.ts'
import {
  asLink,
  endsOf,
  linksOf,
  remembered,
  removeEnded,
  revokeRow,
  rowOf,
  stampOpened,
} from './link-rows.ts'
import { lockTeam } from './locks.ts'

export const keptFor = 90 * 24 * 60 * 60_000
const mostOpen = 500

/** 256 bits as base64url. What looks different was never a secret of ours. */
const shape = /^[\w-]{43}$/

type Needs = {
  readonly db: Db
  readonly audit: Audit
  readonly authorize: Authorize
  readonly clock: () => Instant
  readonly newId: () => string
  readonly newSecret: () => string
  readonly linkScopes: () => readonly LinkScope[]
}

type Draft = Parameters<LinkService['make']>[1]

export type LinkStore = ReturnType<typeof createLinkStore>

/** The one mechanism behind every address with a secret. The secret is shown once and stored as a hash. */
export function createLinkStore({ db, audit, authorize, clock, ...needs }: Needs) {
  const scopeOf = (word: string) => needs.linkScopes().find(({ scope }) => scope === word)

  async function make(caller: Authorized, draft: Draft): Promise<LinkMade> {
    const scope = scopeOf(draft.scope)
    if (!scope) throw new Error(`Nobody owns the links of “${draft.scope}”`)
    await authorize(caller.actor, caller.team.id, scope.action)
    const secret = needs.newSecret()
    const now = clock()
    return inTransaction(db, async (tx) => {
      await lockTeam(tx, caller.team.id)
      const known = await linksOf(within(tx), caller.team.id, now)
      const valid = known.filter((row) => stateOf(endsOf(row), now) === 'open')
      if (valid.length >= mostOpen) throw tooManyLinks()
      const [row] = await within(tx)
        .insert(link)
        .values({
          id: needs.newId(),
          teamId: caller.team.id,
          scope: draft.scope,
          subject: draft.subject,
          name: draft.name,
          secretHash: hashOf(secret),
          createdBy: caller.actor.name,
          createdAt: new Date(now),
          expiresAt: new Date(expiryOf(now, draft.days, caller.team.timeZone)),
        })
        .returning()
      if (!row) throw new Error('An insert gives back its row')
      const after = remembered(row)
      await audit.record(tx, caller, { ...named(row), verb: 'create', before: null, after })
      return { link: asLink(row, scope, now), secret }
    })
  }

  /** For good: whoever held it may have shown it on, so the way back is a new link. */
  async function revoke(caller: Authorized, id: string): Promise<void> {
    await inTransaction(db, async (tx) => {
      const by = { name: caller.actor.name, now: clock() }
      const row = await revokeRow(within(tx), { teamId: caller.team.id, id }, by)
      if (!row) throw noSuchLink()
      const before = remembered(row)
      await audit.record(tx, caller, { ...named(row), verb: 'delete', before, after: null })
    })
  }

  /**
   * Every call of the holder comes through here, so a link that is revoked while its page is open
   * ends with the next call. Found by the hash: how long that takes tells nothing of the secret.
   */
  async function open(secret: string | null, scope: string | null): Promise<Linked> {
    const found = secret && shape.test(secret) ? await rowOf(db, hashOf(secret)) : null
    const now = clock()
    if (!found || stateOf(endsOf(found.row), now) !== 'open') throw opensNothing()
    const { row, ...known } = found
    if (scope !== null && scope !== row.scope) throw opensNothing()
    await stampOpened(db, row.id, now)
    const { expiresAt } = endsOf(row)
    const { id, subject, name } = row
    return provenByLink({ ...known, name }, { id, scope: row.scope, subject, expiresAt })
  }

  return {
    make,
    revoke,
    open,
    all: async (id: TeamId): Promise<Link[]> => {
      const now = clock()
      return (await linksOf(db, id, now)).map((row) => asLink(row, scopeOf(row.scope), now))
    },
    list: async (id: TeamId, scope: string) => {
      const now = clock()
      const rows = (await linksOf(db, id, now)).filter((row) => row.scope === scope)
      const known = scopeOf(scope)
      return rows.map((row) => Object.assign(asLink(row, known, now), { subject: row.subject }))
    },
    /** Those that ended stay a while in the list, so that a team sees what it once gave away. */
    cleanUp: async () => {
      await removeEnded(db, new Date(clock() - keptFor))
    },
  }
}

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  recordType: 'link',
  recordId: id,
  recordName: name,
  undoable: false,
})
