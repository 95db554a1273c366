import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import { useDone, useMe, useTeam } from '#modules/team/pieces.tsx'
import { call } from '#ui/wire/call.ts'
import { useAction, useWire } from '#ui/wire/query.ts'
import { type Outcome, type Signed, useMerge } from '#ui/writing/use-merge.ts'
import { useWriting } from '#ui/writing/use-writing.ts'

import {
  type Report,
  report as reportOfWeek,
  reports,
  type ReportText,
  saveReport,
} from '../contract.ts'

const signed = ({ version, text, savedBy, updatedAt }: Report): Signed<ReportText> => ({
  version,
  texts: text,
  by: savedBy,
  at: updatedAt,
})

/** The written parts on screen, stored on top of the newest version or merged with it. */
export function useReportWriting(report: Report) {
  const { t } = useLingui()
  const team = useTeam()
  const me = useMe()
  const wire = useWire()
  const done = useDone()
  const save = useAction(saveReport)
  const here = { team: team.id, week: report.week }
  const stored = useMemo(() => signed(report), [report])
  const place = { user: me.id, team: team.id, record: `report/${report.id}` }
  const writing = useWriting(place, stored)

  const merge = useMerge(writing, async (version, text): Promise<Outcome<ReportText>> => {
    const answer = await save.run({ ...here, version, text })
    if (answer) {
      writing.settle(signed(answer.report))
      wire.remember(reportOfWeek, here, { report: answer.report })
      const { change } = answer
      await done({ text: t`Laporan disimpan`, change, refresh: [reports, reportOfWeek] })
      return 'stored'
    }
    const now = await call(reportOfWeek, here).catch(() => null)
    if (!now?.report) return 'failed'
    wire.remember(reportOfWeek, here, now)
    if (now.report.state !== 'draft' || now.report.version === version) return 'failed'
    save.reset()
    return { newer: signed(now.report) }
  })
  return { writing, merge, stored, save }
}
