import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo, useState } from 'react'

import './writing.css'
import { Button } from '../design/Button.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { ErrorLine } from '../design/ErrorView.tsx'
import { Notice } from '../design/Notice.tsx'
import { useFormat } from '../format/use-format.ts'
import {
  byThemselves,
  type Choices,
  mergedTexts,
  type Named,
  type Sides,
  textOf,
  undecided,
} from './merge-choices.ts'
import { MergedText } from './MergedText.tsx'

/** What the two sides are called: in full, and on a button. */
export type SideNames = Readonly<
  Record<'mine' | 'theirs', { readonly title: ReactNode; readonly short: string }>
>

/**
 * Two versions of written fields that grew from one: what merged by itself, and what somebody has to
 * decide. Give it a key of the version faced, so that another one begins anew.
 */
export function MergeDialog({
  sides,
  fields,
  names,
  context,
  verb,
  busy = false,
  error = null,
  onSave,
  onWrite,
  onClose,
}: {
  readonly sides: Sides
  readonly fields: readonly Named[]
  readonly names: SideNames
  /** Whose version it is and when it was stored. */
  readonly context: ReactNode
  /** What the button does: `Simpan gabungan`. */
  readonly verb: string
  readonly busy?: boolean
  readonly error?: unknown
  readonly onSave: (texts: Readonly<Record<string, string>>) => void
  /** Puts what was merged on screen, unsaved. */
  readonly onWrite?: (texts: Readonly<Record<string, string>>) => void
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const [choices, setChoices] = useState<Choices>({})
  const [asked, setAsked] = useState(false)
  const merged = useMemo(() => mergedTexts(sides), [sides])
  const open = undecided(merged, choices)
  const texts = Object.fromEntries(merged.map((field) => [field.name, textOf(field, choices)]))
  const long = fields.filter(({ name, limit }) => (texts[name]?.length ?? 0) > limit)
  const done = (then: ((all: typeof texts) => void) | undefined) => {
    const [first] = open
    if (first === undefined) return then?.(texts)
    setAsked(true)
    const box = document.querySelector(`[data-place="${CSS.escape(first)}"]`)
    box?.scrollIntoView({ block: 'center' })
    box?.querySelector('input')?.focus()
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t`Gabungkan dua versi`}
      context={context}
      actions={
        <>
          {onWrite && (
            <Button onClick={() => done(onWrite)}>
              <Trans>Lanjut menulis</Trans>
            </Button>
          )}
          <Button
            tone="primary"
            busy={busy}
            disabled={long.length > 0}
            onClick={() => done(onSave)}
          >
            {verb}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p className="merge-sum">
          <span>
            <Trans>Tergabung sendiri: {byThemselves(merged)}</Trans>
          </span>
          <span>
            <Trans>Belum diputuskan: {open.length}</Trans>
          </span>
          <span>
            <ins className="mine">{names.mine.short}</ins>{' '}
            <ins className="theirs">{names.theirs.short}</ins>{' '}
            <del>
              <Trans>dihapus</Trans>
            </del>
          </span>
        </p>
        {merged.map((field) => (
          <MergedText
            key={field.name}
            field={field}
            label={fields.find(({ name }) => name === field.name)?.label ?? field.name}
            names={names}
            choices={choices}
            asked={asked}
            onChoose={(place, choice) => setChoices({ ...choices, [place]: choice })}
          />
        ))}
        {long.map(({ name, label, limit }) => (
          <Notice key={name} tone="danger" title={t`${label} terlalu panjang.`}>
            <Trans>
              {format.count(texts[name]?.length ?? 0)} dari {format.count(limit)} karakter. Pilih
              lebih sedikit, atau lanjut menulis dan pendekkan di sana.
            </Trans>
          </Notice>
        ))}
        <ErrorLine error={error} />
      </div>
    </Dialog>
  )
}
