import { and, count, eq, isNull } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import type { ChangeId, TeamId } from '#kernel/ids.ts'
import { dayAt, type Day, type Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Audit, TeamService } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import type { Task, TaskChanged, TaskDraft, TaskSource } from '../contract.ts'
import { cleanTitle, comesBack, whenOf } from '../domain/task.ts'
import { taskTable } from '../tables.ts'
import { changedMeanwhile, noSuchOwner, tooMany } from './failures.ts'
import { asTask, change, lockTask, type Names, recorded, type TaskRow } from './task-rows.ts'

export type StoreNeeds = {
  readonly db: Db
  readonly audit: Audit
  readonly team: Pick<TeamService, 'people'>
  readonly clock: () => Instant
  readonly newId: () => string
  /** Told after every change, when it is stored. */
  readonly changed: (caller: Authorized, step: Step) => void
}

export type Step = { readonly before: Task | null; readonly after: Task | null }
type Edit = { readonly version: number } & {
  readonly [K in keyof TaskDraft]?: TaskDraft[K] | undefined
}

/** Enough for a busy team for a year, and a list that still opens at once. */
const mostOpen = 2000

export type TaskStore = ReturnType<typeof createTaskStore>

/** The changes of tasks; each in one transaction with its row of the audit. */
export function createTaskStore(needs: StoreNeeds) {
  const { db, audit, team, clock, newId, changed } = needs
  const today = ({ team: { timeZone } }: Authorized): Day => dayAt(clock(), timeZone)

  async function namesOf(caller: Authorized): Promise<Names> {
    const people = await team.people(caller.team.id)
    return new Map(people.map(({ userId, name }) => [userId, name]))
  }

  async function record(
    tx: Transaction,
    caller: Authorized,
    { names, ...rows }: { names: Names; before: TaskRow | null; after: TaskRow | null },
  ): Promise<ChangeId> {
    return audit.record(tx, caller, recorded(rows, names))
  }

  /** One change of one task, told to everybody once it is stored. */
  async function step(
    caller: Authorized,
    id: string,
    work: (tx: Transaction, row: TaskRow, names: Names) => Promise<TaskRow | null>,
  ): Promise<TaskChanged> {
    const names = await namesOf(caller)
    const [before, after, made] = await inTransaction(db, async (tx) => {
      const row = await lockTask(tx, caller.team.id, id)
      const next = await work(tx, row, names)
      if (next === row) return [row, row, null]
      const told = await record(tx, caller, { names, before: row, after: next })
      return [row, next, told]
    })
    const task = after && asTask(after, names)
    if (made) changed(caller, { before: asTask(before, names), after: task })
    return { task, change: made }
  }

  type Made = TaskDraft & { readonly source?: TaskSource; readonly id?: string }

  async function insert(tx: Transaction, caller: Authorized, draft: Made): Promise<TaskRow> {
    const { actor } = caller
    const [row] = await within(tx)
      .insert(taskTable)
      .values({
        id: draft.id ?? newId(),
        teamId: caller.team.id,
        title: cleanTitle(draft.title),
        note: draft.note,
        ownerId: draft.owner,
        ...whenOf(draft),
        source: draft.source ?? null,
        state: 'open',
        version: 1,
        createdById: actor.kind === 'person' ? actor.userId : null,
        createdBy: actor.name,
        createdAt: new Date(clock()),
      })
      .returning()
    if (!row) throw new Error('A task was not stored')
    return row
  }

  async function createIn(tx: Transaction, caller: Authorized, draft: Made) {
    const names = await namesOf(caller)
    if (draft.owner !== null && !names.has(draft.owner)) throw noSuchOwner()
    await refuseTooMany(tx, caller.team.id)
    const row = await insert(tx, caller, draft)
    const made = await record(tx, caller, { names, before: null, after: row })
    return { task: asTask(row, names), change: made }
  }

  return {
    createIn,
    namesOf,

    async create(caller: Authorized, draft: TaskDraft): Promise<TaskChanged> {
      const made = await inTransaction(db, (tx) => createIn(tx, caller, draft))
      changed(caller, { before: null, after: made.task })
      return made
    },

    update: (caller: Authorized, id: string, { version, ...edit }: Edit) =>
      step(caller, id, async (tx, row, names) => {
        if (row.version !== version) throw changedMeanwhile(row.title)
        const { owner = row.ownerId, title = row.title, note = row.note } = edit
        if (owner !== null && owner !== row.ownerId && !names.has(owner)) throw noSuchOwner()
        const { owner: _owner, ...known } = asTask(row, names)
        const { day = known.day, time = known.time, repeat = known.repeat } = edit
        const when = whenOf({ day, time, repeat })
        const next = { title: cleanTitle(title), note, ownerId: owner, ...when }
        return isSame(row, next) ? row : change(tx, row, next)
      }),

    finish: (caller: Authorized, id: string, done: boolean) =>
      step(caller, id, async (tx, row) => {
        if ((row.state === 'done') === done) return row
        if (!done) return change(tx, row, { state: 'open', doneAt: null, doneBy: null })
        const now = new Date(clock())
        const nextId = await repeatIn(tx, caller, row)
        const by = { doneAt: now, doneBy: caller.actor.name, nextId }
        return change(tx, row, { state: 'done', ...by })
      }),

    async move(caller: Authorized, ids: readonly string[], day: Day): Promise<ChangeId[]> {
      const names = await namesOf(caller)
      const moved = await inTransaction(db, async (tx) => {
        const steps: { before: TaskRow; after: TaskRow; made: ChangeId }[] = []
        // In one order for everybody, so that two who move the same tasks never wait for each other.
        for (const id of [...new Set(ids)].toSorted()) {
          // oxlint-disable-next-line no-await-in-loop -- one transaction has one connection
          const before = await lockTask(tx, caller.team.id, id)
          if (before.state === 'done' || before.day === day) continue
          // oxlint-disable-next-line no-await-in-loop -- the same
          const after = await change(tx, before, { day })
          // oxlint-disable-next-line no-await-in-loop -- the same
          steps.push({ before, after, made: await record(tx, caller, { names, before, after }) })
        }
        return steps
      })
      for (const { before, after } of moved)
        changed(caller, { before: asTask(before, names), after: asTask(after, names) })
      return moved.map(({ made }) => made)
    },

    remove: (caller: Authorized, id: string) =>
      step(caller, id, async (tx, row) => {
        await change(tx, row, { deletedAt: new Date(clock()) })
        return null
      }),
  }

  /** Puts the next of a weekly task in its place. */
  async function repeatIn(tx: Transaction, caller: Authorized, row: TaskRow) {
    const { owner: _owner, ...task } = asTask(row, new Map())
    const day = comesBack(task, today(caller))
    if (day === null) return null
    const id = newId()
    const next = { ...row, id, day, version: 1, createdAt: new Date(clock()) }
    await within(tx).insert(taskTable).values(next)
    return id
  }
}

type Fields = Pick<TaskRow, 'title' | 'note' | 'ownerId' | 'day' | 'time' | 'repeat'>

const compared = ['title', 'note', 'ownerId', 'day', 'time', 'repeat'] as const

const isSame = (row: Fields, next: Fields): boolean =>
  compared.every((key) => row[key] === next[key])

async function refuseTooMany(tx: Transaction, team: TeamId): Promise<void> {
  const [open] = await within(tx)
    .select({ count: count() })
    .from(taskTable)
    .where(
      and(eq(taskTable.teamId, team), eq(taskTable.state, 'open'), isNull(taskTable.deletedAt)),
    )
  if ((open?.count ?? 0) >= mostOpen) throw tooMany(mostOpen)
}
