import { route, type Route } from '#platform/http/route.ts'

import { search } from './contract.ts'
import { createFind, type FindNeeds } from './server/find.ts'

/** One box for whatever the team has: asks the sources that other modules fill. */
export function createSearch(needs: FindNeeds): { readonly routes: readonly Route[] } {
  const find = createFind(needs)
  return { routes: [route(search, (asked, { caller }) => find(caller, asked))] }
}
