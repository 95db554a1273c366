import { z } from 'zod'

import { Failure } from '#kernel/failure.ts'
import { Instant, Week } from '#kernel/time.ts'
import type { Undoer } from '#modules/team/contract.ts'

import { ReportState, ReportText } from '../contract.ts'
import type { ReportStore } from './report-store.ts'
import type { ReportNeeds } from './reports.ts'

const Before = z.object({
  week: Week,
  state: ReportState,
  text: ReportText,
  handedOverAt: Instant.nullable(),
  handedOverBy: z.string().nullable(),
  draftedFrom: z.string(),
})

/** Brings a report back to what it said before; taken back again the same way. */
export const createReportUndoer = (
  store: ReportStore,
  { clock, moved }: Pick<ReportNeeds, 'clock' | 'moved'>,
): Undoer => ({
  recordType: 'report',
  action: 'reports.write',
  again: true,
  undo: async (tx, caller, change) => {
    const { week, ...patch } = Before.parse(change.before)
    const current = await store.lock(tx, caller.team.id, week)
    if (!current) throw gone()
    await store.update(tx, current, { now: clock(), by: caller.actor, patch })
  },
  undone: ({ team }, { recordName }) => moved(team.id, Week.parse(recordName)),
})

const gone = () =>
  new Failure('conflict', {
    id: 'Laporan ini sudah tidak ada, jadi perubahannya tidak dapat diurungkan.',
    en: 'This report is gone, so its change cannot be taken back.',
  })
