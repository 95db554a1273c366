import { Trans, useLingui } from '@lingui/react/macro'

import { missing } from '#kernel/format.ts'
import { Button } from '#ui/design/Button.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Target } from '../../contract.ts'
import { weekNumber } from '../../domain/speak.ts'
import { printTarget } from '../../domain/week-targets/read-target.ts'
import { type Draft, keyOf, type Place } from '../../domain/week-targets/target-draft.ts'
import type { TargetMetrics } from './TargetGrid.tsx'

/** What somebody else set while one was typing; nothing is written over before one has seen it. */
export function TargetsMoved({
  moved,
  metrics,
  stored,
  draft,
  onTake,
  onKeep,
}: {
  readonly moved: readonly Place[]
  readonly metrics: TargetMetrics
  readonly stored: ReadonlyMap<string, Target>
  readonly draft: Draft
  readonly onTake: (places: readonly Place[]) => void
  readonly onKeep: (places: readonly Place[]) => void
}) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  if (moved.length === 0) return null
  const line = (place: Place) => {
    const metric = metrics.find(({ id }) => id === place.metric)
    const now = stored.get(keyOf(place))
    const [what, week] = [metric ? say(metric.name) : place.metric, weekNumber(place.week)]
    const mine = draft[keyOf(place)]?.text || missing
    if (!now || !metric)
      return t`${what}, minggu ${week}: dikosongkan orang lain. Diketik di sini: ${mine}.`
    const amount = printTarget(now.value, metric.unit, format.language)
    return t`${what}, minggu ${week}: ${amount} dari ${now.setBy}. Diketik di sini: ${mine}.`
  }
  return (
    <div className="mb-4">
      <Notice
        tone="warning"
        title={t`Sel yang sedang diketik baru diubah orang lain.`}
        actions={
          <>
            <Button size="small" onClick={() => onTake(moved)}>
              <Trans>Pakai yang tersimpan</Trans>
            </Button>
            <Button size="small" onClick={() => onKeep(moved)}>
              <Trans>Tetap pakai ketikan</Trans>
            </Button>
          </>
        }
      >
        <ul className="mt-1 grid gap-0.5">
          {moved.map((place) => (
            <li key={keyOf(place)}>{line(place)}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
