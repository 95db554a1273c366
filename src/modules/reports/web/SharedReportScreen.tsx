import { Trans, useLingui } from '@lingui/react/macro'
import { Download } from 'lucide-react'

import { Instant } from '#kernel/time.ts'
import { Corner, useLinked, useLinkedAnswer } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { OutsidePage } from '#ui/design/OutsidePage.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import './report.css'
import { type SharedReport, sharedReport } from '../contract.ts'
import { weekNumber } from '../domain/draft.ts'
import { Daily } from './DailyBeside.tsx'
import { Figures } from './Figures.tsx'
import { ReportParts } from './ReportParts.tsx'
import { ReportStateChip } from './ReportStateChip.tsx'
import { useSharedPdf } from './use-shared-pdf.ts'

/** What an outsider sees of one report: to read and to download, nothing to change. */
export function SharedReportScreen() {
  const { t } = useLingui()
  const format = useFormat()
  const { team, name, expiresAt } = useLinked()
  const answer = useLinkedAnswer(sharedReport, {})
  const { data } = answer
  const number = data ? weekNumber(data.week) : null
  const until = format.dayOf(Instant.parse(expiresAt - 1))
  return (
    <OutsidePage
      title={number === null ? t`Laporan` : t`Laporan minggu ${number}`}
      from={team}
      corner={<Corner />}
      head={
        data && (
          <PageHead
            title={
              <>
                <Trans>Laporan minggu {number}</Trans> · {format.period(data.period)}
              </>
            }
            context={data.report && <Standing report={data.report} />}
            actions={data.report && <PdfButton />}
          />
        )
      }
      foot={
        <Trans>
          Tautan ini untuk {name}, berlaku sampai {until}. Jangan teruskan: siapa pun yang
          memegangnya bisa membaca laporan ini.
        </Trans>
      }
    >
      <Loaded answer={answer}>
        {({ report }) => (report ? <Body report={report} /> : <NotYet number={number} />)}
      </Loaded>
    </OutsidePage>
  )
}

function Body({ report }: { readonly report: SharedReport }) {
  return (
    <div className="report-columns">
      <ReportParts
        text={report.text}
        editable={false}
        picture={<Daily daily={report.daily} />}
        onChange={() => undefined}
      />
      <aside>
        <Figures figures={report.figures} />
      </aside>
    </div>
  )
}

function NotYet({ number }: { readonly number: number | null }) {
  return (
    <div className="py-6">
      <EmptyState title={<Trans>Laporan minggu {number} belum diserahkan</Trans>}>
        <Trans>
          Tautannya benar. Begitu laporannya diserahkan, isinya tampil di sini: buka lagi nanti.
        </Trans>
      </EmptyState>
    </div>
  )
}

function Standing({ report }: { readonly report: SharedReport }) {
  const format = useFormat()
  const { author, handedOverBy, handedOverAt } = report
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <ReportStateChip state={report.state} />
      {handedOverAt === null ? (
        <Trans>ditulis {author}, masih bisa berubah</Trans>
      ) : (
        <Trans>
          diserahkan {handedOverBy}, {format.instant(handedOverAt)}
        </Trans>
      )}
    </span>
  )
}

function PdfButton() {
  const { download, busy } = useSharedPdf()
  return (
    <Button tone="primary" icon={Download} busy={busy} onClick={() => void download()}>
      <Trans>Unduh PDF</Trans>
    </Button>
  )
}
