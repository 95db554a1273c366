import type { Authorized } from '#kernel/actor.ts'
import { TeamId } from '#kernel/ids.ts'
import type { SearchSource } from '#kernel/search.ts'
import { Week } from '#kernel/time.ts'
import type { Publish } from '#kernel/topic.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { LinkScope, LinkService, Undoer } from '#modules/team/contract.ts'
import type { Documents } from '#platform/documents/documents.ts'
import { route, type Route } from '#platform/http/route.ts'
import { served, type Served } from '#platform/live/served-topics.ts'

import * as contract from './contract.ts'
import { createReportPersonalData } from './server/personal-reports.ts'
import { createReportPdf } from './server/report-pdf.ts'
import { createReportStore } from './server/report-store.ts'
import { createReports as createWriting, type ReportNeeds } from './server/reports.ts'
import { createReportSource } from './server/search.ts'
import { createSharedReports, reportLinks } from './server/shared-report.ts'
import { createReportsToday, type TodayNeeds } from './server/today.ts'
import { createReportUndoer } from './server/undo-report.ts'

type Needs = Omit<ReportNeeds, 'store' | 'moved'> & {
  readonly publish: Publish
  readonly documents: Documents
  readonly links: LinkService
  readonly hasFigures: TodayNeeds['hasFigures']
}

const at = (text: string) => Week.parse(text)

/** The weekly report, from draft to PDF. */
export function createReports({ documents, links, hasFigures, publish, ...needs }: Needs) {
  const store = createReportStore(needs.db)
  const moved = (team: TeamId, week: Week) => publish(contract.reportMoved, { team, week }, {})
  const writing = createWriting({ ...needs, store, moved })
  const pdf = createReportPdf({ ...needs, store, documents })
  const shared = createSharedReports({ ...needs, store, links, pdf })
  return {
    routes: [
      ...sharedRoutes(shared),
      route(contract.reports, async (_, { caller }) => ({ reports: await writing.list(caller) })),
      route(contract.report, async ({ week }, { caller }) => ({
        report: await writing.find(caller, at(week)),
      })),
      route(contract.draftReport, ({ week, again, version }, { caller }) =>
        writing.draft(caller, at(week), { again, version }),
      ),
      route(contract.saveReport, ({ week, version, text }, { caller }) =>
        writing.save(caller, at(week), { version, text }),
      ),
      route(contract.handOver, ({ week, version }, { caller }) =>
        writing.handOver(caller, at(week), version),
      ),
      route(contract.takeBack, ({ week, version }, { caller }) =>
        writing.takeBack(caller, at(week), version),
      ),
      route(contract.reportPdf, async ({ week, inline }, { caller }) => {
        const { name, body } = await pdf(caller, at(week))
        return { name, body, type: 'application/pdf', inline }
      }),
    ],
    topics: [
      served(contract.reportMoved, async ({ team, week }) => ({
        version: (await store.find(TeamId.parse(team), at(week)))?.version ?? 0,
      })),
    ] satisfies readonly Served[],
    service: {
      /** The PDF for the command line. */
      pdf: (caller: Authorized, week: Week) => pdf(caller, week),
    },
    search: [createReportSource(needs.db)] satisfies readonly SearchSource[],
    linkScopes: [reportLinks] satisfies readonly LinkScope[],
    undoers: [createReportUndoer(store, { clock: needs.clock, moved })] satisfies readonly Undoer[],
    today: createReportsToday({ store, hasFigures }),
    personal: [createReportPersonalData(needs.clock)],
    removal: { removeTeam: (tx: Transaction, team: TeamId) => store.removeTeam(tx, team) },
  }
}

/** What a link is made with, and what its holder may call. */
const sharedRoutes = (shared: ReturnType<typeof createSharedReports>): Route[] => [
  route(contract.shareReport, ({ week, ...wish }, { caller }) =>
    shared.share({ ...wish, week: at(week) }, caller),
  ),
  route(contract.sharedReport, (_, { caller }) => shared.read(caller)),
  route(contract.sharedReportPdf, async (_, { caller }) => ({
    ...(await shared.pdf(caller)),
    type: 'application/pdf',
  })),
]
