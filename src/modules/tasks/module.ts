import { eq } from 'drizzle-orm'

import type { PersonalData } from '#kernel/personal.ts'
import type { SearchSource } from '#kernel/search.ts'
import type { TodayPart } from '#kernel/today.ts'
import type { Publish } from '#kernel/topic.ts'
import type { ExampleData, TeamRemoval, TeamService, Undoer } from '#modules/team/contract.ts'
import { within } from '#platform/db/transaction.ts'
import { route, type Route } from '#platform/http/route.ts'
import type { Job } from '#platform/jobs/jobs.ts'
import { served, type Served } from '#platform/live/served-topics.ts'
import type { Mail } from '#platform/mail/mail.ts'
import type { Push } from '#platform/push/push.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'

import * as contract from './contract.ts'
import type { NotificationService, TaskService } from './contract.ts'
import { createExampleTasks } from './server/example.ts'
import { newsPersonalData } from './server/personal-news.ts'
import { taskPersonalData } from './server/personal-tasks.ts'
import { createTaskSource } from './server/search.ts'
import { createTaskReads, type TaskReads } from './server/task-reads.ts'
import { restore } from './server/task-rows.ts'
import { createTaskStore, type StoreNeeds, type TaskStore } from './server/task-store.ts'
import { createTelling } from './server/telling.ts'
import { createToday, type TodayNeeds } from './server/today.ts'
import {
  notificationPreferenceTable,
  notificationTable,
  pushDeviceTable,
  taskTable,
} from './tables.ts'

export type TaskNeeds = Omit<StoreNeeds, 'changed' | 'team'> &
  Omit<TodayNeeds, 'team'> & {
    readonly team: Pick<TeamService, 'authorize' | 'people' | 'rolesOf' | 'teams'>
    readonly publish: Publish
    readonly secrets: Pick<Secrets, 'derive' | 'encrypt' | 'decrypt'>
    readonly mail: Pick<Mail, 'configured' | 'home' | 'send'>
    readonly push: Push
  }

export type TaskModule = {
  readonly routes: readonly Route[]
  readonly topics: readonly Served[]
  readonly undoers: readonly Undoer[]
  readonly removal: TeamRemoval
  readonly personal: readonly PersonalData[]
  readonly example: ExampleData
  readonly today: TodayPart
  readonly search: readonly SearchSource[]
  readonly service: TaskService & NotificationService
  readonly jobs: readonly Job[]
  /** Lets what is being sent reach its end. */
  readonly close: () => Promise<void>
}

/** What a member has to do: their tasks, and *Hari ini*, gathered from every module. */
export function createTasks(needs: TaskNeeds): TaskModule {
  const { db, clock, publish } = needs
  const moved = (team: string) => publish(contract.tasksMoved, { team }, {})
  const telling = createTelling(needs)
  const store = createTaskStore({
    ...needs,
    changed: (caller, step) => {
      moved(caller.team.id)
      telling.taskChanged(caller, step)
    },
  })
  const reads = createTaskReads({ db, namesOf: store.namesOf })
  const today = createToday(needs)
  return {
    routes: [
      route(contract.today, async (_, { caller }) => today(caller)),
      ...createRoutes(store, reads),
      ...telling.routes,
    ],
    topics: [
      served(contract.tasksMoved, async () => ({})),
      served(contract.notified, async () => ({})),
    ],
    jobs: telling.jobs(today),
    close: telling.close,
    undoers: [
      {
        recordType: 'task',
        action: 'tasks.write',
        again: true,
        undo: (tx, { team }, { recordId, before, after }) =>
          restore(tx, team.id, { id: recordId, before, after, now: clock() }),
        undone: ({ team }) => moved(team.id),
      },
    ],
    removal: {
      removeTeam: async (tx, team) => {
        for (const table of [
          taskTable,
          notificationTable,
          notificationPreferenceTable,
          pushDeviceTable,
        ])
          // oxlint-disable-next-line no-await-in-loop -- one transaction has one connection
          await within(tx).delete(table).where(eq(table.teamId, team))
      },
    },
    personal: [taskPersonalData, newsPersonalData],
    example: createExampleTasks(store),
    today: reads.today,
    search: [createTaskSource({ db, clock, namesOf: store.namesOf })],
    service: {
      create: async (tx, caller, draft) => {
        const rest = { note: '', owner: null, day: null, time: null, repeat: null, ...draft }
        return (await store.createIn(tx, caller, rest)).task
      },
      about: (caller, record) => reads.about(caller, record),
      announce: ({ team }) => moved(team.id),
      notify: telling.notify,
    },
  }
}

const createRoutes = (store: TaskStore, reads: TaskReads): Route[] => [
  route(contract.tasks, async (page, { caller }) => reads.list(caller, page)),
  route(contract.task, async ({ task }, { caller }) => reads.one(caller, task)),
  route(contract.createTask, async ({ team: _team, ...draft }, { caller }) =>
    store.create(caller, draft),
  ),
  route(contract.updateTask, async ({ task, team: _team, ...edit }, { caller }) =>
    store.update(caller, task, edit),
  ),
  route(contract.finishTask, async ({ task, done }, { caller }) =>
    store.finish(caller, task, done),
  ),
  route(contract.moveTasks, async ({ tasks, day }, { caller }) => ({
    changes: await store.move(caller, tasks, day),
  })),
  route(contract.removeTask, async ({ task }, { caller }) => store.remove(caller, task)),
]
