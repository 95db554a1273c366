import { Trans, useLingui } from '@lingui/react/macro'

import { missing } from '#kernel/format.ts'
import type { Week } from '#kernel/time.ts'
import { weekPage } from '#modules/metrics/contract.ts'
import { dailyChart, scaleOf } from '#modules/metrics/logic.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { Chart } from '#ui/design/Chart.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAnswer } from '#ui/wire/query.ts'

/** The daily chart of the document, where the document has it: before the findings. */
export function DailyBeside({ week }: { readonly week: Week }) {
  const { t } = useLingui()
  const team = useTeam()
  const format = useFormat()
  const say = useWords()
  const daily = useAnswer(weekPage, { team: team.id, week }).data?.daily
  if (!daily?.gmv.some((value) => value !== null)) return null
  const unit = say(scaleOf(daily).words)
  const amount = (value: number | null | undefined) =>
    value == null ? missing : format.rupiah(value)
  return (
    <section>
      <h2>
        {say(daily.title)}{' '}
        <span className="text-12 font-normal text-muted">
          <Trans>{unit} per hari</Trans>
        </span>
      </h2>
      <Chart
        label={say(daily.title)}
        option={(roles, width) =>
          dailyChart(daily, {
            colours: { ...roles, ground: roles.surface },
            language: format.language,
            width,
          })
        }
        table={{
          head: [t`Hari`, t`GMV`, t`rerata 4 minggu`],
          rows: daily.days.map((day, at) => [
            format.weekday(day),
            amount(daily.gmv[at]),
            amount(daily.mean4[at]),
          ]),
        }}
      />
    </section>
  )
}
