import type { ReactNode } from 'react'

/** Tells more on hover, focus or tap: for words and figures whose meaning is not plain. */
export function Explain({
  children,
  text,
  className,
  label,
}: {
  /** What stands on the page. */
  readonly children: ReactNode
  /** What it tells. */
  readonly text: string
  readonly className?: string
  /** What it is called when read aloud, if what stands there is a sign. */
  readonly label?: string
}) {
  return (
    <button
      type="button"
      className={className}
      data-tip={text}
      data-tip-tap
      {...(label ? { 'aria-label': label } : { 'aria-description': text })}
    >
      {children}
    </button>
  )
}
