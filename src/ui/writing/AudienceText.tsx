import { CircleAlert } from 'lucide-react'
import { type ReactNode, Suspense, use, useId, useState } from 'react'

import { classes } from '../design/class-names.ts'
import { type AudienceSubject, AudienceTextContext } from './audience-check.ts'

import './audience-text.css'
import { useGrowing } from './use-growing.ts'

export type AudienceTextProps = AudienceSubject & {
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is written here; on a page that has a heading for it, only read aloud. */
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly placeholder?: string
  readonly rows?: number
  readonly maxLength?: number
  readonly required?: boolean
  readonly disabled?: boolean
  /** `page`: without a frame and as tall as its text, under a heading of the page. */
  readonly look?: 'field' | 'page'
}

/**
 * A long text that reaches an audience, a host or a client: script, caption, brief, report, talking
 * point. Every module uses it in the place of `Field` and `Textarea`:
 *
 *     <AudienceText label={t`Poin bicara`} value={text} onChange={setText} brand={brand.id} />
 *
 * The box is a plain textarea that works at once and stays the same element. What checks it is
 * fetched later and only adds to it, so nothing that is written, focused or undone is lost.
 */
export function AudienceText({
  value,
  onChange,
  label,
  hint,
  error,
  placeholder,
  rows = 3,
  maxLength,
  required = false,
  disabled = false,
  look = 'field',
  ...subject
}: AudienceTextProps) {
  const check = use(AudienceTextContext)
  const [area, setArea] = useState<HTMLTextAreaElement | null>(null)
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  const id = useId()
  const noteId = `${id}-note`
  const page = look === 'page'
  useGrowing(area)
  return (
    <div className={classes('audience', page && 'audience-page')}>
      <div className="audience-parts">
        <div className="audience-writing field">
          {!page && <label htmlFor={id}>{label}</label>}
          <div className="audience-box" ref={setBox}>
            <textarea
              ref={setArea}
              id={id}
              className="input"
              aria-label={page ? label : undefined}
              aria-describedby={error || hint ? noteId : undefined}
              aria-invalid={error ? true : undefined}
              value={value}
              rows={rows}
              // Where a box grows with its text by itself, rows say nothing.
              style={{ minHeight: `calc(${rows}lh + 18px)` }}
              disabled={disabled}
              required={required}
              placeholder={placeholder}
              maxLength={maxLength}
              onChange={(event) => onChange(event.target.value)}
            />
          </div>
          {error ? (
            <p id={noteId} className="err" role="alert">
              <CircleAlert aria-hidden />
              {error}
            </p>
          ) : (
            hint && (
              <p id={noteId} className="hint">
                {hint}
              </p>
            )
          )}
        </div>
        {check && area && box && (
          <Suspense>{check({ ...subject, area, box, value, onChange, label, disabled })}</Suspense>
        )}
      </div>
    </div>
  )
}
