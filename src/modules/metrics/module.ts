import type { Authorized } from '#kernel/actor.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { SearchSource } from '#kernel/search.ts'
import { defaultTimeZone, type Week } from '#kernel/time.ts'
import type { TodayPart } from '#kernel/today.ts'
import type { ImportTarget } from '#modules/imports/contract.ts'
import type { ExampleData, TeamRemoval, Undoer } from '#modules/team/contract.ts'
import type { Route } from '#platform/http/route.ts'
import type { Job } from '#platform/jobs/jobs.ts'
import type { Log } from '#platform/log/log.ts'

import type { MetricDefinition, WeekFigures, WeekPage } from './contract.ts'
import { definitions } from './domain/definitions.ts'
import { createBrandFigures, createBrandRoutes } from './server/brands/brand-figures.ts'
import { createAssignments } from './server/brands/brand-store.ts'
import { assignmentUndoer } from './server/brands/brand-undo.ts'
import { createCompareRoutes } from './server/compare/compare-routes.ts'
import { createDays } from './server/days.ts'
import { createEvidenceStore, type EvidenceNeeds, typedRemoval } from './server/evidence-store.ts'
import { fillExample } from './server/example/fill-example.ts'
import { createFigures, type FigureNeeds } from './server/figures.ts'
import { createListFiles } from './server/lists/list-file.ts'
import { createListRoutes } from './server/lists/list-routes.ts'
import { createLists } from './server/lists/lists.ts'
import { createNameKeeping } from './server/names/name-keeping.ts'
import { createFactPersonalData } from './server/personal-facts.ts'
import { createTypedPersonalData } from './server/personal-typed.ts'
import { createRoutes } from './server/routes.ts'
import { createSearchSources } from './server/search.ts'
import { createFactTarget } from './server/targets/facts.ts'
import { createOrderLineTarget } from './server/targets/order-lines.ts'
import { createMetricsToday } from './server/today.ts'
import { createTypedStore, type TypedNeeds } from './server/typed-store.ts'
import { createTargetRoutes } from './server/week-targets/target-routes.ts'
import { createTargets, targetRecord, targetsRemoval } from './server/week-targets/target-store.ts'

export type MetricsNeeds = FigureNeeds & TypedNeeds & EvidenceNeeds & { readonly log: Log }

/** What reports and the command line ask of the figures. */
export type MetricsService = {
  readonly definitions: readonly MetricDefinition[]
  /** Everything the page of a week shows. */
  readonly weekPage: (caller: Authorized, week: Week) => Promise<WeekPage>
  /** Every figure of a week with its origin. */
  readonly weekFigures: (caller: Authorized, week: Week) => Promise<WeekFigures>
  /** Whether any export of a week is in. */
  readonly hasFigures: (caller: Authorized, week: Week) => Promise<boolean>
  /** What people of the example shop did with its figures, once they are there. */
  readonly fillExample: ExampleData['fill']
}

/** What the figures of weeks and days are, what people type, and where each of them comes from. */
export function createMetrics(needs: MetricsNeeds): {
  readonly routes: readonly Route[]
  readonly service: MetricsService
  readonly today: TodayPart
  readonly search: readonly SearchSource[]
  readonly jobs: readonly Job[]
  readonly undoers: readonly Undoer[]
  readonly removal: TeamRemoval
  readonly personal: readonly PersonalData[]
  readonly start: () => void
  readonly close: () => Promise<void>
} {
  const figures = createFigures(needs)
  const typed = createTypedStore(needs)
  const evidence = createEvidenceStore(needs)
  const assignments = createAssignments(needs)
  const targets = createTargets(needs)
  const brandFigures = createBrandFigures(needs)
  const days = createDays(needs)
  const { weekPage, weekFigures, hasFigures } = figures
  return {
    routes: [
      ...createRoutes({ ...needs, figures, days, typed, evidence }),
      ...createBrandRoutes({ figures: brandFigures, assignments }),
      ...createListRoutes(createLists(needs), createListFiles(needs)),
      ...createTargetRoutes(targets),
      ...createCompareRoutes(needs),
    ],
    service: {
      definitions,
      weekPage,
      weekFigures,
      hasFigures,
      fillExample: fillExample({
        figures,
        brandFigures,
        assignments,
        targets,
        days,
        typed,
        newId: needs.newId,
      }),
    },
    today: createMetricsToday(needs),
    search: createSearchSources(needs),
    ...createNameKeeping(needs),
    jobs: [
      {
        name: 'metrics.evidence',
        cron: '50 3 * * *',
        timeZone: defaultTimeZone,
        run: evidence.cleanUp,
      },
    ],
    undoers: [
      assignmentUndoer(assignments),
      {
        recordType: 'typed_figure',
        action: 'metrics.type',
        again: true,
        undo: typed.restore,
      },
      {
        recordType: targetRecord,
        action: 'metrics.targets',
        again: true,
        undo: targets.restore,
      },
    ],
    removal: {
      async removeTeam(tx, team) {
        await typedRemoval.removeTeam(tx, team)
        await targetsRemoval.removeTeam(tx, team)
      },
    },
    personal: [createFactPersonalData(), createTypedPersonalData(evidence.cleanUp)],
  }
}

/** Where the rows of this module's exports are stored; module imports moves them. */
export const createMetricTargets = (): readonly ImportTarget[] => [
  createFactTarget(),
  createOrderLineTarget(),
]
