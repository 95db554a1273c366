import type { Authorized } from '#kernel/actor.ts'
import { UserId } from '#kernel/ids.ts'

import { noSuchPerson } from './failures.ts'

/** Notifications are a person's own; the command line has none. */
export function userOf({ actor }: Authorized): UserId {
  if (actor.kind !== 'person') throw noSuchPerson()
  return UserId.parse(actor.userId)
}
