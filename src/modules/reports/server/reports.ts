import { createHash } from 'node:crypto'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { ChangeId } from '#kernel/ids.ts'
import type { Instant, Week } from '#kernel/time.ts'
import type { MetricDefinition, WeekPage } from '#modules/metrics/contract.ts'
import type { Audit } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import type { Report, ReportState, ReportText } from '../contract.ts'
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
}

type Changed = { readonly report: Report; readonly change: ChangeId | null }

/** Changes every time a figure of the week does, so that a report can say it no longer fits. */
const fingerprint = (page: WeekPage): string =>
  createHash('sha256')
    .update(JSON.stringify(page.figures.map(({ id, value, previous }) => [id, value, previous])))
    .digest('hex')

const shown = (stored: StoredReport, page: WeekPage): Report => {
  const { draftedFrom, ...report } = stored
  return { ...report, stale: draftedFrom !== fingerprint(page) }
}

/** The way of a weekly report: drafted from the figures, written, handed over. */
export function createReports(needs: ReportNeeds) {
  const { db, audit, store, weekPage, definitions, clock, newId } = needs

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

  async function change(
    caller: Authorized,
    week: Week,
    { version, patch }: { readonly version: number; readonly patch: Patch },
  ): Promise<Changed> {
    const page = await weekPage(caller, week)
    return inTransaction(db, async (tx) => {
      const before = await store.lock(tx, caller.team.id, week)
      if (!before) throw notDrafted(week)
      if (before.version !== version) throw newer(before)
      const after = await store.update(tx, before, { now: clock(), patch: patch(before) })
      return { report: shown(after, page), change: await record(tx, caller, { before, after }) }
    })
  }

  return {
    list: (caller: Authorized) => store.list(caller.team.id),
    async find(caller: Authorized, week: Week): Promise<Report | null> {
      const report = await store.find(caller.team.id, week)
      return report && shown(report, await weekPage(caller, week))
    },
    /** An existing report is given back unchanged, unless asked to draft a draft again. */
    async draft(caller: Authorized, week: Week, again: boolean): Promise<Changed> {
      const page = await weekPage(caller, week)
      const text = draftReport(page, definitions)
      const draftedFrom = fingerprint(page)
      return inTransaction(db, async (tx) => {
        const [team, now] = [caller.team.id, clock()]
        const fresh = { id: newId(), team, week, actor: caller.actor, text, draftedFrom, now }
        const made = await store.insert(tx, fresh)
        if (made)
          return {
            report: shown(made, page),
            change: await record(tx, caller, { before: null, after: made }),
          }
        const before = await store.lock(tx, team, week)
        if (!before) throw notDrafted(week)
        if (!again) return { report: shown(before, page), change: null }
        if (before.state !== 'draft') throw handedOver(before)
        const after = await store.update(tx, before, { now, patch: { text, draftedFrom } })
        return { report: shown(after, page), change: await record(tx, caller, { before, after }) }
      })
    },
    save: (caller: Authorized, week: Week, { version, text }: Save) =>
      change(caller, week, {
        version,
        patch: (before) => {
          if (before.state !== 'draft') throw handedOver(before)
          return { text }
        },
      }),
    handOver: (caller: Authorized, week: Week, version: number) =>
      change(caller, week, {
        version,
        patch: (before) => {
          if (before.state !== 'draft') throw handedOver(before)
          return { state: 'handed-over', handedOverAt: clock(), handedOverBy: caller.actor.name }
        },
      }),
    takeBack: (caller: Authorized, week: Week, version: number) =>
      change(caller, week, {
        version,
        patch: () => ({ state: 'draft', handedOverAt: null, handedOverBy: null }),
      }),
  }
}

type Save = { readonly version: number; readonly text: ReportText }
type Patch = (before: StoredReport) => ReportPatch
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
    id: `Laporan ini sudah disimpan orang lain (versi ${version}). Tulisan di layar masih ada: salin, muat ulang, lalu gabungkan.`,
    en: `Somebody else saved this report meanwhile (version ${version}). Your text is still on screen: copy it, reload, then merge.`,
  })

const handedOver = ({ week }: StoredReport) =>
  new Failure('conflict', {
    id: `Laporan ${week} sudah diserahkan. Tarik kembali dulu untuk mengubahnya.`,
    en: `The report of ${week} has been handed over. Take it back first to change it.`,
  })
