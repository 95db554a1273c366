import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'

import { Day } from '#kernel/time.ts'
import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { dayPage, figureSettings } from '../contract.ts'
import { TypeForm } from './TypeForm.tsx'
import { useDefinitions } from './use-week.ts'

/** Types the figures of a day by hand, field by field or in one line, with what proves them. */
export function TypeScreen() {
  const { t } = useLingui()
  const path = useTeamPath()
  const day = Day.safeParse(useParam('day'))
  if (day.success) return <OfDay key={day.data} day={day.data} />
  return (
    <Page title={t`Ketik angka`} head={<PageHead title={t`Ketik angka`} />}>
      <EmptyState
        title={t`Hari ini tidak ada di kalender`}
        actions={<ButtonLink to={path('days')}>{t`Kemarin`}</ButtonLink>}
      />
    </Page>
  )
}

function OfDay({ day }: { readonly day: Day }) {
  const { t } = useLingui()
  const format = useFormat()
  const path = useTeamPath()
  const team = useTeam()
  const answer = useAnswer(dayPage, { team: team.id, day })
  const settings = useAnswer(figureSettings, { team: team.id }).data
  const definitions = useDefinitions()
  const head = (
    <PageHead
      slim
      title={t`Ketik angka`}
      context={format.longDay(day)}
      actions={<IconButton icon={X} label={t`Tutup`} to={path(`days/${day}`)} />}
    />
  )
  if (answer.data && definitions)
    return (
      <TypeForm
        head={head}
        page={answer.data}
        definitions={definitions}
        required={settings?.evidenceRequired ?? false}
      />
    )
  return (
    <Page title={t`Ketik angka`} head={head}>
      <Loaded answer={answer}>{() => null}</Loaded>
    </Page>
  )
}
