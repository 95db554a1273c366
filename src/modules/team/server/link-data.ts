import { and, eq, isNull } from 'drizzle-orm'

import { erased, isNamedIn, textWithout } from '#kernel/handle.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { Instant } from '#kernel/time.ts'
import { within, type Queries } from '#platform/db/transaction.ts'

import { invitation, link } from '../tables.ts'
import { keptFor } from './link-store.ts'

type Needs = { readonly clock: () => Instant }

const dayMs = 86_400_000

/** Whom links and invitations were made for. Without a name they open nothing any more. */
export const linkData = ({ clock }: Needs): PersonalData => ({
  kind: 'team.links',
  words: { id: 'Nama pada tautan dan undangan', en: 'Names on links and invitations' },
  purpose: {
    id: 'Tahu siapa yang memegang tautan, dan mencabutnya.',
    en: 'To know who holds a link, and to revoke it.',
  },
  retention: { days: keptFor / dayMs, choices: null },
  async find(tx, team, { meant }) {
    const { links, invitations } = await namedIn(within(tx), team)
    return [
      ...links.map(({ name }) => ({ where: { id: 'Tautan', en: 'Link' }, data: name })),
      ...invitations.map(({ name }) => ({
        where: { id: 'Undangan', en: 'Invitation' },
        data: name,
      })),
    ].filter(({ data }) => isNamedIn(data, meant))
  },
  async erase(tx, team, { meant }) {
    const { links, invitations } = await namedIn(within(tx), team)
    const now = new Date(clock())
    const hit = ({ name }: { name: string }) => isNamedIn(name, meant)
    // oxlint-disable no-await-in-loop -- one connection, few rows
    for (const { id, name } of links.filter(hit)) {
      const queries = within(tx)
      await queries
        .update(link)
        .set({ name: textWithout(name, meant) })
        .where(eq(link.id, id))
      await queries
        .update(link)
        .set({ revokedAt: now, revokedBy: erased })
        .where(and(eq(link.id, id), isNull(link.revokedAt)))
    }
    for (const { id, name } of invitations.filter(hit)) {
      const queries = within(tx)
      await queries
        .update(invitation)
        .set({ name: textWithout(name, meant) })
        .where(eq(invitation.id, id))
      await queries
        .update(invitation)
        .set({ revokedAt: now })
        .where(
          and(eq(invitation.id, id), isNull(invitation.revokedAt), isNull(invitation.acceptedAt)),
        )
    }
    // oxlint-enable no-await-in-loop
    return links.filter(hit).length + invitations.filter(hit).length
  },
})

const namedIn = async (queries: Queries, team: string) => ({
  links: await queries
    .select({ id: link.id, name: link.name })
    .from(link)
    .where(eq(link.teamId, team)),
  invitations: await queries
    .select({ id: invitation.id, name: invitation.name })
    .from(invitation)
    .where(eq(invitation.teamId, team)),
})
