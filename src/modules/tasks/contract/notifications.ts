import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import type { TeamId, UserId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import { topic } from '#kernel/topic.ts'
import { Words } from '#kernel/words.ts'

import { ClockTime } from './tasks.ts'

/** `task`: somebody gave it to me · `reminder`: its time has come · `alert`: something is wrong · `digest`. */
export const NotificationKind = z.enum(['task', 'reminder', 'alert', 'digest'])
export type NotificationKind = z.infer<typeof NotificationKind>

/** Beside the list in the app, which every notification stands in. */
export const Channel = z.enum(['push', 'mail'])
export type Channel = z.infer<typeof Channel>

export const Notification = z.object({
  id: z.uuid(),
  kind: NotificationKind,
  words: Words,
  detail: Words.nullable(),
  /** The page that shows what it is about, below `/t/:slug/`. */
  path: z.string(),
  createdAt: Instant,
  readAt: Instant.nullable(),
})
export type Notification = z.infer<typeof Notification>

export const Preferences = z.object({
  /** Nothing is sent between these times; what comes meanwhile is sent at their end. */
  quiet: z.object({ from: ClockTime, to: ClockTime }).nullable(),
  /** Whether alerts are sent in quiet hours, too. */
  alertsPass: z.boolean(),
  /** When the digest of the day is made; null is never. */
  digestAt: ClockTime.nullable(),
  /** Which kinds are sent by a channel. */
  push: z.array(NotificationKind),
  mail: z.array(NotificationKind),
})
export type Preferences = z.infer<typeof Preferences>

const at = '/api/teams/:team/notifications'
const Done = z.object({ done: z.literal(true) })

export const notifications = endpoint({
  method: 'GET',
  path: at,
  summary: 'What the caller was told, newest first, and how much of it is new',
  access: inTeam('tasks.read'),
  takes: z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) }),
  gives: z.object({ notifications: z.array(Notification), unread: z.number().int() }),
})
export const readNotifications = endpoint({
  method: 'POST',
  path: `${at}/read`,
  summary: 'Mark notifications of the caller as read; without ids all of them',
  access: inTeam('tasks.read'),
  takes: z.object({ ids: z.array(z.uuid()).max(100).optional() }),
  gives: Done,
})
export const preferences = endpoint({
  method: 'GET',
  path: `${at}/preferences`,
  summary: 'When and how the caller wants to be told in this team, and which ways there are',
  access: inTeam('tasks.read'),
  takes: z.object({}),
  gives: z.object({
    preferences: Preferences,
    /** Whether this installation can send mail. */
    mail: z.boolean(),
    /** The key a browser subscribes with. */
    pushKey: z.string(),
    /** The devices of the caller that are told by push. */
    devices: z.array(z.object({ id: z.uuid(), name: z.string(), since: Instant })),
  }),
})
export const setPreferences = endpoint({
  method: 'PUT',
  path: `${at}/preferences`,
  summary: 'Change when and how the caller wants to be told in this team',
  access: inTeam('tasks.read'),
  takes: Preferences,
  gives: Done,
})
export const addDevice = endpoint({
  method: 'POST',
  path: `${at}/devices`,
  summary: 'Tell this device of the caller by push; one that is known is not added twice',
  access: inTeam('tasks.read'),
  takes: z.object({
    name: z.string().trim().min(1).max(80),
    endpoint: z.url().max(1000),
    keys: z.object({ p256dh: z.string().max(200), auth: z.string().max(100) }),
  }),
  gives: z.object({ id: z.uuid() }),
  perMinute: 20,
})
export const removeDevice = endpoint({
  method: 'DELETE',
  path: `${at}/devices/:device`,
  summary: 'Tell a device of the caller nothing any more',
  access: inTeam('tasks.read'),
  takes: z.object({}),
  gives: Done,
})

/** Says whose notifications there is something new about. */
export const notified = topic({
  path: '/teams/:team/notifications',
  access: inTeam('tasks.read'),
  snapshot: z.object({}),
  patch: z.object({ users: z.array(z.string()) }),
})

export type NotificationDraft = {
  readonly team: TeamId
  readonly members: readonly UserId[]
  readonly kind: NotificationKind
  /** Names what is told: the same member is told the same thing once, however often it is said. */
  readonly key: string
  readonly words: Words
  readonly detail?: Words | null
  readonly path: string
}

/** What other modules ask: to tell members something, in the app and as each of them wants it. */
export type NotificationService = {
  readonly notify: (draft: NotificationDraft) => Promise<void>
}
