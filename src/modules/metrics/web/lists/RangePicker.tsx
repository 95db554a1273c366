import { Trans, useLingui } from '@lingui/react/macro'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'

import { addDays, addWeeks, Day, daysOf, type Period, periodOf } from '#kernel/time.ts'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Menu } from '#ui/design/Menu.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import { mostListDays } from '../../contract.ts'
import { weekNumber } from '../../domain/speak.ts'
import type { RangeChoice } from './use-range.ts'

const shownWeeks = 12

/** Other periods than weeks that are offered by name. */
export type NamedPeriod = { readonly label: string; readonly period: Period }

const noMore: readonly NamedPeriod[] = []

/** Which days: a week first, any others where somebody asks for them. */
export function RangePicker({
  range,
  weeks = shownWeeks,
  more = noMore,
}: {
  readonly range: RangeChoice
  readonly weeks?: number
  readonly more?: readonly NamedPeriod[]
}) {
  const { t } = useLingui()
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const { chosen, choose, current, known } = range
  if (!chosen) return null
  const { period, week } = chosen
  const length = daysOf(period).length
  const [before, after] = week
    ? [periodOf(addWeeks(week, -1)), periodOf(addWeeks(week, 1))]
    : [shifted(period, -length), shifted(period, length)]
  const ahead = current !== null && after.from > periodOf(current).to
  const number = week && weekNumber(week)
  return (
    <>
      <span className="inline-flex items-center">
        <IconButton
          icon={ChevronLeft}
          label={t`Sebelumnya: ${format.period(before)}`}
          onClick={() => choose(before)}
        />
        <Menu
          align="end"
          trigger={
            <Button icon={CalendarDays} className="tn">
              {number === null
                ? format.period(period)
                : t`Minggu ${number} · ${format.periodShort(period)}`}
            </Button>
          }
          items={[
            ...known.slice(0, weeks).map((one) => ({
              label: t`Minggu ${weekNumber(one)} · ${format.periodShort(periodOf(one))}`,
              checked: one === week,
              onSelect: () => choose(periodOf(one)),
            })),
            { line: true as const },
            ...more.map((one) => ({
              label: one.label,
              checked: one.period.from === period.from && one.period.to === period.to,
              onSelect: () => choose(one.period),
            })),
            { label: t`Hari lain…`, onSelect: () => setAsking(true) },
          ]}
        />
        <IconButton
          icon={ChevronRight}
          label={t`Berikutnya: ${format.period(after)}`}
          disabled={ahead}
          onClick={() => choose(after)}
        />
      </span>
      {asking && (
        <OtherDays
          period={period}
          onClose={() => setAsking(false)}
          onChoose={(other) => {
            setAsking(false)
            choose(other)
          }}
        />
      )}
    </>
  )
}

const shifted = ({ from, to }: Period, days: number): Period => ({
  from: addDays(from, days),
  to: addDays(to, days),
})

function OtherDays({
  period,
  onClose,
  onChoose,
}: {
  readonly period: Period
  readonly onClose: () => void
  readonly onChoose: (period: Period) => void
}) {
  const { t } = useLingui()
  const [from, setFrom] = useState<string>(period.from)
  const [to, setTo] = useState<string>(period.to)
  const [first, last] = [Day.safeParse(from), Day.safeParse(to)]
  const whole = first.success && last.success
  const problem = !whole
    ? t`Isi kedua tanggal`
    : first.data > last.data
      ? t`Hari terakhir ada sebelum hari pertama`
      : addDays(first.data, mostListDays) <= last.data
        ? t`Paling banyak ${mostListDays} hari sekaligus`
        : undefined
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Hari lain`}
      context={t`Angka muncul kalau berkas yang diimpor tepat menyusun hari-hari ini.`}
      onSubmit={() => {
        if (whole && !problem) onChoose({ from: first.data, to: last.data })
      }}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button type="submit" disabled={problem !== undefined}>
            <Trans>Lihat hari ini</Trans>
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-2 gap-3">
        <Field label={t`Dari`}>
          <Input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </Field>
        <Field label={t`Hingga`} error={problem}>
          <Input type="date" value={to} onChange={(event) => setTo(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}
