import { and, asc, count, desc, eq, isNull, lte, or, type SQL, sql } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { type Day, dayAt } from '#kernel/time.ts'
import type { TodayPart } from '#kernel/today.ts'
import type { Db } from '#platform/db/connection.ts'

import type { Task, TaskSource, TaskView } from '../contract.ts'
import { entryOf } from '../domain/task.ts'
import { taskTable } from '../tables.ts'
import { noSuchTask } from './failures.ts'
import { asTask, type Names } from './task-rows.ts'

type Needs = { readonly db: Db; readonly namesOf: (caller: Authorized) => Promise<Names> }
type Page = { readonly view: TaskView; readonly offset: number; readonly limit: number }

export type TaskReads = ReturnType<typeof createTaskReads>

const there = (caller: Authorized, ...more: readonly (SQL | undefined)[]) =>
  and(eq(taskTable.teamId, caller.team.id), isNull(taskTable.deletedAt), ...more)

/** One's own: what one owns, and what one wrote and nobody owns. */
const mine = ({ actor }: Authorized) =>
  actor.kind === 'person'
    ? or(
        eq(taskTable.ownerId, actor.userId),
        and(isNull(taskTable.ownerId), eq(taskTable.createdById, actor.userId)),
      )
    : sql`false`

const isOpen = eq(taskTable.state, 'open')
const byDue = [
  sql`${taskTable.day} asc nulls last`,
  sql`${taskTable.time} asc nulls last`,
  asc(taskTable.createdAt),
  asc(taskTable.id),
]

export function createTaskReads({ db, namesOf }: Needs) {
  async function read(caller: Authorized, where: SQL | undefined, page: Omit<Page, 'view'>) {
    const names = await namesOf(caller)
    const rows = await db
      .select()
      .from(taskTable)
      .where(where)
      .orderBy(...byDue)
      .offset(page.offset)
      .limit(page.limit)
    return rows.map((row) => asTask(row, names))
  }

  /** Those of a caller that are due on a day or before. */
  const dueUntil = (caller: Authorized, day: Day): Promise<Task[]> =>
    read(caller, there(caller, isOpen, mine(caller), lte(taskTable.day, day)), {
      offset: 0,
      limit: 100,
    })

  return {
    async list(caller: Authorized, { view, ...page }: Page) {
      const where =
        view === 'done'
          ? there(caller, eq(taskTable.state, 'done'))
          : there(caller, isOpen, view === 'mine' ? mine(caller) : undefined)
      const [total] = await db.select({ count: count() }).from(taskTable).where(where)
      if (view !== 'done')
        return { tasks: await read(caller, where, page), total: total?.count ?? 0 }
      const names = await namesOf(caller)
      const rows = await db
        .select()
        .from(taskTable)
        .where(where)
        .orderBy(desc(taskTable.doneAt), desc(taskTable.id))
        .offset(page.offset)
        .limit(page.limit)
      return { tasks: rows.map((row) => asTask(row, names)), total: total?.count ?? 0 }
    },

    async one(caller: Authorized, id: string): Promise<Task> {
      const [row] = await db
        .select()
        .from(taskTable)
        .where(there(caller, eq(taskTable.id, id)))
      if (!row) throw noSuchTask()
      return asTask(row, await namesOf(caller))
    },

    async about(caller: Authorized, { type, id }: Pick<TaskSource, 'type' | 'id'>) {
      const names = await namesOf(caller)
      const rows = await db
        .select()
        .from(taskTable)
        .where(
          there(
            caller,
            sql`${taskTable.source} ->> 'id' = ${id}`,
            sql`${taskTable.source} ->> 'type' = ${type}`,
          ),
        )
        .orderBy(desc(taskTable.state), ...byDue)
      return rows.map((row) => asTask(row, names))
    },

    dueUntil,

    /** One's own tasks of today and before. */
    today: {
      name: 'tasks',
      entries: async ({ caller, now }) => {
        const { timeZone } = caller.team
        const due = await dueUntil(caller, dayAt(now, timeZone))
        const reader = { name: caller.actor.name, timeZone, now }
        return due.map((task) => entryOf(task, reader))
      },
    } satisfies TodayPart,
  }
}
