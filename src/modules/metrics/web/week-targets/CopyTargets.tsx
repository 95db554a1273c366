import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { periodOf, type Week } from '#kernel/time.ts'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { Checkbox, Field, Select } from '#ui/design/Field.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { Target } from '../../contract.ts'
import { weekNumber } from '../../domain/speak.ts'
import { printTarget } from '../../domain/week-targets/read-target.ts'
import { copied, type Draft, keyOf, type Place } from '../../domain/week-targets/target-draft.ts'
import type { TargetMetrics } from './TargetGrid.tsx'
import type { Written } from './use-target-draft.ts'

/** The targets of one week again in the weeks after it; they stand in the table before they are kept. */
export function CopyTargets({
  page,
  weeks,
  stored,
  draft,
  onClose,
  onFill,
}: {
  readonly page: { readonly current: Week; readonly metrics: TargetMetrics }
  readonly weeks: readonly Week[]
  readonly stored: ReadonlyMap<string, Target>
  readonly draft: Draft
  readonly onClose: () => void
  readonly onFill: (cells: readonly Written[]) => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const textAt = (place: Place): string => {
    const unit = page.metrics.find(({ id }) => id === place.metric)?.unit
    const now = stored.get(keyOf(place))
    return (
      draft[keyOf(place)]?.text ??
      (now && unit ? printTarget(now.value, unit, format.language) : '')
    )
  }
  const cellsIn = (week: Week) =>
    page.metrics.flatMap(({ id }) => {
      const text = textAt({ week, metric: id })
      return text.trim() === '' ? [] : [{ metric: id, text }]
    })
  const filled = weeks.slice(0, -1).filter((week) => cellsIn(week).length > 0)
  const usual = filled.findLast((week) => week <= page.current) ?? filled.at(-1)
  const [chosen, setChosen] = useState<Week | undefined>(usual)
  const [count, setCount] = useState(4)
  const [over, setOver] = useState(false)
  const after = chosen ? weeks.filter((week) => week > chosen) : []
  const into = after.slice(0, count)
  const cells = chosen
    ? copied(cellsIn(chosen), into, (place) => over || textAt(place).trim() === '')
    : []
  const total = cells.length
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Salin target`}
      context={t`Hasilnya muncul di tabel dulu, dan baru berlaku setelah disimpan.`}
      onSubmit={() =>
        total > 0 &&
        onFill(
          cells.map(({ week, metric, text }) => ({
            week,
            metric,
            text,
            stored: stored.get(keyOf({ week, metric }))?.value ?? null,
          })),
        )
      }
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button type="submit" tone="primary" disabled={total === 0}>
            {total === 0 ? t`Isi sel` : t`${plural(total, { other: 'Isi # sel' })}`}
          </Button>
        </>
      }
    >
      {chosen === undefined ? (
        <p className="text-13 text-muted">
          <Trans>Belum ada target di minggu yang terlihat. Isi satu minggu dulu, lalu salin.</Trans>
        </p>
      ) : (
        <div className="grid gap-4">
          <Field label={t`Dari minggu`}>
            <Select
              value={chosen}
              options={filled.map((week) => ({
                value: week,
                label: t`Minggu ${weekNumber(week)} · ${format.periodShort(periodOf(week))}`,
              }))}
              onChange={setChosen}
            />
          </Field>
          <Field
            label={t`Ke berapa minggu berikutnya`}
            hint={
              into.length > 0 &&
              t`Minggu ${weekNumber(into[0] ?? chosen)}–${weekNumber(into.at(-1) ?? chosen)}`
            }
          >
            <Select
              value={String(Math.min(count, after.length))}
              options={after.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }))}
              onChange={(value) => setCount(Number(value))}
            />
          </Field>
          <Checkbox checked={over} onChange={setOver}>
            <Trans>Timpa sel yang sudah terisi</Trans>
          </Checkbox>
        </div>
      )}
    </Dialog>
  )
}
