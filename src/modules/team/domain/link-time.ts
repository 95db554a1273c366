import { addDays, dayAt, type Instant, instantAt } from '#kernel/time.ts'

import type { LinkState } from '../contract.ts'

/**
 * When a link made now ends: after the last of its days by the team's clock, so that "until 1
 * December" is true all day. The instant is kept; another time zone later moves no link.
 */
export const expiryOf = (now: Instant, days: number, timeZone: string): Instant =>
  instantAt(`${addDays(dayAt(now, timeZone), days + 1)}T00:00:00`, timeZone)

type Ends = { readonly expiresAt: Instant; readonly revokedAt: Instant | null }

/** A link that was revoked in time says so for ever, also after it would have run out. */
export function stateOf({ expiresAt, revokedAt }: Ends, now: Instant): LinkState {
  if (revokedAt !== null) return 'revoked'
  return now < expiresAt ? 'open' : 'expired'
}
