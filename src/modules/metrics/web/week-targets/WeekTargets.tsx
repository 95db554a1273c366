import { Trans, useLingui } from '@lingui/react/macro'

import { addWeeks } from '#kernel/time.ts'
import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { Link } from '#ui/navigation/Link.tsx'
import { useGo } from '#ui/navigation/use-navigation.ts'

import type { FigureId } from '../../contract.ts'
import { useWeek } from '../use-week.ts'
import { AchievementTable, type AchievementRow } from './AchievementTable.tsx'

/** How the targets of the week stand; without one there is nothing here. */
export function WeekTargets() {
  const { t } = useLingui()
  const format = useFormat()
  const path = useTeamPath()
  const go = useGo()
  const may = useMay()('metrics.targets')
  const { page, definitions, ask } = useWeek()
  const { targets, week } = page
  if (targets.length === 0) return null
  const all = targets.length
  const known = targets.filter(({ state }) => state !== 'unknown').length
  const over = targets.every(({ pace, state }) => pace === null && state !== 'open')
  const reached = targets.filter(({ state }) => state === 'reached').length
  const good = targets.filter(({ state }) => state === 'reached' || state === 'ahead').length
  const title =
    known === 0
      ? t`${all} target menunggu angkanya`
      : over
        ? t`${reached} dari ${known} target tercapai`
        : t`${good} dari ${known} target sesuai laju`
  const open = (row: AchievementRow) => {
    if (row.brand) go(path(`brand-figures/${row.brand.id}`))
    else ask({ id: row.metric, subject: subjectOf(row.metric, page.figures) })
  }
  return (
    <Section
      title={title}
      beside={
        known < all && known > 0 && <Trans>{format.count(all - known)} belum ada angkanya</Trans>
      }
      more={
        <Link
          to={path(`targets?from=${addWeeks(week, -2)}`)}
          className="text-action hover:underline"
        >
          {may ? <Trans>Atur target</Trans> : <Trans>Semua target</Trans>}
        </Link>
      }
    >
      <AchievementTable
        label={t`Target minggu ini`}
        rows={targets}
        definitions={definitions}
        onOpen={open}
      />
    </Section>
  )
}

/** A figure of accounts stands under their handles. */
const subjectOf = (
  metric: FigureId,
  figures: readonly { readonly id: FigureId; readonly subject: string }[],
): string => figures.find(({ id }) => id === metric)?.subject ?? 'shop'
