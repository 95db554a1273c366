import { Day, dayAt, type Instant, Week } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../contract.ts'
import { definitions } from '../domain/definitions.ts'
import { readEntry } from '../domain/entry/read-entry.ts'
import type { Days } from './days.ts'
import type { EvidenceStore } from './evidence-store.ts'
import { changeFigureSettings, figureSettingsOf } from './figure-settings.ts'
import type { Figures } from './figures.ts'
import type { TypedStore } from './typed-store.ts'

type Parts = {
  readonly figures: Figures
  readonly days: Days
  readonly typed: TypedStore
  readonly evidence: EvidenceStore
  readonly db: Db
  readonly clock: () => Instant
}

/** The endpoints of the contract, each answered by one call. */
export const createRoutes = ({ figures, days, typed, evidence, db, clock }: Parts): Route[] => [
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
  route(contract.typeFigures, ({ day, ...wish }, { caller }) =>
    typed.save(caller, Day.parse(day), wish),
  ),
  route(contract.removeTyped, ({ typed: id }, { caller }) => typed.remove(caller, id)),
  route(contract.sendEvidence, ({ key }, { caller, body }) => evidence.receive(caller, key, body)),
  route(contract.evidence, ({ evidence: id }, { caller }) => evidence.show(caller, id)),
  route(contract.readLine, async ({ text }, { caller }) =>
    readEntry(text, dayAt(clock(), caller.team.timeZone)),
  ),
  route(contract.figureSettings, (_, { caller }) => figureSettingsOf(db, caller)),
  route(contract.setFigureSettings, (settings, { caller }) =>
    changeFigureSettings(db, caller, settings),
  ),
  route(contract.metricDefinitions, () => Promise.resolve({ definitions: [...definitions] })),
]
