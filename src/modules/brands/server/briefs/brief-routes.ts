import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../../contract.ts'
import type { BriefDrafts } from './brief-drafts.ts'
import type { BriefVersions } from './brief-versions.ts'

/** The endpoints of briefs. */
export const createBriefRoutes = (drafts: BriefDrafts, versions: BriefVersions): Route[] => [
  route(contract.brief, ({ brand }, { caller }) => versions.page(caller, brand)),
  route(contract.briefVersion, ({ brand, number }, { caller }) =>
    versions.version(caller, brand, number),
  ),
  route(contract.saveBrief, ({ brand, ...wish }, { caller }) => drafts.save(caller, brand, wish)),
  route(contract.changeRestrictions, ({ brand, change }, { caller }) =>
    drafts.restrict(caller, brand, change),
  ),
  route(contract.enforceBrief, ({ brand, ...wish }, { caller }) =>
    versions.enforce(caller, brand, wish),
  ),
  route(contract.acknowledgeBrief, ({ brand, number }, { caller }) =>
    versions.acknowledge(caller, brand, number),
  ),
  route(contract.withdrawApproval, ({ brand, ...wish }, { caller }) =>
    versions.withdraw(caller, brand, wish),
  ),
]
