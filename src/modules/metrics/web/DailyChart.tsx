import { Trans, useLingui } from '@lingui/react/macro'

import { missing } from '#kernel/format.ts'
import { Chart } from '#ui/design/Chart.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { WeekPage } from '../contract.ts'
import { dailyChart, scaleOf } from '../domain/charts/daily.ts'

type DailyProps = { readonly daily: WeekPage['daily'] }

/** What the bars are counted in, beside the title: `Rp juta per hari`. */
export function DailyUnit({ daily }: DailyProps) {
  const say = useWords()
  const unit = say(scaleOf(daily).words)
  return <Trans>{unit} per hari</Trans>
}

/** GMV day by day with LIVE in it; below it what the dashed line is, where there is one. */
export function DailyChart({ daily }: DailyProps) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const amount = (value: number | null | undefined) =>
    value == null ? missing : format.rupiah(value)
  return (
    <>
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
          head: [t`Hari`, t`GMV`, t`dari LIVE`, t`rerata 4 minggu`],
          rows: daily.days.map((day, at) => [
            format.weekday(day),
            amount(daily.gmv[at]),
            amount(daily.live[at]),
            amount(daily.mean4[at]),
          ]),
        }}
      />
      {daily.mean4.some((mean) => mean !== null) && (
        <p className="mt-1 flex items-center gap-1.5 text-12 text-muted">
          <svg width="22" height="8" aria-hidden>
            <line className="meanline" x1="0" x2="22" y1="4" y2="4" />
          </svg>
          <Trans>rerata 4 minggu, hari yang sama</Trans>
        </p>
      )}
    </>
  )
}
