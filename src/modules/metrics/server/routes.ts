import { Week } from '#kernel/time.ts'
import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../contract.ts'
import { definitions } from '../domain/definitions.ts'
import type { Figures } from './figures.ts'

/** The endpoints of the contract, each answered by one call. */
export const createRoutes = (figures: Figures): Route[] => [
  route(contract.weeks, (_, { caller }) => figures.weeks(caller)),
  route(contract.weekPage, ({ week }, { caller }) => figures.weekPage(caller, Week.parse(week))),
  route(contract.weekFigures, ({ week }, { caller }) =>
    figures.weekFigures(caller, Week.parse(week)),
  ),
  route(contract.figureOrigin, ({ week, id, subject, offset, limit }, { caller }) =>
    figures.origin(caller, Week.parse(week), { id, subject, page: { offset, limit } }),
  ),
  route(contract.metricDefinitions, () => Promise.resolve({ definitions: [...definitions] })),
]
