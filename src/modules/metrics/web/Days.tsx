import { Trans, useLingui } from '@lingui/react/macro'

import { Chart } from '#ui/design/Chart.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import { dailyChart, scaleOf } from '../domain/charts/daily.ts'
import { useWeek } from './use-week.ts'

/** GMV day by day; its title is what the days say. */
export function Days() {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const { page, ask } = useWeek()
  const { daily } = page
  const known = daily.gmv.some((value) => value !== null)
  const amount = (value: number | null | undefined) => (value == null ? '—' : format.rupiah(value))
  const unit = say(scaleOf(daily).words)
  return (
    <Section
      title={say(daily.title)}
      beside={known && <Trans>{unit} per hari</Trans>}
      more={
        known && (
          <button
            type="button"
            className="text-action hover:underline"
            onClick={() => ask({ id: 'shop.gmv.daily', subject: 'shop' })}
          >
            <Trans>Asal</Trans>
          </button>
        )
      }
    >
      {known ? (
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
      ) : (
        <p className="text-13 text-muted">
          <Trans>Metrik utama toko membawa GMV setiap hari.</Trans>
        </p>
      )}
    </Section>
  )
}
