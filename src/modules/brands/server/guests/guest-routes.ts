import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../../contract.ts'
import type { PromiseStore } from '../promises/promise-store.ts'
import type { GuestDesk } from './guest-desk.ts'
import type { GuestLinks } from './guest-links.ts'

/** The endpoints of guests, and of what is promised to them. */
export const createGuestRoutes = (parts: {
  readonly links: GuestLinks
  readonly desk: GuestDesk
  readonly promises: PromiseStore
}): Route[] => [
  route(contract.guests, ({ brand }, { caller }) => parts.links.list(caller, brand)),
  route(contract.inviteGuest, ({ brand, ...wish }, { caller }) =>
    parts.links.invite(caller, brand, wish),
  ),
  route(contract.settleNote, ({ brand, ...wish }, { caller }) =>
    parts.links.settle(caller, brand, wish),
  ),
  route(contract.guestPage, (_, { caller }) => parts.desk.page(caller)),
  route(contract.guestNote, (wish, { caller }) => parts.desk.note(caller, wish)),
  route(contract.guestApprove, ({ version }, { caller }) => parts.desk.approve(caller, version)),
  route(contract.promises, ({ brand }, { caller }) => parts.promises.list(caller, brand)),
  route(contract.setPromise, ({ brand, ...wish }, { caller }) =>
    parts.promises.set(caller, brand, wish),
  ),
  route(contract.removePromise, ({ brand, ...wish }, { caller }) =>
    parts.promises.remove(caller, brand, wish),
  ),
]
