import { useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode, useLayoutEffect, useRef } from 'react'

import type { Named } from '#ui/writing/merge-choices.ts'

import type { ReportText } from '../contract.ts'
import { ReadPart } from './ReadPart.tsx'

type Part = keyof ReportText

/** The four parts in their order, as a reader knows them. */
export function useParts() {
  const { t } = useLingui()
  return [
    { name: 'summary', label: t`Ringkasan`, limit: 4000, hint: t`Apa yang terjadi minggu ini` },
    {
      name: 'insights',
      label: t`Yang terbaca`,
      limit: 8000,
      hint: t`Tiap baris satu temuan dengan angkanya`,
    },
    {
      name: 'recommendations',
      label: t`Rekomendasi`,
      limit: 8000,
      hint: t`Apa yang dilakukan, oleh siapa`,
    },
    { name: 'nextWeek', label: t`Minggu depan`, limit: 4000, hint: t`Tanggal penting dan rencana` },
  ] satisfies readonly (Named & { readonly name: Part; readonly hint: string })[]
}

/** The four written parts as one sheet of paper: plain text, a line that starts with `- ` is an item. */
export function ReportParts({
  text,
  editable,
  picture,
  onChange,
}: {
  readonly text: ReportText
  readonly editable: boolean
  /** What stands between the summary and the findings. */
  readonly picture: ReactNode
  readonly onChange: (text: ReportText) => void
}) {
  const { t } = useLingui()
  const parts = useParts()
  return (
    <article className="report-sheet" aria-label={t`Isi laporan`}>
      {parts.map(({ name: part, label, limit, hint }) => (
        <Fragment key={part}>
          <section>
            <h2 id={`part-${part}`}>{label}</h2>
            {editable ? (
              <GrowingText
                labelledBy={`part-${part}`}
                placeholder={hint}
                value={text[part]}
                limit={limit}
                onChange={(value) => onChange({ ...text, [part]: value })}
              />
            ) : (
              <ReadPart text={text[part]} />
            )}
          </section>
          {part === 'summary' && picture}
        </Fragment>
      ))}
    </article>
  )
}

/** As tall as its text, so that the sheet reads like a page and never scrolls inside itself. */
function GrowingText({
  value,
  onChange,
  labelledBy,
  placeholder,
  limit,
}: {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly labelledBy: string
  readonly placeholder: string
  readonly limit: number
}) {
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const fit = () => {
      element.style.height = 'auto'
      element.style.height = `${element.scrollHeight}px`
    }
    fit()
    const width = new ResizeObserver(fit)
    width.observe(element.parentElement ?? element)
    return () => width.disconnect()
  })
  return (
    <textarea
      ref={box}
      className="report-text"
      aria-labelledby={labelledBy}
      placeholder={placeholder}
      value={value}
      maxLength={limit}
      rows={2}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
