import { Trans, useLingui } from '@lingui/react/macro'
import { FileText } from 'lucide-react'

import { addWeeks, periodOf, type Week } from '#kernel/time.ts'
import { weeks } from '#modules/metrics/contract.ts'
import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { Link } from '#ui/navigation/Link.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { reports } from '../contract.ts'
import { weekNumber } from '../domain/draft.ts'
import { ReportStateChip } from './ReportStateChip.tsx'

/** The weekly reports, newest first, and the week that waits for its report. */
export function ReportListScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const path = useTeamPath()
  const format = useFormat()
  const answer = useAnswer(reports, { team: team.id })
  const known = useAnswer(weeks, { team: team.id }).data
  const last = known && addWeeks(known.current, -1)
  const waiting = (list: readonly { week: Week }[]) =>
    last && known.weeks.some(({ week }) => week === last) && !list.some(({ week }) => week === last)
      ? last
      : null

  return (
    <Page
      title={t`Laporan`}
      head={
        <PageHead
          title={t`Laporan`}
          context={t`Setiap Senin satu laporan: ringkasan, angka, insight, rekomendasi.`}
        />
      }
    >
      <Loaded answer={answer}>
        {({ reports: list }) => {
          const due = waiting(list)
          return (
            <>
              {due && (
                <div className="mb-6">
                  <EmptyState
                    title={t`Minggu ${weekNumber(due)} belum punya laporan`}
                    actions={
                      <ButtonLink
                        tone="primary"
                        icon={FileText}
                        to={path(`reports/${due}?draft=1`)}
                      >
                        <Trans>Susun laporan</Trans>
                      </ButtonLink>
                    }
                  >
                    {format.period(periodOf(due))}
                  </EmptyState>
                </div>
              )}
              {list.length === 0 && !due && (
                <EmptyState
                  title={t`Belum ada laporan`}
                  actions={
                    <ButtonLink tone="primary" to={path('imports')}>
                      <Trans>Unggah ekspor</Trans>
                    </ButtonLink>
                  }
                >
                  <Trans>
                    Unggah ekspor minggu lalu, lihat angkanya, lalu susun laporan dari halaman
                    minggu.
                  </Trans>
                </EmptyState>
              )}
              {list.length > 0 && (
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">
                        <Trans>Minggu</Trans>
                      </th>
                      <th scope="col">
                        <Trans>Status</Trans>
                      </th>
                      <th scope="col" className="max-md:hidden">
                        <Trans>Penulis</Trans>
                      </th>
                      <th scope="col" className="max-md:hidden">
                        <Trans>Disimpan</Trans>
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {list.map((report) => (
                      <tr key={report.id}>
                        <td>
                          <Link to={path(`reports/${report.week}`)} className="link">
                            <Trans>Minggu {weekNumber(report.week)}</Trans>{' '}
                            <span className="font-normal text-muted">
                              {format.period(report.period)}
                            </span>
                          </Link>
                        </td>
                        <td>
                          <ReportStateChip state={report.state} />
                        </td>
                        <td className="max-md:hidden">{report.author}</td>
                        <td className="max-md:hidden">{format.instant(report.updatedAt)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
