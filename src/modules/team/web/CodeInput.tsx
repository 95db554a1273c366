import { useEffect, useRef } from 'react'

import { Input } from '#ui/design/Field.tsx'

/** A code of the app or a backup code. Phones offer the one they received; spaces may be pasted. */
export function CodeInput({
  backup = false,
  value,
  onChange,
  onComplete,
  focused = false,
}: {
  readonly backup?: boolean
  readonly value: string
  readonly onChange: (code: string) => void
  /** The last of six digits was typed or pasted. */
  readonly onComplete?: (code: string) => void
  /** It appears because of a press, and the next thing anybody does is to type. */
  readonly focused?: boolean
}) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])
  return (
    <Input
      ref={field}
      className="tn code"
      inputMode={backup ? 'text' : 'numeric'}
      autoComplete={backup ? 'off' : 'one-time-code'}
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      value={value}
      onChange={(event) => {
        const code = event.target.value
        onChange(code)
        if (!backup && /^\d{6}$/.test(code.replaceAll(/[\s-]/g, ''))) onComplete?.(code)
      }}
    />
  )
}
