import { useLingui } from '@lingui/react/macro'

import { BrandId } from '#kernel/ids.ts'
import { addWeeks, Week } from '#kernel/time.ts'
import { brands } from '#modules/brands/contract.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { useQuery } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { targets, type TargetSubject, weeks } from '../../contract.ts'
import { MetricTabs } from '../MetricTabs.tsx'
import { shownWeeks } from './target-weeks.ts'
import { TargetDesk } from './TargetDesk.tsx'
import { TargetHead } from './TargetHead.tsx'

/** Weeks that are over stand above, to go by. */
const before = 4

/** What is to be reached, week by week, by the shop or a brand. */
export function TargetScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const [query, change] = useQuery()
  const known = useAnswer(brands, { team: team.id }, { freshMs: 30_000 }).data?.brands
  const current = useAnswer(weeks, { team: team.id }, { freshMs: 60_000 }).data?.current
  const asked = Week.safeParse(query.get('from'))
  const from = asked.success ? asked.data : current && addWeeks(current, -before)
  const named = BrandId.safeParse(query.get('brand'))
  const subject: TargetSubject = named.success ? named.data : 'shop'
  const brand = known?.find(({ id }) => id === subject)
  const answer = useAnswer(
    targets,
    { team: team.id, subject, from: from ?? '', weeks: shownWeeks },
    { enabled: from !== undefined },
  )
  const look = {
    from: from ?? null,
    subject,
    brands: known ?? [],
    go: (to: Week) => change({ from: to }),
    choose: (to: TargetSubject) => change({ brand: to === 'shop' ? null : to }),
  }
  if (answer.data && from)
    return (
      <TargetDesk
        key={`${subject} ${team.id}`}
        page={answer.data}
        from={from}
        look={look}
        brand={brand ?? null}
      />
    )
  return (
    <Page title={t`Target`} head={<TargetHead look={look} actions={null} />}>
      <MetricTabs />
      <Loaded answer={answer}>{() => null}</Loaded>
    </Page>
  )
}
