import { Trans, useLingui } from '@lingui/react/macro'
import { Check, Download, Send, Share2, Undo2 } from 'lucide-react'

import { useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Link } from '#ui/navigation/Link.tsx'
import { downloadAddress } from '#ui/wire/call.ts'

import { type Report, reportPdf } from '../contract.ts'

type Step = { readonly busy: boolean; readonly begin: () => void }

/** What can be done with a report as it stands. */
export function ReportActions({
  report,
  unsaved,
  save,
  handOver,
  takeBack,
  onShare,
}: {
  readonly report: Report
  readonly unsaved: boolean
  readonly save: Step
  readonly handOver: Step
  readonly takeBack: Step
  readonly onShare: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()
  const isDraft = report.state === 'draft'
  return (
    <>
      <Link
        className="btn"
        to={downloadAddress(reportPdf, { team: team.id, week: report.week, inline: 'true' })}
        target="_blank"
        rel="noopener"
      >
        <Download aria-hidden />
        PDF
      </Link>
      {may('reports.share') && (
        <Button icon={Share2} onClick={onShare}>
          <Trans>Bagikan</Trans>
        </Button>
      )}
      {isDraft && may('reports.write') && (
        <Button
          icon={Check}
          tone={unsaved ? 'primary' : 'plain'}
          disabled={!unsaved}
          busy={save.busy}
          onClick={save.begin}
        >
          <Trans>Simpan</Trans>
        </Button>
      )}
      {isDraft && may('reports.hand-over') && (
        <Button
          icon={Send}
          tone={unsaved ? 'plain' : 'primary'}
          disabled={unsaved}
          busy={handOver.busy}
          {...(unsaved && { title: t`Simpan dulu, lalu serahkan` })}
          onClick={handOver.begin}
        >
          <Trans>Serahkan</Trans>
        </Button>
      )}
      {!isDraft && may('reports.hand-over') && (
        <Button icon={Undo2} busy={takeBack.busy} onClick={takeBack.begin}>
          <Trans>Tarik kembali</Trans>
        </Button>
      )}
    </>
  )
}
