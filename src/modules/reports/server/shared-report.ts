import type { Authorized, Linked } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { periodOf, type Week } from '#kernel/time.ts'
import type { FigureView, MetricDefinition, WeekPage } from '#modules/metrics/contract.ts'
import type { LinkScope, LinkService } from '#modules/team/contract.ts'

import { reportScope, type SharedReport } from '../contract.ts'
import {
  isShown,
  sharedIn,
  sharedWords,
  subjectOf,
  type SharedWeek,
} from '../domain/shared-week.ts'
import type { ReportPdf } from './report-pdf.ts'
import type { ReportStore, StoredReport } from './report-store.ts'

type Needs = {
  readonly store: ReportStore
  readonly links: LinkService
  readonly weekPage: (caller: Authorized, week: Week) => Promise<WeekPage>
  readonly definitions: readonly MetricDefinition[]
  readonly pdf: (caller: Authorized, week: Week) => Promise<ReportPdf>
}

/** How a report is known to the one link mechanism. */
export const reportLinks: LinkScope = {
  scope: reportScope,
  action: 'reports.share',
  opens: (subject) => {
    const shared = sharedIn(subject)
    return { words: sharedWords(shared), page: `reports/${shared.week}` }
  },
}

type Wish = Omit<Parameters<LinkService['make']>[1], 'scope' | 'subject'> & SharedWeek

/** One report for one outsider. The week comes from the link, never from the request. */
export function createSharedReports({ store, links, weekPage, definitions, pdf }: Needs) {
  const names = new Map(definitions.map(({ id, name }) => [id, name]))

  async function find(caller: Linked) {
    const shared = sharedIn(caller.link.subject)
    const report = await store.find(caller.team.id, shared.week)
    return { week: shared.week, report: isShown(shared, report) ? report : null }
  }

  const nameOf = ({ id }: FigureView) => names.get(id) ?? { id, en: id }

  return {
    share: ({ name, days, ...shared }: Wish, caller: Authorized) =>
      links.make(caller, { name, days, scope: reportScope, subject: subjectOf(shared) }),
    async read(caller: Linked) {
      const { week, report } = await find(caller)
      const page = report && (await weekPage(caller, week))
      return {
        week,
        period: periodOf(week),
        report: report && page && sharedView(report, page, nameOf),
      }
    },
    async pdf(caller: Linked): Promise<ReportPdf> {
      const { week, report } = await find(caller)
      if (!report) throw notYet()
      return pdf(caller, week)
    },
  }
}

function sharedView(
  { week, period, state, author, text, handedOverAt, handedOverBy }: StoredReport,
  page: WeekPage,
  nameOf: (figure: FigureView) => SharedReport['figures'][number]['name'],
): SharedReport {
  return {
    week,
    period,
    state,
    author,
    text,
    handedOverAt,
    handedOverBy,
    daily: page.daily,
    figures: page.figures
      .filter(({ value, previous }) => isAmount(value) || (value === null && isAmount(previous)))
      .map((figure) => {
        const { id, value, unit, previous } = figure
        return { id, value, unit, previous, name: nameOf(figure) }
      }),
  }
}

const isAmount = (value: FigureView['value']) => typeof value === 'number'

const notYet = () =>
  new Failure('not-found', {
    id: 'Laporan ini belum diserahkan. Buka tautannya lagi nanti.',
    en: 'This report has not been handed over yet. Open the link again later.',
  })
