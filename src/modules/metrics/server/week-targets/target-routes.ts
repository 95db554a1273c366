import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../../contract.ts'
import type { Targets } from './target-store.ts'

/** The endpoints of targets. */
export const createTargetRoutes = (targets: Targets): Route[] => [
  route(contract.targets, (asked, { caller }) => targets.list(caller, asked)),
  route(contract.achievements, (asked, { caller }) => targets.achieved(caller, asked)),
  route(contract.setTargets, (asked, { caller }) => targets.set(caller, asked)),
]
