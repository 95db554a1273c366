import { createHash } from 'node:crypto'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { ChangeId, TeamId } from '#kernel/ids.ts'
import type { Instant, Week } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { MetricDefinition, WeekPage } from '#modules/metrics/contract.ts'
import type { Audit } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import { type Report, type ReportState, ReportText } from '../contract.ts'
import { draftReport } from '../domain/draft.ts'
import type { ReportPatch, ReportStore, StoredReport } from './report-store.ts'

export type ReportNeeds = {
  readonly db: Db
  readonly audit: Audit
  readonly store: ReportStore
  readonly weekPage: (caller: Authorized, week: Week) => Promise<WeekPage>
  readonly definitions: readonly MetricDefinition[]
  readonly clock: () => Instant
  readonly newId: () => string
  /** Told when a report has another version than before. */
  readonly moved: (team: TeamId, week: Week) => void
}

type Changed<R = Report> = { readonly report: R; readonly change: ChangeId | null }

/** Changes every time a figure or a target of the week does, so that a report can say it no longer fits. */
const fingerprint = (page: WeekPage): string =>
  createHash('sha256')
    .update(JSON.stringify(page.figures.map(({ id, value, previous }) => [id, value, previous])))
    // A week without targets looks as it did before there were any.
    .update(
      page.targets.map(({ subject, metric, target }) => `${subject} ${metric} ${target}`).join(),
    )
    .digest('hex')

const shown = (stored: StoredReport, page: WeekPage): Report => {
  const { draftedFrom, ...report } = stored
  return { ...report, stale: draftedFrom !== fingerprint(page) }
}

/** The way of a weekly report: drafted from the figures, written, handed over. */
export function createReports(needs: ReportNeeds) {
  const { db, audit, store, weekPage, definitions, clock, newId, moved } = needs

  const record = (tx: Parameters<Audit['record']>[0], caller: Authorized, step: Step) =>
    audit.record(tx, caller, {
      recordType: 'report',
      recordId: step.after.id,
      recordName: step.after.week,
      verb: step.before ? 'update' : 'create',
      before: step.before ? remembered(step.before) : null,
      after: remembered(step.after),
      undoable: step.before !== null,
    })

  /** Stores what is made of the report, unless that is nothing. */
  async function change(
    caller: Authorized,
    week: Week,
    patchOf: (before: StoredReport) => ReportPatch | null,
  ): Promise<Changed> {
    const page = await weekPage(caller, week)
    return told(caller, week, async (tx) => {
      const before = await store.lock(tx, caller.team.id, week)
      if (!before) throw notDrafted(week)
      const patch = patchOf(before)
      if (!patch) return { report: shown(before, page), change: null }
      const after = await store.update(tx, before, { now: clock(), by: caller.actor, patch })
      return { report: shown(after, page), change: await record(tx, caller, { before, after }) }
    })
  }

  /** In one transaction; whoever has the report open hears of it afterwards. */
  async function told<R>(
    caller: Authorized,
    week: Week,
    work: (tx: Transaction) => Promise<Changed<R>>,
  ): Promise<Changed<R>> {
    const changed = await inTransaction(db, work)
    if (changed.change) moved(caller.team.id, week)
    return changed
  }

  return {
    list: (caller: Authorized) => store.list(caller.team.id),
    async find(caller: Authorized, week: Week): Promise<Report | null> {
      const report = await store.find(caller.team.id, week)
      return report && shown(report, await weekPage(caller, week))
    },
    /** An existing report is given back unchanged, unless asked to draft a draft again. */
    async draft(caller: Authorized, week: Week, { again, version }: Wish): Promise<Changed> {
      const page = await weekPage(caller, week)
      const text = draftReport(page, definitions)
      const draftedFrom = fingerprint(page)
      const fresh = { id: newId(), week, text, draftedFrom }
      const made = await told<Report | null>(caller, week, async (tx) => {
        const { team, actor } = caller
        const after = await store.insert(tx, { ...fresh, team: team.id, actor, now: clock() })
        if (!after) return { report: null, change: null }
        const report = shown(after, page)
        return { report, change: await record(tx, caller, { before: null, after }) }
      })
      if (made.report) return { ...made, report: made.report }
      return change(caller, week, (before) => {
        if (!again) return null
        mustBeDraft(before)
        mustBe(version ?? before.version, before)
        return { text, draftedFrom }
      })
    },
    save: (caller: Authorized, week: Week, { version, text }: Save) =>
      change(caller, week, (before) => {
        // Sent again because the answer was lost, or two people wrote the same.
        if (sameText(text, before.text)) return null
        mustBeDraft(before)
        mustBe(version, before)
        return { text }
      }),
    handOver: (caller: Authorized, week: Week, version: number) =>
      change(caller, week, (before) => {
        mustBe(version, before)
        mustBeDraft(before)
        return { state: 'handed-over', handedOverAt: clock(), handedOverBy: caller.actor.name }
      }),
    takeBack: (caller: Authorized, week: Week, version: number) =>
      change(caller, week, (before) => {
        mustBe(version, before)
        return { state: 'draft', handedOverAt: null, handedOverBy: null }
      }),
  }
}

type Wish = { readonly again: boolean; readonly version?: number | undefined }
type Save = { readonly version: number; readonly text: ReportText }

function mustBe(version: number, before: StoredReport): void {
  if (before.version !== version) throw newer(before)
}

function mustBeDraft(before: StoredReport): void {
  if (before.state !== 'draft') throw handedOver(before)
}

const sameText = (one: ReportText, other: ReportText): boolean =>
  ReportText.keyof().options.every((part) => one[part] === other[part])

type Step = { readonly before: StoredReport | null; readonly after: StoredReport }

/** What the audit keeps of a report, enough to bring it back. */
export type Remembered = {
  readonly week: Week
  readonly state: ReportState
  readonly text: ReportText
  readonly handedOverAt: Instant | null
  readonly handedOverBy: string | null
  readonly draftedFrom: string
}

const remembered = (report: StoredReport): Remembered => ({
  week: report.week,
  state: report.state,
  text: report.text,
  handedOverAt: report.handedOverAt,
  handedOverBy: report.handedOverBy,
  draftedFrom: report.draftedFrom,
})

const notDrafted = (week: Week) =>
  new Failure('not-found', {
    id: `Laporan ${week} belum disusun. Buka minggunya dan pilih Susun laporan.`,
    en: `The report of ${week} is not drafted yet. Open the week and choose Draft report.`,
  })

const newer = ({ version }: StoredReport) =>
  new Failure('conflict', {
    id: `Laporan ini sudah berubah (versi ${version}), dan tidak ada yang ditimpa. Lihat versi itu, gabungkan, lalu simpan lagi.`,
    en: `This report has changed meanwhile (version ${version}), and nothing was overwritten. Look at that version, merge, then save again.`,
  })

const handedOver = ({ week }: StoredReport) =>
  new Failure('conflict', {
    id: `Laporan ${week} sudah diserahkan. Tarik kembali dulu untuk mengubahnya.`,
    en: `The report of ${week} has been handed over. Take it back first to change it.`,
  })
