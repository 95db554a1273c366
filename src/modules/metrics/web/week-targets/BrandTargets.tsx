import { Trans, useLingui } from '@lingui/react/macro'

import type { BrandId } from '#kernel/ids.ts'
import { useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { Link } from '#ui/navigation/Link.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { achievements, weeks } from '../../contract.ts'
import { weekNumber } from '../../domain/speak.ts'
import { useDefinitions } from '../use-week.ts'
import { AchievementTable } from './AchievementTable.tsx'

const shownWeeks = 8

/** The targets of a brand in the last weeks and this one, and what was reached of them. */
export function BrandTargets({ brand }: { readonly brand: BrandId }) {
  const { t } = useLingui()
  const team = useTeam()
  const path = useTeamPath()
  const may = useMay()('metrics.targets')
  const definitions = useDefinitions()
  const current = useAnswer(weeks, { team: team.id }, { freshMs: 60_000 }).data?.current
  const answer = useAnswer(
    achievements,
    { team: team.id, subject: brand, until: current ?? '', weeks: shownWeeks },
    { enabled: current !== undefined },
  ).data
  if (!answer || !definitions) return null
  const rows = answer.weeks.flatMap(({ week, targets }) =>
    targets.map((target) => Object.assign({}, target, { when: t`Minggu ${weekNumber(week)}` })),
  )
  const link = (
    <Link to={path(`targets?brand=${brand}`)} className="text-action hover:underline">
      {may ? <Trans>Atur target</Trans> : <Trans>Semua target</Trans>}
    </Link>
  )
  if (rows.length === 0 && !may) return null
  return (
    <Section title={t`Target brand`} more={link}>
      {rows.length === 0 ? (
        <p className="text-13 text-muted">
          <Trans>Brand ini belum punya target.</Trans>
        </p>
      ) : (
        <AchievementTable label={t`Target brand`} rows={rows} definitions={definitions} />
      )}
    </Section>
  )
}
