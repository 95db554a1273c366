import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'

import { addDays, Day, dayAt, Instant } from '#kernel/time.ts'
import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useGo, useParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type DayFigure, dayPage } from '../contract.ts'
import { DayHead } from './DayHead.tsx'
import { DayOriginPanel } from './DayOriginPanel.tsx'
import { DayParts } from './DayParts.tsx'
import { MetricTabs } from './MetricTabs.tsx'
import { DayContext } from './use-day.ts'
import { useDefinitions } from './use-week.ts'

/** Leads to the last day that has ended on the clock of the team. */
export function Yesterday() {
  const { t } = useLingui()
  const path = useTeamPath()
  const go = useGo()
  const { timeZone } = useTeam()
  useEffect(() => {
    const yesterday = addDays(dayAt(Instant.parse(Date.now()), timeZone), -1)
    go(path(`days/${yesterday}`), { replace: true })
  }, [go, path, timeZone])
  return (
    <Page title={t`Angka`} head={<PageHead title={t`Angka`} />}>
      <MetricTabs />
    </Page>
  )
}

/** The figures of one day: what happened, against what, and what is still missing. */
export function DayScreen() {
  const { t } = useLingui()
  const path = useTeamPath()
  const day = Day.safeParse(useParam('day'))
  if (day.success) return <OneDay key={day.data} day={day.data} />
  return (
    <Page title={t`Angka`} head={<PageHead title={t`Angka`} />}>
      <MetricTabs />
      <EmptyState
        title={t`Hari ini tidak ada di kalender`}
        actions={<ButtonLink to={path('days')}>{t`Kemarin`}</ButtonLink>}
      >
        <Trans>Alamat hari ditulis seperti 2026-11-24.</Trans>
      </EmptyState>
    </Page>
  )
}

function OneDay({ day }: { readonly day: Day }) {
  const format = useFormat()
  const team = useTeam()
  const answer = useAnswer(dayPage, { team: team.id, day })
  const definitions = useDefinitions()
  const [opened, setOpened] = useState<DayFigure | null>(null)
  return (
    <Page title={format.longDay(day)} head={<DayHead day={day} page={answer.data ?? null} />}>
      <MetricTabs />
      <Loaded answer={answer}>
        {(page) => (
          <DayContext value={{ page, definitions: definitions ?? new Map(), ask: setOpened }}>
            <DayParts />
            <DayOriginPanel figure={opened} onClose={() => setOpened(null)} />
          </DayContext>
        )}
      </Loaded>
    </Page>
  )
}
