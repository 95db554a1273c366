import type { Day, Instant } from '#kernel/time.ts'
import type { TodayEntry, TodayGroup } from '#kernel/today.ts'

import type { Today } from '../contract.ts'

type At = { readonly day: Day; readonly now: Instant }

const ranks: Record<TodayGroup, number> = { late: 0, mine: 1, waiting: 2, alert: 3 }

/**
 * Puts the entries of all modules in their order: late, one's own, waiting, alerts; in each the
 * earliest first, and what has no time in the order in which the modules told it. The first that
 * can be acted on is the one thing to do next.
 */
export function arrange(
  entries: readonly TodayEntry[],
  { day, now }: At,
): Omit<Today, 'incomplete'> {
  const ordered = withoutDoubles(entries)
    .map((entry) => grouped(entry, now))
    .toSorted((one, other) => ranks[one.group] - ranks[other.group] || byDue(one, other))
  const next = ordered.find(({ action }) => action !== null) ?? null
  const rest = ordered.filter((entry) => entry !== next)
  const of = (...groups: readonly TodayGroup[]) =>
    rest.filter(({ group }) => groups.includes(group))
  return { day, next, tasks: of('late', 'mine'), waiting: of('waiting'), alerts: of('alert') }
}

/** What is one's own and should have been done by now is late, whoever told it. */
const grouped = (entry: TodayEntry, now: Instant): TodayEntry =>
  entry.group === 'mine' && entry.due !== null && entry.due <= now
    ? { ...entry, group: 'late' }
    : entry

function byDue({ due: one }: TodayEntry, { due: other }: TodayEntry): number {
  if (one === other) return 0
  if (one === null) return 1
  return other === null ? -1 : one - other
}

/**
 * The same entry twice is one. A task somebody wrote about a record stands for what the record's
 * module says of it, and takes over what can be done about it.
 */
function withoutDoubles(entries: readonly TodayEntry[]): TodayEntry[] {
  const known = new Map<string, TodayEntry>()
  for (const entry of entries) if (!known.has(entry.id)) known.set(entry.id, entry)
  const told = [...known.values()]
  const tasks = told.filter(isTask)
  return told.flatMap((entry) => {
    if (!isTask(entry)) return tasks.some((task) => isSame(task, entry)) ? [] : [entry]
    const record = told.find((other) => !isTask(other) && isSame(entry, other))
    return [record ? { ...entry, action: record.action, progress: record.progress } : entry]
  })
}

const isTask = ({ symbol }: TodayEntry) => symbol === 'task'

const isSame = ({ about: one }: TodayEntry, { about: other }: TodayEntry): boolean =>
  one !== null && other !== null && one.type === other.type && one.id === other.id
