import { dayAt } from '#kernel/time.ts'
import type { ExampleData } from '#modules/team/contract.ts'

import { exampleTasks } from '../domain/example.ts'
import type { TaskStore } from './task-store.ts'

/** A few tasks of the invented owner around today: one late, some due, one without a day. */
export const createExampleTasks = (store: Pick<TaskStore, 'create'>): ExampleData => ({
  fill: async (caller, now) => {
    const { actor, team, language } = caller
    const owner = actor.kind === 'person' ? actor.userId : null
    for (const { title, note, ...when } of exampleTasks(dayAt(now, team.timeZone)))
      // One after the other, so that the list keeps their order.
      // oxlint-disable-next-line no-await-in-loop
      await store.create(caller, {
        title: title[language],
        note: note?.[language] ?? '',
        owner,
        ...when,
      })
  },
})
