import type { Day } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { AudienceHours } from '../../contract.ts'
import { kindWords } from '../kinds.ts'
import { type Speaker, words } from '../speak.ts'

/** One cell of the export: how many were active at an hour of a day. */
export type ActiveHour = {
  readonly day: Day
  readonly hour: number
  readonly value: number | null
}

/** Of one account, the newest days. `keyOf` names the cells of an hour. */
export function audienceHours(
  cells: readonly ActiveHour[],
  keyOf: (hour: number) => string,
): AudienceHours | null {
  const days = [...new Set(cells.map(({ day }) => day))].toSorted()
  const silent = silentDay(days, cells)
  const counted = days.filter((day) => day !== silent)
  const [from, to] = [counted[0], counted.at(-1)]
  if (from === undefined || to === undefined) return null
  const means = Array.from({ length: 24 }, (_, hour) => {
    const known = cells.flatMap((cell) =>
      cell.hour === hour && cell.day !== silent ? (cell.value ?? []) : [],
    )
    const sum = known.reduce((total, value) => total + value, 0)
    return known.length > 0 ? Math.round(sum / known.length) : null
  })
  const busy = busyHours(means)
  return {
    kind: 'studio_activity',
    ...kindWords.studio_activity,
    title: titleOf({ means, busy, days: counted.length }),
    period: { from, to },
    days: counted.length,
    silent,
    hours: means.map((value, hour) => ({
      key: keyOf(hour),
      hour,
      value,
      busy: busy.includes(hour),
    })),
  }
}

/** Studio writes zeros for the newest day until it has counted it. Zeros alone are no such day. */
function silentDay(days: readonly Day[], cells: readonly ActiveHour[]): Day | null {
  const last = days.at(-1)
  if (last === undefined || days.length < 2) return null
  return cells.every(({ day, value }) => day !== last || !value) ? last : null
}

/** About as many as at the peak. */
const near = 0.9
/** With more busy hours than this, no hour stands out. */
const mostBusy = 12

/** The hours around the peak, without a gap; they may go on after midnight. */
function busyHours(means: readonly (number | null)[]): readonly number[] {
  const most = Math.max(...means.map((value) => value ?? 0))
  if (most === 0) return []
  const is = (hour: number) => (means[(hour + 24) % 24] ?? 0) >= most * near
  let first = means.indexOf(most)
  let last = first
  while (is(first - 1) && last - first < 23) first -= 1
  while (is(last + 1) && last - first < 23) last += 1
  if (last - first >= mostBusy) return []
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at + 24) % 24)
}

/** Fewer days than this say nothing of a habit. */
const fewestDays = 4

const clock = (hour: number, separator: string) =>
  `${String(hour % 24).padStart(2, '0')}${separator}00`

function titleOf(told: {
  readonly means: readonly (number | null)[]
  readonly busy: readonly number[]
  readonly days: number
}): Words {
  const { means, busy, days } = told
  const [first, last] = [busy[0], busy.at(-1)]
  const unsure = days < fewestDays
  if (first === undefined || last === undefined)
    return { id: 'Belum ada jam yang menonjol', en: 'No hour stands out yet' }
  const most = Math.max(...means.map((value) => value ?? 0))
  const span = (separator: string) =>
    `${clock(first, separator)}–\u2060${clock(last + 1, separator)}`
  const doubt = {
    id: unsure ? `; baru ${days} hari, jadi belum tentu kebiasaan` : '',
    en: unsure ? `; of ${days} ${days === 1 ? 'day' : 'days'} only, so it may be no habit` : '',
  }
  return words({
    id: (say: Speaker) =>
      `Pengikut paling banyak aktif ${span('.')}, sampai ${say.count(most)} orang${doubt.id}`,
    en: (say: Speaker) =>
      `Most followers are active ${span(':')}, up to ${say.count(most)} people${doubt.en}`,
  })
}
