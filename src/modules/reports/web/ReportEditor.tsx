import { Trans, useLingui } from '@lingui/react/macro'
import { Check, Download, RotateCcw, Send, Share2, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'

import type { ChangeId } from '#kernel/ids.ts'
import { RecordHistory, useDone, useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { Link } from '#ui/navigation/Link.tsx'
import { downloadAddress } from '#ui/wire/call.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import {
  draftReport,
  handOver,
  type Report,
  report as reportOfWeek,
  reportPdf,
  reports,
  saveReport,
  takeBack,
} from '../contract.ts'
import { weekNumber } from '../domain/draft.ts'

import './report.css'
import { DailyBeside } from './DailyBeside.tsx'
import { FiguresBeside } from './FiguresBeside.tsx'
import { ReportParts } from './ReportParts.tsx'
import { ReportStateChip } from './ReportStateChip.tsx'
import { ShareDialog } from './ShareDialog.tsx'
import { useReportText } from './use-report-text.ts'

/** The written parts with their figures beside them, and the way to the manager. */
export function ReportEditor({ report }: { readonly report: Report }) {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const path = useTeamPath()
  const wire = useWire()
  const done = useDone()
  const may = useMay()
  const { text, setText, dirty, version, settle } = useReportText(report)
  const [save, hand, take, again] = [
    useAction(saveReport),
    useAction(handOver),
    useAction(takeBack),
    useAction(draftReport),
  ]
  const [sharing, setSharing] = useState(false)
  const here = { team: team.id, week: report.week }
  const editable = report.state === 'draft' && may('reports.write')
  const number = weekNumber(report.week)
  const error = save.error ?? hand.error ?? take.error ?? again.error

  async function after(
    answer: { report: Report; change: ChangeId | null } | undefined,
    said: string,
  ): Promise<void> {
    if (!answer) return
    settle(answer.report)
    wire.remember(reportOfWeek, here, { report: answer.report })
    await done({ text: said, change: answer.change, refresh: [reports, reportOfWeek] })
  }
  const store = async () => {
    if (dirty && !save.busy)
      await after(await save.run({ ...here, version, text }), t`Laporan disimpan`)
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (editable) void store()
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
            <>
              <Link
                className="btn"
                to={downloadAddress(reportPdf, { ...here, inline: 'true' })}
                target="_blank"
                rel="noopener"
              >
                <Download aria-hidden />
                PDF
              </Link>
              {may('reports.share') && (
                <Button icon={Share2} onClick={() => setSharing(true)}>
                  <Trans>Bagikan</Trans>
                </Button>
              )}
              {editable && (
                <Button
                  icon={Check}
                  tone={dirty ? 'primary' : 'plain'}
                  disabled={!dirty}
                  busy={save.busy}
                  onClick={() => void store()}
                >
                  <Trans>Simpan</Trans>
                </Button>
              )}
              {report.state === 'draft' && may('reports.hand-over') && (
                <Button
                  icon={Send}
                  tone={dirty ? 'plain' : 'primary'}
                  disabled={dirty}
                  busy={hand.busy}
                  {...(dirty && { title: t`Simpan dulu, lalu serahkan` })}
                  onClick={() =>
                    void hand
                      .run({ ...here, version })
                      .then((answer) => after(answer, t`Laporan diserahkan`))
                  }
                >
                  <Trans>Serahkan</Trans>
                </Button>
              )}
              {report.state === 'handed-over' && may('reports.hand-over') && (
                <Button
                  icon={Undo2}
                  busy={take.busy}
                  onClick={() =>
                    void take
                      .run({ ...here, version })
                      .then((answer) => after(answer, t`Laporan menjadi draf lagi`))
                  }
                >
                  <Trans>Tarik kembali</Trans>
                </Button>
              )}
            </>
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
      {dirty && report.version > version && (
        <div className="mb-4">
          <Notice
            tone="warning"
            title={t`Ada versi yang lebih baru.`}
            actions={
              <Button size="small" onClick={() => settle(report)}>
                <Trans>Pakai versi tersimpan</Trans>
              </Button>
            }
          >
            <Trans>
              Tulisan di layar belum disimpan. Salin yang perlu, pakai versi tersimpan, lalu
              gabungkan.
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
                      .run({ ...here, again: true })
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
          text={text}
          editable={editable}
          picture={<DailyBeside week={report.week} />}
          onChange={setText}
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
  const { author, handedOverBy } = report
  const saved = format.instant(report.updatedAt)
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <ReportStateChip state={report.state} />
      {report.handedOverAt === null ? (
        <Trans>
          ditulis {author}, disimpan {saved}
        </Trans>
      ) : (
        <Trans>
          diserahkan {handedOverBy}, {format.instant(report.handedOverAt)}
        </Trans>
      )}
    </span>
  )
}
