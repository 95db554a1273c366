import { addDays, type Instant } from '#kernel/time.ts'
import { type TodayEntry, todayEntry } from '#kernel/today.ts'

import type { Task, TaskDraft } from '../contract.ts'
import { dueAt } from './due.ts'

type When = Pick<TaskDraft, 'day' | 'time' | 'repeat'>

/** A time and a repetition belong to a day: without one they mean nothing. */
export const whenOf = ({ day, time, repeat }: When): When =>
  day === null ? { day, time: null, repeat: null } : { day, time, repeat }

/** The day on which a weekly task comes back: its own weekday, and never in the past. */
export function comesBack(task: Pick<Task, 'day' | 'repeat'>, today: NonNullable<Task['day']>) {
  if (task.repeat === null || task.day === null) return null
  let day = addDays(task.day, 7)
  while (day < today) day = addDays(day, 7)
  return day
}

/** Single spaces, as a line of a list. */
export const cleanTitle = (title: string): string => title.replaceAll(/\s+/g, ' ').trim()

/** When a task is due as an instant; null when it has no day. */
export const dueOf = ({ day, time }: Pick<Task, 'day' | 'time'>, timeZone: string) =>
  day === null ? null : dueAt({ day, time }, timeZone)

type Reader = { readonly name: string; readonly timeZone: string; readonly now: Instant }

/** A task of one's own on *Hari ini*; where it came from is the way to do it. */
export function entryOf(task: Task, { name, timeZone }: Reader): TodayEntry {
  const { id, title, source, createdBy } = task
  return todayEntry({
    id: `task:${id}`,
    group: 'mine',
    symbol: 'task',
    words: { id: title, en: title },
    detail: source?.words ?? null,
    due: dueOf(task, timeZone),
    path: `today/tasks?task=${id}`,
    action: source && {
      words: { id: `Buka ${source.words.id}`, en: `Open ${source.words.en}` },
      path: source.path,
    },
    about: source && { type: source.type, id: source.id },
    person: createdBy === name ? null : createdBy,
  })
}

/** The task an entry of *Hari ini* stands for. */
export const taskIn = ({ id }: Pick<TodayEntry, 'id'>): string | null =>
  /^task:(.+)$/.exec(id)?.[1] ?? null
