import { formatClock } from '#kernel/format.ts'
import type { Instant } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

/** Something that began at a moment, as one export tells it. */
export type Started = { readonly key: string; readonly at: Instant }

/** LIVE Analysis knows the minute, Streamer Center the second, and clocks differ a little. */
export const nearMs = 120_000

const isNear = (one: Started, other: Started) => Math.abs(one.at - other.at) <= nearMs

export type Matched<S extends Started> = {
  /** Those that may be the same LIVE, the nearest first. */
  readonly found: readonly S[]
  readonly certain: boolean
}

/**
 * Streamer Center and Ads Manager name no account, so a LIVE is found by its start. It is certain
 * where one begins near it, and it is the only session of the shop that begins near that one.
 */
export function matchByStart<S extends Started>(
  live: Started,
  { sessions, others }: { readonly sessions: readonly Started[]; readonly others: readonly S[] },
): Matched<S> {
  const found = others
    .filter((other) => isNear(live, other))
    .toSorted((a, b) => Math.abs(a.at - live.at) - Math.abs(b.at - live.at))
  const [only] = found
  const rivals = sessions.filter((one) => one.key !== live.key && only && isNear(one, only))
  return { found, certain: found.length === 1 && rivals.length === 0 }
}

/** How rows of another export were found, and what is uncertain about it. */
export function matchWords(
  { found, certain }: Matched<Started>,
  {
    live,
    timeZone,
    own = false,
  }: {
    readonly live: Started
    readonly timeZone: string
    /** Rows of a table the team wrote itself. */
    readonly own?: boolean
  },
): Words | null {
  const [first] = found
  if (!first) return null
  const clock = (language: 'id' | 'en') => formatClock(first.at, timeZone, language)
  const seconds = Math.round(Math.abs(first.at - live.at) / 1000)
  const [id, en] = own ? ['tabel ini', 'this table'] : ['ekspor ini', 'this export']
  if (certain)
    return {
      id: `Dicocokkan dari waktu mulai (${clock('id')}, selisih ${seconds} detik), karena ${id} tidak menyebut akun.`,
      en: `Matched by its start (${clock('en')}, ${seconds} seconds apart), for ${en} names no account.`,
    }
  return {
    id: `Tidak pasti: ada beberapa LIVE yang mulai sekitar ${clock('id')}, dan ${id} tidak menyebut akun. Baris di bawah mungkin milik LIVE lain.`,
    en: `Uncertain: several LIVEs began around ${clock('en')}, and ${en} names no account. The rows below may be those of another LIVE.`,
  }
}
