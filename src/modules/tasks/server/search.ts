import { and, desc, eq, getTableColumns, ilike, isNull, sql } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { formatDay } from '#kernel/format.ts'
import { asNamed, type Found, lookThrough, type SearchSource } from '#kernel/search.ts'
import { dayAt, type Instant } from '#kernel/time.ts'
import type { Language, Words } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import { likeWord } from '#platform/db/like.ts'

import type { Task } from '../contract.ts'
import { dueWords } from '../domain/due.ts'
import { dueOf } from '../domain/task.ts'
import { taskTable } from '../tables.ts'
import { asTask, type Names } from './task-rows.ts'

type Needs = {
  readonly db: Db
  readonly clock: () => Instant
  readonly namesOf: (caller: Authorized) => Promise<Names>
}

/** Of those that are done so many of the newest; the list of what is done has them all. */
const mostDone = 50
/** What is done is looked for less often than what is to be done. */
const weightOfDone = 0.6

/** Tasks by title, note and owner: what is open first. */
export const createTaskSource = ({ db, clock, namesOf }: Needs): SearchSource => ({
  kind: 'task',
  words: { id: 'Tugas', en: 'Tasks' },
  action: 'tasks.read',
  async find(caller, query) {
    const { teamId, state, deletedAt, doneAt, title, note } = taskTable
    const those = (which: Task['state']) =>
      and(eq(teamId, caller.team.id), eq(state, which), isNull(deletedAt))
    // Notes are long: the database looks into them, so that a keystroke stays short.
    const text = sql<string>`concat_ws(' ', ${title}, ${note})`
    const written = and(...query.words.map((word) => ilike(text, likeWord(word))))
    const names = await namesOf(caller)
    // A team has few that are open, so that a slip of the finger is forgiven; of those done many.
    const open = await db
      .select({ ...getTableColumns(taskTable), written: sql<boolean>`${written}` })
      .from(taskTable)
      .where(those('open'))
    const done = await db
      .select({ ...getTableColumns(taskTable), written: sql<boolean>`true` })
      .from(taskTable)
      .where(and(those('done'), written))
      .orderBy(desc(doneAt))
      .limit(mostDone)
    const at = { now: clock(), timeZone: caller.team.timeZone }
    return lookThrough(
      query,
      [...open, ...done].map((row) => found(asTask(row, names), row.written, at)),
    )
  },
})

type At = { readonly now: Instant; readonly timeZone: string }

function found(task: Task, written: boolean, at: At): Found {
  const { id, title, owner, state } = task
  const when = whenOf(task, at)
  const said = (language: Language) =>
    [when?.[language], owner?.name].filter((part) => part !== undefined).join(' · ')
  return {
    id,
    title: asNamed(title),
    detail: when || owner ? { id: said('id'), en: said('en') } : null,
    path: `today/tasks?task=${id}`,
    score: written ? 0.3 : 0,
    weight: state === 'done' ? weightOfDone : 1,
  }
}

function whenOf(task: Task, at: At): Words | null {
  if (task.doneAt !== null) {
    const day = dayAt(task.doneAt, at.timeZone)
    return { id: `Selesai ${formatDay(day, 'id')}`, en: `Done ${formatDay(day, 'en')}` }
  }
  const due = dueOf(task, at.timeZone)
  return due === null ? null : dueWords(due, at)
}
