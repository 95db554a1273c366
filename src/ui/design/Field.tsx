import { ChevronDown, CircleAlert } from 'lucide-react'
import { type ComponentProps, createContext, type ReactNode, use, useId, useMemo } from 'react'

import { classes } from './class-names.ts'

type FieldLinks = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}
const FieldContext = createContext<FieldLinks | null>(null)

const linksOf = (links: FieldLinks | null) =>
  links && {
    id: links.id,
    ...(links['aria-describedby'] && { 'aria-describedby': links['aria-describedby'] }),
    ...(links['aria-invalid'] && { 'aria-invalid': links['aria-invalid'] }),
  }

/** A label, one input, what it is for, and what is wrong with it. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly children: ReactNode
}) {
  const id = useId()
  const noteId = `${id}-note`
  const noted = Boolean(error) || Boolean(hint)
  const invalid = Boolean(error)
  const links = useMemo<FieldLinks>(
    () => ({
      id,
      'aria-describedby': noted ? noteId : undefined,
      'aria-invalid': invalid ? true : undefined,
    }),
    [id, invalid, noted, noteId],
  )
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <FieldContext value={links}>{children}</FieldContext>
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
  )
}

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={classes('input', className)} {...linksOf(use(FieldContext))} {...rest} />
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea className={classes('input', className)} {...linksOf(use(FieldContext))} {...rest} />
  )
}

export type Option<Value extends string> = { readonly value: Value; readonly label: string }

/** The browser's own list: a wheel on the phone, typing on the desktop. */
export function Select<Value extends string>({
  options,
  value,
  onChange,
  label,
  disabled = false,
}: {
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** Read aloud where it stands without a `Field`. */
  readonly label?: string
  readonly disabled?: boolean
}) {
  return (
    <span className="select">
      <select
        className="input"
        {...linksOf(use(FieldContext))}
        {...(label && { 'aria-label': label })}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden />
    </span>
  )
}

export function Checkbox({
  children,
  hint,
  onChange,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'onChange'> & {
  readonly children: ReactNode
  readonly hint?: ReactNode
  readonly onChange?: (checked: boolean) => void
}) {
  return (
    <label className="check">
      <input type="checkbox" onChange={(event) => onChange?.(event.target.checked)} {...rest} />
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}
