import { formatDay } from '#kernel/format.ts'
import { dayAt, type Instant } from '#kernel/time.ts'
import { type TodayEntry, todayEntry } from '#kernel/today.ts'
import type { Language } from '#kernel/words.ts'

import type { Invitation } from '../contract.ts'

type Open = Pick<Invitation, 'name' | 'createdAt' | 'expiresAt'>

const hour = 60 * 60_000
/** Whoever has just sent a link need not be told that nobody has used it yet. */
const quietFor = 24 * hour
/** From here on it is said even of a link that was just made. */
const soonOver = 48 * hour

/** What *Hari ini* says of invitations nobody has used; null while there is nothing to say. */
export function unusedInvitations(
  open: readonly Open[],
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): TodayEntry | null {
  const told = open
    .filter(({ createdAt, expiresAt }) => now - createdAt >= quietFor || expiresAt - now < soonOver)
    .toSorted((one, other) => one.expiresAt - other.expiresAt)
  const [first, ...others] = told
  if (!first) return null
  const until = (language: Language) => formatDay(dayAt(first.expiresAt, timeZone), language)
  const more = others.length
  const words =
    more === 0
      ? { id: `Undangan ${first.name} belum dipakai`, en: `${first.name} has not joined yet` }
      : { id: `${more + 1} undangan belum dipakai`, en: `${more + 1} invitations not used yet` }
  const names = told.map(({ name }) => name).join(', ')
  const before = more === 0 ? '' : `${names} · `
  const detail = {
    id: `${before}berakhir ${until('id')}`,
    en: `${before}ends on ${until('en')}`,
  }
  const id = 'team.invitations'
  return todayEntry({ id, group: 'alert', symbol: 'people', words, detail, path: 'team' })
}
