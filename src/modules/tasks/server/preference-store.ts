import { and, asc, eq } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import type { TeamId, UserId } from '#kernel/ids.ts'
import { Day, Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import type { Queries } from '#platform/db/transaction.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'

import { Preferences } from '../contract.ts'
import { isPushService, usualPreferences } from '../domain/telling.ts'
import { notificationPreferenceTable, pushDeviceTable } from '../tables.ts'
import { noPushService, noSuchDevice } from './failures.ts'
import { userOf } from './user-of.ts'

type Known = { readonly preferences: Preferences; readonly digestDay: Day | null }

/** What a member chose; without a choice what is usual. */
export async function preferencesOf(queries: Queries, team: TeamId, user: UserId): Promise<Known> {
  const [row] = await queries
    .select()
    .from(notificationPreferenceTable)
    .where(
      and(
        eq(notificationPreferenceTable.teamId, team),
        eq(notificationPreferenceTable.userId, user),
      ),
    )
  return {
    preferences: row?.chosen ? Preferences.parse(row.chosen) : usualPreferences,
    digestDay: row?.digestDay ? Day.parse(row.digestDay) : null,
  }
}

/** Remembers that the digest of a day was made, so that nobody looks again before the next. */
export async function rememberDigest(
  queries: Queries,
  { team, user, day }: { readonly team: TeamId; readonly user: UserId; readonly day: Day },
): Promise<void> {
  await queries
    .insert(notificationPreferenceTable)
    .values({ teamId: team, userId: user, chosen: null, digestDay: day })
    .onConflictDoUpdate({
      target: [notificationPreferenceTable.teamId, notificationPreferenceTable.userId],
      set: { digestDay: day },
    })
}

export type DeviceDraft = {
  readonly name: string
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
}

type Needs = {
  readonly db: Db
  readonly secrets: Pick<Secrets, 'encrypt'>
  readonly clock: () => Instant
  readonly newId: () => string
  /** A name for an address that tells nothing of it. */
  readonly hashOf: (text: string) => string
}

const own = (caller: Authorized) =>
  and(eq(pushDeviceTable.teamId, caller.team.id), eq(pushDeviceTable.userId, userOf(caller)))

/** When and how a member wants to be told, and the devices that are told by push. */
export function createPreferenceStore({ db, secrets, clock, newId, hashOf }: Needs) {
  return {
    of: async (caller: Authorized): Promise<Preferences> =>
      (await preferencesOf(db, caller.team.id, userOf(caller))).preferences,

    async set(caller: Authorized, chosen: Preferences): Promise<void> {
      await db
        .insert(notificationPreferenceTable)
        .values({ teamId: caller.team.id, userId: userOf(caller), chosen, digestDay: null })
        .onConflictDoUpdate({
          target: [notificationPreferenceTable.teamId, notificationPreferenceTable.userId],
          set: { chosen },
        })
    },

    async devices(caller: Authorized) {
      const rows = await db
        .select()
        .from(pushDeviceTable)
        .where(own(caller))
        .orderBy(asc(pushDeviceTable.createdAt))
      return rows.map(({ id, name, createdAt }) => ({
        id,
        name,
        since: Instant.parse(createdAt.getTime()),
      }))
    },

    /** The address of a device is a secret: whoever has it can send to it. */
    async addDevice(caller: Authorized, { name, ...address }: DeviceDraft): Promise<string> {
      if (!isPushService(address.endpoint)) throw noPushService()
      const id = newId()
      const sealed = secrets.encrypt(JSON.stringify(address), deviceContext(id))
      const [row] = await db
        .insert(pushDeviceTable)
        .values({
          id,
          teamId: caller.team.id,
          userId: userOf(caller),
          name,
          addressHash: hashOf(address.endpoint),
          sealed,
          createdAt: new Date(clock()),
        })
        .onConflictDoUpdate({
          target: [pushDeviceTable.teamId, pushDeviceTable.userId, pushDeviceTable.addressHash],
          // The row keeps its id, which the sealed text is bound to.
          set: { name },
        })
        .returning({ id: pushDeviceTable.id })
      return row?.id ?? id
    },

    async removeDevice(caller: Authorized, id: string): Promise<void> {
      const gone = await db
        .delete(pushDeviceTable)
        .where(and(own(caller), eq(pushDeviceTable.id, id)))
        .returning({ id: pushDeviceTable.id })
      if (gone.length === 0) throw noSuchDevice()
    },
  }
}

export const deviceContext = (id: string) => `push-device:${id}`
