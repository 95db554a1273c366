import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronLeft, FileText } from 'lucide-react'
import { useCallback, useEffect, useRef } from 'react'

import { periodOf, Week } from '#kernel/time.ts'
import { useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { ErrorView } from '#ui/design/ErrorView.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useParam, useQueryParam } from '#ui/navigation/use-navigation.ts'
import { useAction, useAnswer, useWire } from '#ui/wire/query.ts'
import { useTopic } from '#ui/wire/use-topic.ts'

import { draftReport, report as reportOfWeek, reportMoved, reports } from '../contract.ts'
import { weekNumber } from '../domain/draft.ts'
import { ReportEditor } from './ReportEditor.tsx'

/** The report of one week: drafted here, then written, printed and handed over. */
export function ReportScreen() {
  const { t } = useLingui()
  const path = useTeamPath()
  const week = Week.safeParse(useParam('week'))
  if (week.success) return <ReportOfWeek key={week.data} week={week.data} />
  return (
    <Page title={t`Laporan`}>
      <EmptyState
        title={t`Minggu ini tidak ada`}
        actions={<ButtonLink to={path('reports')}>{t`Semua laporan`}</ButtonLink>}
      >
        <Trans>Alamat minggu ditulis seperti 2026-W46.</Trans>
      </EmptyState>
    </Page>
  )
}

function ReportOfWeek({ week }: { readonly week: Week }) {
  const team = useTeam()
  const wire = useWire()
  const answer = useAnswer(reportOfWeek, { team: team.id, week })
  const known = answer.data?.report?.version ?? 0
  const look = () => void wire.refresh(reportOfWeek)
  useTopic(
    reportMoved,
    { team: team.id, week },
    { snapshot: ({ version }) => version > known && look(), patch: look },
  )
  return (
    <Loaded answer={answer}>
      {({ report }) =>
        report ? <ReportEditor key={report.id} report={report} /> : <NotDrafted week={week} />
      }
    </Loaded>
  )
}

function NotDrafted({ week }: { readonly week: Week }) {
  const { t } = useLingui()
  const team = useTeam()
  const path = useTeamPath()
  const format = useFormat()
  const wire = useWire()
  const allowed = useMay()('reports.write')
  const draft = useAction(draftReport)
  const [asked, setAsked] = useQueryParam('draft')
  const { run } = draft
  const begin = useCallback(async () => {
    const answer = await run({ team: team.id, week })
    if (!answer) return
    wire.remember(reportOfWeek, { team: team.id, week }, { report: answer.report })
    await wire.refresh(reports)
  }, [run, team.id, week, wire])

  // Whoever pressed "Susun laporan" on another page has asked already.
  const begun = useRef(false)
  useEffect(() => {
    if (asked === null || !allowed || begun.current) return
    begun.current = true
    setAsked(null)
    void begin()
  }, [allowed, asked, begin, setAsked])

  const number = weekNumber(week)
  return (
    <Page
      title={t`Laporan minggu ${number}`}
      head={
        <PageHead
          title={t`Laporan minggu ${number}`}
          context={format.period(periodOf(week))}
          actions={
            <ButtonLink tone="ghost" icon={ChevronLeft} to={path(`weeks/${week}`)}>
              <Trans>Angka minggu ini</Trans>
            </ButtonLink>
          }
        />
      }
    >
      {draft.error ? (
        <ErrorView error={draft.error} retry={() => void begin()} />
      ) : (
        <EmptyState
          title={t`Laporan ini belum disusun`}
          actions={
            allowed && (
              <Button tone="primary" icon={FileText} busy={draft.busy} onClick={() => void begin()}>
                <Trans>Susun laporan</Trans>
              </Button>
            )
          }
        >
          {allowed ? (
            <Trans>
              Draf ditulis dari angka minggu itu. Setiap kalimat menyebut angkanya dan bisa diubah.
            </Trans>
          ) : (
            <Trans>Pemilik, manajer, atau pemasar yang menyusun laporan.</Trans>
          )}
        </EmptyState>
      )}
    </Page>
  )
}
