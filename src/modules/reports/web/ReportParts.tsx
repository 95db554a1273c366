import { useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'

import { AudienceText } from '#ui/writing/AudienceText.tsx'
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
            <h2>{label}</h2>
            {editable ? (
              <AudienceText
                look="page"
                label={label}
                placeholder={hint}
                rows={2}
                value={text[part]}
                maxLength={limit}
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
