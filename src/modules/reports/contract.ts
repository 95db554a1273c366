import { z } from 'zod'

import { byLink, endpoint, inTeam } from '#kernel/endpoint.ts'
import { ChangeId, ReportId } from '#kernel/ids.ts'
import { Instant, Period, Week } from '#kernel/time.ts'
import { topic } from '#kernel/topic.ts'
import { Figure, MetricDefinition, WeekPage } from '#modules/metrics/contract.ts'
import { LinkMade, LinkWish } from '#modules/team/contract.ts'

export const ReportState = z.enum(['draft', 'handed-over'])
export type ReportState = z.infer<typeof ReportState>

/** The written parts. Paragraphs are lines; a line that starts with `- ` is an item. */
export const ReportText = z.object({
  summary: z.string().max(4000),
  insights: z.string().max(8000),
  recommendations: z.string().max(8000),
  nextWeek: z.string().max(4000),
})
export type ReportText = z.infer<typeof ReportText>

export const Report = z.object({
  id: ReportId,
  week: Week,
  period: Period,
  state: ReportState,
  author: z.string(),
  text: ReportText,
  /** Grows with every change of text or state; a save names the one it was based on. */
  version: z.number().int(),
  createdAt: Instant,
  updatedAt: Instant,
  /** Whoever made this version, null where that is not known. */
  savedBy: z.string().nullable(),
  handedOverAt: Instant.nullable(),
  handedOverBy: z.string().nullable(),
  /** The facts moved on since the draft was written: the sentences may no longer fit. */
  stale: z.boolean(),
})
export type Report = z.infer<typeof Report>

const Changed = z.object({ report: Report, change: ChangeId.nullable() })
const at = '/api/teams/:team/reports/:week'

export const reports = endpoint({
  method: 'GET',
  path: '/api/teams/:team/reports',
  summary: 'The weekly reports, newest first',
  access: inTeam('reports.read'),
  takes: z.object({}),
  gives: z.object({ reports: z.array(Report.omit({ text: true, stale: true })) }),
})
export const report = endpoint({
  method: 'GET',
  path: at,
  summary: 'The report of a week, or null before it is drafted',
  access: inTeam('reports.read'),
  takes: z.object({}),
  gives: z.object({ report: Report.nullable() }),
})
export const draftReport = endpoint({
  method: 'POST',
  path: at,
  summary: 'Draft the report of a week from its figures; an existing one is given back unchanged',
  access: inTeam('reports.write'),
  takes: z.object({
    again: z.boolean().default(false),
    /** The version that is drafted again: any newer one stays. */
    version: z.number().int().optional(),
  }),
  gives: Changed,
})
export const saveReport = endpoint({
  method: 'PUT',
  path: `${at}/text`,
  summary:
    'Save the written parts; refuses when somebody saved other words meanwhile, to be merged and sent again with the newer version',
  access: inTeam('reports.write'),
  takes: z.object({ version: z.number().int(), text: ReportText }),
  gives: Changed,
})
export const handOver = endpoint({
  method: 'POST',
  path: `${at}/hand-over`,
  summary: 'Hand the report over to the manager',
  access: inTeam('reports.hand-over'),
  takes: z.object({ version: z.number().int() }),
  gives: Changed,
})
export const takeBack = endpoint({
  method: 'POST',
  path: `${at}/take-back`,
  summary: 'Make a handed-over report a draft again',
  access: inTeam('reports.hand-over'),
  takes: z.object({ version: z.number().int() }),
  gives: Changed,
})
export const reportPdf = endpoint({
  method: 'GET',
  path: `${at}/pdf`,
  summary: 'The report as PDF, A4',
  access: inTeam('reports.read'),
  takes: z.object({ inline: z.stringbool().default(false) }),
  gives: z.any(),
  transport: 'download',
})

/** Says that the report of a week changed, and at first which version it has; 0 before it is drafted. */
export const reportMoved = topic({
  path: '/teams/:team/reports/:week',
  access: inTeam('reports.read'),
  snapshot: z.object({ version: z.number().int() }),
  patch: z.object({}),
})

/** The scope of links that open one report to somebody outside the team. */
export const reportScope = 'report.week'

/** `handed-over`: nothing is shown until the report is handed over. `current`: the draft as well. */
export const ShownWhen = z.enum(['handed-over', 'current'])
export type ShownWhen = z.infer<typeof ShownWhen>

/** A report as an outsider reads it: what its PDF shows first, and no address inside the team. */
export const SharedReport = Report.pick({
  week: true,
  period: true,
  state: true,
  author: true,
  text: true,
  handedOverAt: true,
  handedOverBy: true,
}).extend({
  daily: WeekPage.shape.daily,
  /** Those that are known, now or a week ago: what is missing is for the team to import. */
  figures: z.array(
    Figure.pick({ id: true, value: true, unit: true, previous: true }).extend({
      name: MetricDefinition.shape.name,
    }),
  ),
})
export type SharedReport = z.infer<typeof SharedReport>

export const shareReport = endpoint({
  method: 'POST',
  path: `${at}/links`,
  summary: 'Make a link by which a named outsider reads this report; the secret is shown once',
  access: inTeam('reports.share'),
  takes: LinkWish.extend({ shown: ShownWhen.default('handed-over') }),
  gives: LinkMade,
  perMinute: 30,
})
export const sharedReport = endpoint({
  method: 'GET',
  path: '/api/link/report',
  summary: 'The report that a link opens, or null while there is none to show',
  access: byLink(reportScope),
  takes: z.object({}),
  gives: z.object({ week: Week, period: Period, report: SharedReport.nullable() }),
  perMinute: 60,
})
export const sharedReportPdf = endpoint({
  method: 'GET',
  path: '/api/link/report/pdf',
  summary: 'The same report as PDF, A4',
  access: byLink(reportScope),
  takes: z.object({}),
  gives: z.any(),
  transport: 'download',
  perMinute: 20,
})
