import { Day, Week } from '#kernel/time.ts'
import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../contract.ts'
import { definitions } from '../domain/definitions.ts'
import type { Days } from './days.ts'
import type { Figures } from './figures.ts'

type Parts = { readonly figures: Figures; readonly days: Days }

/** The endpoints of the contract, each answered by one call. */
export const createRoutes = ({ figures, days }: Parts): Route[] => [
  route(contract.weeks, (_, { caller }) => figures.weeks(caller)),
  route(contract.weekPage, ({ week }, { caller }) => figures.weekPage(caller, Week.parse(week))),
  route(contract.weekFigures, ({ week }, { caller }) =>
    figures.weekFigures(caller, Week.parse(week)),
  ),
  route(contract.figureOrigin, ({ week, id, subject, offset, limit }, { caller }) =>
    figures.origin(caller, Week.parse(week), { id, subject, page: { offset, limit } }),
  ),
  route(contract.dayPage, ({ day }, { caller }) => days.dayPage(caller, Day.parse(day))),
  route(contract.dayOrigin, ({ day, id, subject, offset, limit }, { caller }) =>
    days.origin(caller, Day.parse(day), { id, subject, page: { offset, limit } }),
  ),
  route(contract.metricDefinitions, () => Promise.resolve({ definitions: [...definitions] })),
]
