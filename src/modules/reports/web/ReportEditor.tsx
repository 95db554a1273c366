import { Trans, useLingui } from '@lingui/react/macro'
import { RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'

import type { ChangeId } from '#kernel/ids.ts'
import { RecordHistory, useDone, useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useAction, useWire } from '#ui/wire/query.ts'
import { MergeDesk } from '#ui/writing/MergeDesk.tsx'

import {
  draftReport,
  handOver,
  type Report,
  report as reportOfWeek,
  reports,
  takeBack,
} from '../contract.ts'
import { weekNumber } from '../domain/draft.ts'

import './report.css'
import { DailyBeside } from './DailyBeside.tsx'
import { FiguresBeside } from './FiguresBeside.tsx'
import { ReportActions } from './ReportActions.tsx'
import { ReportParts, useParts } from './ReportParts.tsx'
import { ReportStateChip } from './ReportStateChip.tsx'
import { ShareDialog } from './ShareDialog.tsx'
import { useReportWriting } from './use-report-writing.ts'

/** The written parts with their figures beside them, and the way to the manager. */
export function ReportEditor({ report }: { readonly report: Report }) {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const path = useTeamPath()
  const wire = useWire()
  const done = useDone()
  const may = useMay()
  const parts = useParts()
  const { writing, merge, stored, save } = useReportWriting(report)
  const [hand, take, again] = [useAction(handOver), useAction(takeBack), useAction(draftReport)]
  const [sharing, setSharing] = useState(false)
  const here = { team: team.id, week: report.week }
  const editable = report.state === 'draft' && may('reports.write')
  const number = weekNumber(report.week)
  const { unsaved, base } = writing
  const error = (merge.facing ? null : save.error) ?? hand.error ?? take.error ?? again.error

  async function after(
    answer: { report: Report; change: ChangeId | null } | undefined,
    said: string,
  ): Promise<void> {
    if (!answer) return
    wire.remember(reportOfWeek, here, { report: answer.report })
    await done({ text: said, change: answer.change, refresh: [reports, reportOfWeek] })
  }
  const store = () => {
    if (editable && unsaved && !save.busy && !merge.facing) void merge.save()
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      store()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })

  return (
    <Page
      title={t`Laporan minggu ${number}`}
      head={
        <PageHead
          title={
            <>
              <Trans>Laporan minggu {number}</Trans> · {format.period(report.period)}
            </>
          }
          context={<Standing report={report} />}
          actions={
            <ReportActions
              report={report}
              unsaved={unsaved}
              save={{ busy: save.busy, begin: store }}
              handOver={{
                busy: hand.busy,
                begin: () =>
                  void hand
                    .run({ ...here, version: base.version })
                    .then((answer) => after(answer, t`Laporan diserahkan`)),
              }}
              takeBack={{
                busy: take.busy,
                begin: () =>
                  void take
                    .run({ ...here, version: report.version })
                    .then((answer) => after(answer, t`Laporan menjadi draf lagi`)),
              }}
              onShare={() => setSharing(true)}
            />
          }
        />
      }
    >
      {error && (
        <div className="mb-4">
          <ErrorLine error={error} />
          {error.kind === 'conflict' && (
            <Button className="mt-2" size="small" onClick={() => void wire.refresh(reportOfWeek)}>
              <Trans>Ambil versi terbaru</Trans>
            </Button>
          )}
        </div>
      )}
      {editable && (
        <MergeDesk
          writing={writing}
          merge={merge}
          stored={stored}
          fields={parts}
          busy={save.busy}
          error={save.error}
        />
      )}
      {unsaved && !editable && (
        <div className="mb-4">
          <Notice
            tone="warning"
            title={t`Laporan diserahkan sementara tulisan di sini belum disimpan.`}
          >
            <Trans>
              Tulisan itu tidak ikut diserahkan; perangkat ini menjaganya. Tarik kembali laporannya
              untuk melanjutkan.
            </Trans>
          </Notice>
        </div>
      )}
      {report.stale && report.state === 'draft' && (
        <div className="mb-4">
          <Notice
            tone="info"
            title={t`Angka minggu ini berubah sejak draf ditulis.`}
            actions={
              editable && (
                <Button
                  size="small"
                  icon={RotateCcw}
                  busy={again.busy}
                  onClick={() =>
                    void again
                      .run({ ...here, again: true, version: base.version })
                      .then((answer) => after(answer, t`Draf ditulis ulang dari angka terbaru`))
                  }
                >
                  <Trans>Tulis ulang draf</Trans>
                </Button>
              )
            }
          >
            <Trans>Tulis ulang mengganti keempat bagian; versi ini tetap ada di riwayat.</Trans>
          </Notice>
        </div>
      )}
      {sharing && <ShareDialog report={report} onClose={() => setSharing(false)} />}
      <div className="report-columns">
        <ReportParts
          text={editable ? writing.texts : report.text}
          editable={editable}
          picture={<DailyBeside week={report.week} />}
          onChange={writing.write}
        />
        <aside>
          <FiguresBeside week={report.week} />
          <Section title={t`Riwayat`}>
            <RecordHistory recordType="report" recordId={report.id} />
          </Section>
          <p className="mt-6">
            <ButtonLink tone="ghost" size="small" to={path(`weeks/${report.week}`)}>
              <Trans>Buka halaman minggu</Trans>
            </ButtonLink>
          </p>
        </aside>
      </div>
    </Page>
  )
}

function Standing({ report }: { readonly report: Report }) {
  const format = useFormat()
  const { author, savedBy, handedOverBy } = report
  const saved = format.instant(report.updatedAt)
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <ReportStateChip state={report.state} />
      {report.handedOverAt !== null ? (
        <Trans>
          diserahkan {handedOverBy}, {format.instant(report.handedOverAt)}
        </Trans>
      ) : savedBy === null || savedBy === author ? (
        <Trans>
          ditulis {author}, disimpan {saved}
        </Trans>
      ) : (
        <Trans>
          ditulis {author}, disimpan {savedBy}, {saved}
        </Trans>
      )}
    </span>
  )
}
