import { formatClock } from '#kernel/format.ts'
import { addDays, type Day, dayAt, type Instant, instantAt } from '#kernel/time.ts'

import type { Channel, NotificationKind, Preferences } from '../contract.ts'

export const usualPreferences: Preferences = {
  quiet: { from: '21:00', to: '07:00' },
  alertsPass: false,
  digestAt: '07:30',
  push: ['task', 'reminder', 'alert', 'digest'],
  mail: ['digest'],
}

type At = { readonly now: Instant; readonly timeZone: string }
export type Sending = { readonly channel: Channel; readonly notBefore: Instant }

/**
 * By which ways a member is told outside the app, and from when on. The digest is made at a time
 * they chose themselves, so no quiet hour holds it back.
 */
export function whatToSend(
  kind: NotificationKind,
  preferences: Preferences,
  { now, timeZone }: At,
): Sending[] {
  const passes = kind === 'digest' || (kind === 'alert' && preferences.alertsPass)
  const quiet = passes ? null : quietUntil(preferences.quiet, { now, timeZone })
  return (['push', 'mail'] as const)
    .filter((channel) => preferences[channel].includes(kind))
    .map((channel) => ({ channel, notBefore: quiet ?? now }))
}

/** When the quiet hours that are now end; null when it is not quiet. */
export function quietUntil(quiet: Preferences['quiet'], { now, timeZone }: At): Instant | null {
  if (!quiet || quiet.from === quiet.to) return null
  const { from, to } = quiet
  const clock = formatClock(now, timeZone, 'en')
  const overMidnight = from > to
  const isQuiet = overMidnight ? clock >= from || clock < to : clock >= from && clock < to
  if (!isQuiet) return null
  const today = dayAt(now, timeZone)
  const day = overMidnight && clock >= from ? addDays(today, 1) : today
  return instantAt(`${day}T${to}:00`, timeZone)
}

/** The day whose digest is due and was not made yet; a morning that is over by noon is left out. */
export function digestDay(
  { digestAt }: Preferences,
  madeFor: Day | null,
  { now, timeZone }: At,
): Day | null {
  if (digestAt === null) return null
  const today = dayAt(now, timeZone)
  if (madeFor !== null && madeFor >= today) return null
  const since = now - instantAt(`${today}T${digestAt}:00`, timeZone)
  return since >= 0 && since < lateMs ? today : null
}

/** A server that was off in the morning makes no digest in the evening. */
const lateMs = 5 * 60 * 60_000

/** After how long a failed sending is tried again; null gives up. */
export function againAfter(attempts: number): number | null {
  const minutes = [1, 5, 30][attempts - 1]
  return minutes === undefined ? null : minutes * 60_000
}

/** Where browsers receive pushes. Nothing is ever sent to another address somebody may register. */
const services = [
  'fcm.googleapis.com',
  'push.services.mozilla.com',
  'notify.windows.com',
  'push.apple.com',
]

export function isPushService(address: string): boolean {
  // Without a port and without a name to sign in with.
  const [, host = ''] = /^https:\/\/([a-z0-9.-]+)\/\S*$/i.exec(address) ?? []
  return services.some((name) => host === name || host.endsWith(`.${name}`))
}
