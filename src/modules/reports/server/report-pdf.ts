import { readFile } from 'node:fs/promises'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { Week } from '#kernel/time.ts'
import type { MetricDefinition, WeekPage } from '#modules/metrics/contract.ts'
import { dailyChart } from '#modules/metrics/logic.ts'
import type { Documents } from '#platform/documents/documents.ts'

import { draftReport } from '../domain/draft.ts'
import { reportView, type Written } from '../domain/report-view.ts'
import type { ReportStore } from './report-store.ts'

type PdfNeeds = {
  readonly documents: Documents
  readonly store: ReportStore
  readonly weekPage: (caller: Authorized, week: Week) => Promise<WeekPage>
  readonly definitions: readonly MetricDefinition[]
}

export type ReportPdf = { readonly name: string; readonly body: Buffer }

/** Ink on paper: the values of the print roles, which no stylesheet reaches here. */
const paper = {
  main: '#2b3a63',
  rest: '#8593b8',
  mean: '#6b7080',
  grid: '#e6e4df',
  text: '#191f33',
  muted: '#5b6072',
  ground: '#ffffff',
  font: 'Plus Jakarta Sans',
}

/** The report of a week as A4. Before it is drafted, the draft itself is printed. */
export function createReportPdf({ documents, store, weekPage, definitions }: PdfNeeds) {
  const template = readFile(new URL('report.typ', import.meta.url), 'utf8')

  return async (caller: Authorized, week: Week): Promise<ReportPdf> => {
    // The chart library takes a second to load: not before somebody wants a document, but then while
    // the database counts.
    const [page, { chartSvg }] = await Promise.all([
      weekPage(caller, week),
      import('#platform/documents/chart-svg.ts'),
    ])
    if (page.sources.every(({ state }) => state === 'missing')) throw nothingKnown(week)
    const written: Written = (await store.find(caller.team.id, week)) ?? {
      week: page.week,
      period: page.period,
      state: 'draft',
      author: caller.actor.name,
      text: draftReport(page, definitions),
      handedOverAt: null,
      handedOverBy: null,
    }
    const heading = {
      team: caller.team.name,
      timeZone: caller.team.timeZone,
      author: written.author,
    }
    const body = await documents.render({
      template: await template,
      data: reportView(written, page, { definitions, heading }),
      pictures: {
        'daily.svg': chartSvg(dailyChart(page.daily, { colours: paper, language: 'id' }), {
          width: 690,
          height: 206,
        }),
      },
    })
    return { name: fileName(caller.team.name, week), body }
  }
}

/** `Laporan 2026-W46 Griya Lelap.pdf`, without what file systems refuse. */
const fileName = (team: string, week: Week) =>
  `Laporan ${week} ${team.replaceAll(/[^\p{L}\p{N} .-]/gu, '').trim()}.pdf`

const nothingKnown = (week: Week) =>
  new Failure('not-found', {
    id: `Belum ada angka untuk ${week}. Unggah ekspor minggu itu, lalu susun laporannya.`,
    en: `There are no figures for ${week} yet. Import the exports of that week, then draft its report.`,
  })
