import { createHash } from 'node:crypto'

import { and, desc, eq, gt, isNull, type SQL } from 'drizzle-orm'

import type { TeamId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within, type Queries } from '#platform/db/transaction.ts'

import { Invitation, Role } from '../contract.ts'
import { invitation } from '../tables.ts'
import { expired, noSuchInvitation, notValid } from './invitation-failures.ts'

export type InvitationRow = typeof invitation.$inferSelect

/** The row of a secret, held until the transaction ends: a link is used once. */
export async function take(tx: Transaction, secret: string): Promise<InvitationRow> {
  const rows = await within(tx)
    .select()
    .from(invitation)
    .where(eq(invitation.secretHash, hashOf(secret)))
    .for('update')
  if (!rows[0]) throw notValid()
  return rows[0]
}

/** Makes an open link worthless. */
export async function revokeIn(
  tx: Transaction,
  teamId: TeamId,
  { id, at }: { readonly id: string; readonly at: Instant },
): Promise<InvitationRow> {
  const now = new Date(at)
  const wanted = Invitation.shape.id.safeParse(id)
  const [row] = wanted.success
    ? await within(tx)
        .update(invitation)
        .set({ revokedAt: now })
        .where(
          and(
            eq(invitation.id, wanted.data),
            eq(invitation.teamId, teamId),
            isNull(invitation.acceptedAt),
            isNull(invitation.revokedAt),
          ),
        )
        .returning()
    : []
  if (!row) throw noSuchInvitation()
  return row
}

/** Lets a revoked link work again, as long as it would have worked by now. */
export async function restoreIn(
  tx: Transaction,
  teamId: TeamId,
  { id, at }: { readonly id: string; readonly at: Instant },
): Promise<void> {
  const [row] = await within(tx)
    .update(invitation)
    .set({ revokedAt: null })
    .where(
      and(
        eq(invitation.id, id),
        eq(invitation.teamId, teamId),
        isNull(invitation.acceptedAt),
        gt(invitation.expiresAt, new Date(at)),
      ),
    )
    .returning({ id: invitation.id })
  if (!row) throw expired()
}

export const openOnes = (queries: Queries, teamId: TeamId, now: Instant) =>
  queries
    .select()
    .from(invitation)
    .where(and(eq(invitation.teamId, teamId), ...stillOpen(new Date(now))))
    .orderBy(desc(invitation.createdAt))

export const stillOpen = (now: Date): SQL[] => [
  isNull(invitation.acceptedAt),
  isNull(invitation.revokedAt),
  gt(invitation.expiresAt, now),
]

export const isOpen = (row: InvitationRow, now: Instant): boolean =>
  row.acceptedAt === null && row.revokedAt === null && row.expiresAt.getTime() > now

/** The secret has 256 random bits, so one round of a fast hash is enough. */
export const hashOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')

export const asInvitation = (row: InvitationRow): Invitation =>
  Invitation.parse({
    ...row,
    roles: Role.array().parse(row.roles),
    createdAt: row.createdAt.getTime(),
    expiresAt: row.expiresAt.getTime(),
    openedAt: row.openedAt?.getTime() ?? null,
  })

export const described = ({ id, name, roles }: InvitationRow) => ({
  recordType: 'invitation',
  recordId: id,
  recordName: name,
  before: null,
  after: { name, roles },
})
