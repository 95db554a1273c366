import { z } from 'zod'

import type { Authorized } from '#kernel/actor.ts'
import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { ChangeId, TaskId, UserId } from '#kernel/ids.ts'
import { Day, Instant } from '#kernel/time.ts'
import { topic } from '#kernel/topic.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { Words } from '#kernel/words.ts'

/** A time of day on the clock of the team, `19:30`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** The record a task came from, and the page below `/t/:slug/` that shows it. */
export const TaskSource = z.object({
  type: z.string().max(40),
  id: z.string().max(200),
  words: Words,
  path: z.string().max(300),
})
export type TaskSource = z.infer<typeof TaskSource>

export const Task = z.object({
  id: TaskId,
  title: z.string(),
  note: z.string(),
  owner: z.object({ id: UserId, name: z.string() }).nullable(),
  day: Day.nullable(),
  time: ClockTime.nullable(),
  /** Done, it comes back a week later. */
  repeat: z.literal('weekly').nullable(),
  source: TaskSource.nullable(),
  state: z.enum(['open', 'done']),
  createdBy: z.string(),
  createdAt: Instant,
  doneAt: Instant.nullable(),
  doneBy: z.string().nullable(),
  /** Grows with every change; an edit names the one it was based on. */
  version: z.number().int(),
})
export type Task = z.infer<typeof Task>

const fields = {
  title: z.string().trim().min(1).max(200),
  note: z.string().max(4000),
  owner: UserId.nullable(),
  day: Day.nullable(),
  time: ClockTime.nullable(),
  repeat: z.literal('weekly').nullable(),
}
const Draft = z.object({
  title: fields.title,
  note: fields.note.default(''),
  owner: fields.owner.default(null),
  day: fields.day.default(null),
  time: fields.time.default(null),
  repeat: fields.repeat.default(null),
})
export type TaskDraft = z.output<typeof Draft>

/** No task after a removal; no change when nothing differed from what was stored. */
const Changed = z.object({ task: Task.nullable(), change: ChangeId.nullable() })
export type TaskChanged = z.infer<typeof Changed>

export const TaskView = z.enum(['mine', 'all', 'done'])
export type TaskView = z.infer<typeof TaskView>

const at = '/api/teams/:team/tasks'

export const tasks = endpoint({
  method: 'GET',
  path: at,
  summary: 'The open tasks of the caller or of all, what is due first; or those done, newest first',
  access: inTeam('tasks.read'),
  takes: z.object({
    view: TaskView.default('mine'),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  gives: z.object({ tasks: z.array(Task), total: z.number().int() }),
})
export const task = endpoint({
  method: 'GET',
  path: `${at}/:task`,
  summary: 'One task',
  access: inTeam('tasks.read'),
  takes: z.object({}),
  gives: Task,
})
export const createTask = endpoint({
  method: 'POST',
  path: at,
  summary: 'Write a task; without an owner it is nobody’s yet',
  access: inTeam('tasks.write'),
  takes: Draft,
  gives: Changed,
})
export const updateTask = endpoint({
  method: 'PATCH',
  path: `${at}/:task`,
  summary: 'Change a task; refuses when somebody changed it meanwhile',
  access: inTeam('tasks.write'),
  takes: z.object({ version: z.number().int(), ...z.object(fields).partial().shape }),
  gives: Changed,
})
export const finishTask = endpoint({
  method: 'POST',
  path: `${at}/:task/done`,
  summary: 'Say that a task is done, or open again; a weekly one comes back a week later',
  access: inTeam('tasks.write'),
  takes: z.object({ done: z.boolean() }),
  gives: Changed,
})
export const moveTasks = endpoint({
  method: 'POST',
  path: `${at}/move`,
  summary: 'Move open tasks to another day; one change for each',
  access: inTeam('tasks.write'),
  takes: z.object({ tasks: z.array(TaskId).min(1).max(100), day: Day }),
  gives: z.object({ changes: z.array(ChangeId) }),
})
export const removeTask = endpoint({
  method: 'DELETE',
  path: `${at}/:task`,
  summary: 'Remove a task; can be undone',
  access: inTeam('tasks.write'),
  takes: z.object({}),
  gives: Changed,
})

/** Says that tasks of a team changed; the screens fetch them again. */
export const tasksMoved = topic({
  path: '/teams/:team/tasks',
  access: inTeam('tasks.read'),
  snapshot: z.object({}),
  patch: z.object({}),
})

/** What other modules ask of the tasks. */
export type TaskService = {
  /** Makes a task about a record, inside the transaction that gave rise to it. */
  readonly create: (
    tx: Transaction,
    caller: Authorized,
    draft: Pick<TaskDraft, 'title'> & Partial<TaskDraft> & { readonly source: TaskSource },
  ) => Promise<Task>
  /** Says, after that transaction, that there is something new to see. */
  readonly announce: (caller: Authorized) => void
  /** The tasks about a record, the open ones first. */
  readonly about: (
    caller: Authorized,
    record: Pick<TaskSource, 'type' | 'id'>,
  ) => Promise<readonly Task[]>
}
