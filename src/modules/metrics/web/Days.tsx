import { Trans } from '@lingui/react/macro'

import { Section } from '#ui/design/PageHead.tsx'
import { useWords } from '#ui/i18n/use-words.ts'

import { DailyChart, DailyUnit } from './DailyChart.tsx'
import { useWeek } from './use-week.ts'

/** GMV day by day; its title is what the days say. */
export function Days() {
  const say = useWords()
  const { page, ask } = useWeek()
  const { daily } = page
  const known = daily.gmv.some((value) => value !== null)
  return (
    <Section
      title={say(daily.title)}
      beside={known && <DailyUnit daily={daily} />}
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
        <DailyChart daily={daily} />
      ) : (
        <p className="text-13 text-muted">
          <Trans>Metrik utama toko membawa GMV setiap hari.</Trans>
        </p>
      )}
    </Section>
  )
}
