import type { Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../../contract.ts'
import { createCompareFiles } from './compare-file.ts'
import { createComparing } from './compare.ts'
import { createComparedItems } from './compared-items.ts'

/** The endpoints of two periods side by side. */
export function createCompareRoutes(needs: {
  readonly db: Db
  readonly clock: () => Instant
}): Route[] {
  const { compare } = createComparing(needs)
  const { file } = createCompareFiles(needs)
  const items = createComparedItems(needs)
  return [
    route(contract.compare, (asked, { caller }) => compare(caller, asked)),
    route(contract.compareFile, (asked, { caller }) => file(caller, asked)),
    route(contract.comparedItems, (asked, { caller }) => items(caller, asked)),
  ]
}
