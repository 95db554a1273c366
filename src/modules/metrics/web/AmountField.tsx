import { Trans, useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useRef } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { FigureId, Unit } from '../contract.ts'
import { readNumber } from '../domain/entry/read-number.ts'
import { retyped } from '../domain/entry/retype.ts'
import { inFull } from './printed.ts'

/** One figure to type: digits are grouped as they come, `12,4jt` is understood, two meanings are asked for. */
export function AmountField({
  label,
  hint,
  figure,
  text,
  onText,
}: {
  readonly label: string
  /** What is known of it already. */
  readonly hint: string | null
  readonly figure: { readonly id: FigureId; readonly unit: Unit }
  readonly text: string
  readonly onText: (text: string) => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const read = readNumber(text, figure.unit)
  const blank = text.trim() === ''
  const said = read.kind === 'number' ? inFull(format, figure, read.value) : null
  const error =
    blank || read.kind !== 'none'
      ? undefined
      : figure.unit === 'ratio'
        ? t`Tulis persen, misalnya 5,37`
        : t`Tulis angka, misalnya 12.400.000 atau 12,4jt`
  return (
    <Field
      label={label}
      error={error}
      hint={blank ? hint : said && bare(said) !== text.trim() && t`dibaca ${said}`}
    >
      <Grouped text={text} onText={onText} plain={figure.unit === 'ratio'} />
      {!blank && read.kind === 'unclear' && (
        <span className="mt-1 flex flex-wrap items-center gap-2 text-13">
          <Trans>Maksudnya:</Trans>
          {read.options.map((value) => {
            const choice = inFull(format, figure, value)
            return (
              <Button key={value} size="small" onClick={() => onText(choice)}>
                {choice}
              </Button>
            )
          })}
        </span>
      )}
    </Field>
  )
}

const bare = (said: string): string => said.replace(/^Rp|%$/g, '')

/** Grouping moves what stands behind the caret; it stays where the person is. */
function Grouped({
  text,
  onText,
  plain,
}: {
  readonly text: string
  readonly onText: (text: string) => void
  readonly plain: boolean
}) {
  const { language } = useFormat()
  const input = useRef<HTMLInputElement>(null)
  const fromEnd = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (fromEnd.current === null) return
    const at = Math.max(0, text.length - fromEnd.current)
    input.current?.setSelectionRange(at, at)
    fromEnd.current = null
  }, [text])
  return (
    <Input
      ref={input}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      maxLength={30}
      className="tn min-h-12 text-16"
      onChange={(event) => {
        const { value, selectionStart } = event.target
        fromEnd.current = value.length - (selectionStart ?? value.length)
        onText(plain ? value : retyped(text, value, language))
      }}
    />
  )
}
