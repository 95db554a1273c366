import { and, eq, gte, isNotNull, isNull, lte } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { TaskId, TeamId, UserId } from '#kernel/ids.ts'
import { addDays, Day, dayAt, type Instant } from '#kernel/time.ts'
import type { Team, TeamService } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import type { Log } from '#platform/log/log.ts'

import type { Today } from '../contract.ts'
import { dueAt } from '../domain/due.ts'
import { digestWords, reminderWords } from '../domain/telling-words.ts'
import { digestDay } from '../domain/telling.ts'
import { taskTable } from '../tables.ts'
import type { NotificationStore } from './notification-store.ts'
import { preferencesOf, rememberDigest } from './preference-store.ts'

export type ClockworkNeeds = {
  readonly db: Db
  readonly team: Pick<TeamService, 'authorize' | 'people' | 'teams'>
  readonly store: Pick<NotificationStore, 'notify'>
  readonly today: (caller: Authorized) => Promise<Today>
  readonly deliver: () => Promise<void>
  readonly clock: () => Instant
  readonly log: Log
}

/** Older than this a reminder is no help any more: the task stands on *Hari ini* as late. */
const stillWorthMs = 12 * 60 * 60_000

/** What happens by the clock: reminders, the digest of the morning, and what waits to be sent. */
export function createClockwork(needs: ClockworkNeeds) {
  const { db, team, store, deliver, clock } = needs

  async function remind(): Promise<void> {
    const now = clock()
    const around = dayAt(now, 'UTC')
    const rows = await db
      .select()
      .from(taskTable)
      .where(
        and(
          eq(taskTable.state, 'open'),
          isNull(taskTable.deletedAt),
          isNotNull(taskTable.time),
          gte(taskTable.day, addDays(around, -1)),
          lte(taskTable.day, addDays(around, 1)),
        ),
      )
    const zones = new Map((await team.teams()).map(({ id, timeZone }) => [String(id), timeZone]))
    for (const row of rows) {
      const zone = zones.get(row.teamId)
      const user = row.ownerId ?? row.createdById
      if (!zone || !row.day || !user) continue
      const due = dueAt({ day: Day.parse(row.day), time: row.time }, zone)
      if (due > now || now - due > stillWorthMs) continue
      // oxlint-disable-next-line no-await-in-loop -- a few tasks a minute
      await store.notify({
        team: TeamId.parse(row.teamId),
        members: [UserId.parse(user)],
        kind: 'reminder',
        key: `reminder:${row.id}:${due}`,
        path: `today/tasks?task=${TaskId.parse(row.id)}`,
        ...reminderWords(row),
      })
    }
  }

  /** One member's digest, once a day. */
  async function digestOf(place: Team, user: UserId, name: string): Promise<void> {
    const { preferences, digestDay: made } = await preferencesOf(db, place.id, user)
    const at = { now: clock(), timeZone: place.timeZone }
    const day = digestDay(preferences, made, at)
    if (day === null) return
    const actor = { kind: 'person', userId: user, name } as const
    const caller = await team.authorize(actor, place.id, 'tasks.read')
    const told = digestWords(await needs.today(caller))
    // Its key makes it one, also when two processes come at once; the rest spares the next look.
    if (told)
      await store.notify({
        team: place.id,
        members: [user],
        kind: 'digest',
        key: `digest:${day}`,
        path: 'today',
        ...told,
      })
    await rememberDigest(db, { team: place.id, user, day })
  }

  async function digest(): Promise<void> {
    for (const place of await team.teams()) {
      if (place.example) continue
      // oxlint-disable-next-line no-await-in-loop -- nobody waits
      for (const { userId, name } of await team.people(place.id)) {
        try {
          // oxlint-disable-next-line no-await-in-loop -- the same
          await digestOf(place, userId, name)
        } catch (err) {
          needs.log.error({ err }, 'The digest of a member failed')
        }
      }
    }
  }

  return {
    /** Every minute; two processes may come at once, and one may die in between. */
    async tick(): Promise<void> {
      await remind()
      await digest()
      await deliver()
    },
  }
}
