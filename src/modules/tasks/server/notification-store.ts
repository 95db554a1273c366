import { and, count, desc, eq, inArray, isNull, lt } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { UserId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Publish } from '#kernel/topic.ts'
import type { TeamService } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import { Notification, type NotificationDraft, notified } from '../contract.ts'
import { whatToSend } from '../domain/telling.ts'
import { notificationDeliveryTable, notificationTable } from '../tables.ts'
import { preferencesOf } from './preference-store.ts'
import { userOf } from './user-of.ts'

export type NotificationNeeds = {
  readonly db: Db
  readonly team: Pick<TeamService, 'people' | 'teams'>
  readonly publish: Publish
  readonly clock: () => Instant
  readonly newId: () => string
}

export const keptDays = 90
const keptMs = keptDays * 86_400_000

const own = (caller: Authorized) =>
  and(eq(notificationTable.teamId, caller.team.id), eq(notificationTable.userId, userOf(caller)))

export type NotificationStore = ReturnType<typeof createNotificationStore>

/** What members were told, and what still has to be sent to them. */
export function createNotificationStore(needs: NotificationNeeds) {
  const { db, team, publish, clock, newId } = needs

  return {
    /** Tells members something once; true when anybody had not been told before. */
    async notify(draft: NotificationDraft): Promise<boolean> {
      const { members, words, detail = null, path, kind, key } = draft
      const known = new Set((await team.people(draft.team)).map(({ userId }) => userId))
      const users = [...new Set(members)].filter((id) => known.has(id))
      if (users.length === 0) return false
      const now = clock()
      const zone = (await team.teams()).find(({ id }) => id === draft.team)?.timeZone
      if (zone === undefined) return false
      const told = await inTransaction(db, async (tx) => {
        const rows = await within(tx)
          .insert(notificationTable)
          .values(
            users.map((userId) => ({
              id: newId(),
              teamId: draft.team,
              userId,
              kind,
              key,
              words,
              detail,
              path,
              createdAt: new Date(now),
            })),
          )
          .onConflictDoNothing()
          .returning({ id: notificationTable.id, userId: notificationTable.userId })
        for (const { id, userId } of rows) {
          // oxlint-disable-next-line no-await-in-loop -- one transaction has one connection
          const { preferences } = await preferencesOf(within(tx), draft.team, UserId.parse(userId))
          const sendings = whatToSend(kind, preferences, { now, timeZone: zone })
          if (sendings.length === 0) continue
          // oxlint-disable-next-line no-await-in-loop -- the same
          await within(tx)
            .insert(notificationDeliveryTable)
            .values(
              sendings.map(({ channel, notBefore }) => ({
                notificationId: id,
                channel,
                notBefore: new Date(notBefore),
                state: 'waiting',
                attempts: 0,
              })),
            )
        }
        return rows.map(({ userId }) => userId)
      })
      if (told.length > 0) publish(notified, { team: draft.team }, { users: told })
      return told.length > 0
    },

    async list(caller: Authorized, limit: number) {
      const rows = await db
        .select()
        .from(notificationTable)
        .where(own(caller))
        .orderBy(desc(notificationTable.createdAt), desc(notificationTable.id))
        .limit(limit)
      const [unread] = await db
        .select({ count: count() })
        .from(notificationTable)
        .where(and(own(caller), isNull(notificationTable.readAt)))
      const notifications = rows.map((row) =>
        Notification.parse({
          ...row,
          createdAt: row.createdAt.getTime(),
          readAt: row.readAt?.getTime() ?? null,
        }),
      )
      return { notifications, unread: unread?.count ?? 0 }
    },

    /** What was read here need not be sent any more; the sending looks before it goes. */
    async read(caller: Authorized, ids: readonly string[] | undefined): Promise<void> {
      const some = ids && inArray(notificationTable.id, [...ids])
      if (ids?.length === 0) return
      const read = await db
        .update(notificationTable)
        .set({ readAt: new Date(clock()) })
        .where(and(own(caller), isNull(notificationTable.readAt), some))
        .returning({ id: notificationTable.id })
      if (read.length > 0) publish(notified, { team: caller.team.id }, { users: [userOf(caller)] })
    },

    /** Once a day: what was told long ago. */
    async cleanUp(): Promise<void> {
      const before = new Date(clock() - keptMs)
      await db.delete(notificationTable).where(lt(notificationTable.createdAt, before))
    },
  }
}
