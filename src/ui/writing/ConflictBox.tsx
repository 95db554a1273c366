import { Trans, useLingui } from '@lingui/react/macro'
import { CircleAlert } from 'lucide-react'

import type { Conflict } from '#kernel/merge.ts'

import { classes } from '../design/class-names.ts'
import { Segmented } from '../design/Segmented.tsx'
import { type Choice, decisionOf } from './merge-choices.ts'
import type { SideNames } from './MergeDialog.tsx'
import { Words } from './Words.tsx'

/** What both changed, side by side, and what becomes of it. */
export function ConflictBox({
  conflict,
  names,
  choice,
  asked,
  place,
  onChoose,
}: {
  readonly conflict: Conflict
  readonly names: SideNames
  readonly choice: Choice | undefined
  /** Somebody wanted to go on before this was decided. */
  readonly asked: boolean
  /** By which the dialog finds it again. */
  readonly place: string
  readonly onChoose: (choice: Choice) => void
}) {
  const { t } = useLingui()
  const kind = choice?.kind ?? 'none'
  const missing = asked && !choice
  return (
    <fieldset className={classes('clash', missing && 'missing')} data-place={place}>
      <legend>
        <Trans>Diubah dengan dua cara</Trans>
      </legend>
      <div className="clash-sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <section key={side} className={classes((kind === side || kind === 'both') && 'chosen')}>
            <h4>{names[side].title}</h4>
            <p>
              {conflict[side] === '' ? (
                <span className="text-muted">
                  <Trans>Dihapus:</Trans> <del>{conflict.was}</del>
                </span>
              ) : (
                <Words was={conflict.was} text={conflict[side]} by={side} />
              )}
            </p>
          </section>
        ))}
      </div>
      <Segmented
        label={t`Yang dipakai`}
        value={kind}
        onChange={(next) => {
          if (next === 'own') onChoose({ kind: next, text: decisionOf(conflict, choice) })
          else if (next !== 'none') onChoose({ kind: next })
        }}
        segments={[
          { value: 'mine', label: names.mine.short },
          { value: 'theirs', label: names.theirs.short },
          { value: 'both', label: t`Keduanya` },
          { value: 'own', label: t`Ubah` },
        ]}
      />
      {choice?.kind === 'own' && (
        <textarea
          className="input"
          aria-label={t`Tulisan untuk bagian ini`}
          rows={Math.min(8, 1 + Math.ceil(choice.text.length / 70))}
          value={choice.text}
          onChange={(event) => onChoose({ kind: 'own', text: event.target.value })}
        />
      )}
      {missing && (
        <p className="err" role="alert">
          <CircleAlert aria-hidden />
          <Trans>Pilih salah satu, keduanya, atau ubah sendiri.</Trans>
        </p>
      )}
    </fieldset>
  )
}
