import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../../contract.ts'
import type { ListFiles } from './list-file.ts'
import type { Lists } from './lists.ts'

/** The endpoints of lists and of what stands in them. */
export const createListRoutes = (lists: Lists, files: ListFiles): Route[] => [
  route(contract.itemList, (asked, { caller }) => lists.list(caller, asked)),
  route(contract.listOrigin, (asked, { caller }) => lists.origin(caller, asked)),
  route(contract.listFile, (asked, { caller }) => files.file(caller, asked)),
  route(contract.item, (asked, { caller }) => lists.item(caller, asked)),
]
