import { and, eq } from 'drizzle-orm'

import type { Actor, Authorized, Linked } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { TeamId, UserId } from '#kernel/ids.ts'
import { Language } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import type { Queries } from '#platform/db/transaction.ts'

import { Role, roleWords } from '../contract.ts'
import { isAction, may, rolesFor, type Action } from '../logic.ts'
import { member, team, user } from '../tables.ts'

export type Authorize = (actor: Actor, team: string, action: string) => Promise<Authorized>

/**
 * The only maker of `Authorized`. Asks the database every time, so that a role taken away is gone
 * with the next call. The command line and Etalase itself may do everything in this data folder.
 */
export const createAuthorize =
  ({ db }: { readonly db: Db }): Authorize =>
  async (actor, teamId, action) => {
    if (!isAction(action)) throw new Error(`No row of team/logic.ts allows “${action}”`)
    const found = TeamId.safeParse(teamId)
    const standing = found.success ? await standingOf(db, actor, found.data) : null
    if (!standing) throw noSuchTeam()
    if (!may(standing.roles, action)) throw notAllowed(action)
    const { id, name, timeZone, language } = standing
    return proven({ actor, team: { id, name, timeZone }, language })
  }

type Known = Pick<Authorized, 'actor' | 'team' | 'language'>

/** The brand is the proof, and this the one place that gives it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const proven = (known: Known) => known as unknown as Authorized

/**
 * Whoever came by a link that was found valid. It proves the team and nothing more: what the link
 * opens is told by its scope, and `authorize()` knows nobody of that kind.
 */
export const provenByLink = (
  { name, ...known }: Omit<Known, 'actor'> & { readonly name: string },
  link: Linked['link'],
): Linked => ({ ...proven({ ...known, actor: { kind: 'link', name } }), link })

/** The roles an actor has in a team at this moment; none for a stranger. */
export async function rolesOf(db: Queries, actor: Actor, id: TeamId): Promise<readonly Role[]> {
  return (await standingOf(db, actor, id))?.roles ?? []
}

async function standingOf(db: Queries, actor: Actor, id: TeamId) {
  if (actor.kind === 'link') return undefined
  const { name, timeZone, language } = team
  if (actor.kind !== 'person') {
    const [row] = await db.select({ name, timeZone, language }).from(team).where(eq(team.id, id))
    return row && { id, ...row, language: Language.parse(row.language), roles: Role.options }
  }
  const [row] = await db
    .select({ name, timeZone, language: user.language, roles: member.roles })
    .from(member)
    .innerJoin(team, eq(team.id, member.teamId))
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(member.teamId, id), eq(member.userId, UserId.parse(actor.userId))))
  return (
    row && {
      id,
      ...row,
      language: Language.parse(row.language),
      roles: Role.array().parse(row.roles),
    }
  )
}

/** The same for a team that does not exist and for one of others: nobody learns which it is. */
const noSuchTeam = () =>
  new Failure('not-found', {
    id: 'Tim ini tidak ada, atau akun ini bukan anggotanya. Pilih tim lain atau minta undangan.',
    en: 'There is no such team, or you are not a member. Choose another team or ask to be invited.',
  })

function notAllowed(action: Action): Failure {
  const roles = rolesFor(action)
  const list = (language: Language) =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format(
      roles.map((role) => roleWords[role][language]),
    )
  return new Failure('forbidden', {
    id: `Hanya ${list('id')} yang boleh melakukan ini. Minta salah seorang dari mereka, atau minta peran itu.`,
    en: `Only ${list('en')} may do this. Ask one of them, or ask for that role.`,
  })
}
