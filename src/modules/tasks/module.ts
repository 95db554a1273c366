import { route, type Route } from '#platform/http/route.ts'

import * as contract from './contract.ts'
import { createToday, type TodayNeeds } from './server/today.ts'

export type TaskNeeds = TodayNeeds

export type TaskModule = { readonly routes: readonly Route[] }

/** What a member has to do, gathered from every module. */
export function createTasks(needs: TaskNeeds): TaskModule {
  const today = createToday(needs)
  return { routes: [route(contract.today, async (_, { caller }) => today(caller))] }
}
