import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { Week } from '#kernel/time.ts'
import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { weekPage } from '../contract.ts'
import { weekNumber } from '../domain/speak.ts'
import { MetricTabs } from './MetricTabs.tsx'
import { NothingYet } from './NothingYet.tsx'
import { OriginPanel, type Opened } from './OriginPanel.tsx'
import { useDefinitions, WeekContext } from './use-week.ts'
import { WeekHead } from './WeekHead.tsx'
import { WeekParts } from './WeekParts.tsx'

/** The figures of one week: what happened, against what, and where every number comes from. */
export function WeekScreen() {
  const { t } = useLingui()
  const path = useTeamPath()
  const week = Week.safeParse(useParam('week'))
  if (week.success) return <OneWeek key={week.data} week={week.data} />
  return (
    <Page title={t`Angka`} head={<PageHead title={t`Angka`} />}>
      <EmptyState
        title={t`Minggu ini tidak ada`}
        actions={<ButtonLink to={path('weeks')}>{t`Minggu terbaru`}</ButtonLink>}
      >
        <Trans>Alamat minggu ditulis seperti 2026-W46.</Trans>
      </EmptyState>
    </Page>
  )
}

function OneWeek({ week }: { readonly week: Week }) {
  const { t } = useLingui()
  const team = useTeam()
  const answer = useAnswer(weekPage, { team: team.id, week })
  const definitions = useDefinitions()
  const [opened, setOpened] = useState<Opened | null>(null)
  const number = weekNumber(week)
  return (
    <Page title={t`Minggu ${number}`} head={<WeekHead week={week} page={answer.data ?? null} />}>
      <MetricTabs />
      <Loaded answer={answer}>
        {(page) =>
          page.tables.length === 0 && page.sources.every(({ state }) => state === 'missing') ? (
            <NothingYet sources={page.sources} />
          ) : (
            <WeekContext
              value={{
                page,
                definitions: definitions ?? new Map(),
                ask: (asked, among = [asked]) => setOpened({ asked, among }),
              }}
            >
              <WeekParts />
              <OriginPanel opened={opened} onAsk={setOpened} />
            </WeekContext>
          )
        }
      </Loaded>
    </Page>
  )
}
