import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'

import type { Given } from '#kernel/endpoint.ts'
import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useGo } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type weeks as endpoint, weeks } from '../contract.ts'
import { MetricTabs } from './MetricTabs.tsx'
import { NothingYet } from './NothingYet.tsx'

/** Leads to the newest week with GMV, else to the newest that holds anything. */
export function LatestWeek() {
  const { t } = useLingui()
  const team = useTeam()
  const answer = useAnswer(weeks, { team: team.id })
  return (
    <Page
      title={t`Angka`}
      head={
        <PageHead
          title={t`Angka`}
          context={<Trans>Angka toko minggu demi minggu, setiap angka dengan asalnya.</Trans>}
        />
      }
    >
      <MetricTabs />
      <Loaded answer={answer}>{(known) => <Leave known={known} />}</Loaded>
    </Page>
  )
}

function Leave({ known }: { readonly known: Given<typeof endpoint> }) {
  const path = useTeamPath()
  const go = useGo()
  const latest = known.weeks.find(({ gmv }) => gmv !== null) ?? known.weeks[0]
  const to = latest && path(`weeks/${latest.week}`)
  useEffect(() => {
    if (to) go(to, { replace: true })
  }, [go, to])
  return to ? null : <NothingYet />
}
