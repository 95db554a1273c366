import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowLeftRight, ListFilter } from 'lucide-react'
import type { ReactNode } from 'react'

import { type Day, periodOf, type Period, weekOf } from '#kernel/time.ts'
import { Button } from '#ui/design/Button.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Menu } from '#ui/design/Menu.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Pair } from '../../domain/compare/periods.ts'
import { doubleDates, monthOf, presetsFor } from '../../domain/compare/presets.ts'
import { doubleDate } from '../../domain/speak.ts'
import { RangePicker } from '../lists/RangePicker.tsx'
import type { CompareChoice } from './use-compare.ts'

const [shownWeeks, shownMonths, shownCampaigns] = [6, 4, 3]

/** Two periods, each chosen freely, and pairs that are asked for again and again. */
export function PairPicker({
  choice,
  pair,
  children,
}: {
  readonly choice: CompareChoice
  readonly pair: Pair
  /** What stands at the end of the line. */
  readonly children: ReactNode
}) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const { today, choosePair } = choice
  const more = [
    ...Array.from({ length: shownMonths }, (_, at) => monthOf(today, -at)).map((period) => ({
      label: format.period(period),
      period,
    })),
    ...doubleDates(today, shownCampaigns).map((day) => ({
      label: `${doubleDate(day)} · ${format.day(day)}`,
      period: { from: day, to: day },
    })),
  ]
  const side = (period: Period, choose: (next: Period) => void) => (
    <RangePicker
      range={{
        chosen: { period, week: exactWeek(period) },
        choose,
        current: choice.current,
        known: choice.known,
      }}
      weeks={shownWeeks}
      more={more}
    />
  )
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {side(pair.period, (period) => choosePair({ ...pair, period }))}
      <span className="text-13 text-muted">
        <Trans>dibandingkan dengan</Trans>
      </span>
      {side(pair.other, (other) => choosePair({ ...pair, other }))}
      <IconButton
        icon={ArrowLeftRight}
        label={t`Tukar kedua periode`}
        onClick={() => choosePair({ period: pair.other, other: pair.period })}
      />
      <Menu
        align="end"
        trigger={
          <Button tone="ghost" icon={ListFilter}>
            <Trans>Pilihan cepat</Trans>
          </Button>
        }
        items={presetsFor(today, pair.period).map(({ words, pair: preset }) => ({
          label: say(words),
          onSelect: () => choosePair(preset),
        }))}
      />
      {children}
    </div>
  )
}

const exactWeek = ({ from, to }: { readonly from: Day; readonly to: Day }) => {
  const week = weekOf(from)
  const whole = periodOf(week)
  return whole.from === from && whole.to === to ? week : null
}
