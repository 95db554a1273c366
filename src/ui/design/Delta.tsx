import { ArrowDown, ArrowUp } from 'lucide-react'

export type DeltaProps = {
  /** With its sign and unit: `+61,9%`, `−0,05 poin`. */
  readonly text: string
  readonly direction: 'up' | 'down' | 'flat'
  /** Whether that is good news; a change inside the usual range is `quiet` and has no arrow. */
  readonly tone: 'good' | 'bad' | 'quiet'
}

/** A change against something. State is an arrow and a sign, never colour alone. */
export function Delta({ text, direction, tone }: DeltaProps) {
  const Arrow = direction === 'up' ? ArrowUp : ArrowDown
  return (
    <span className={`delta ${tone}`}>
      {tone !== 'quiet' && direction !== 'flat' && <Arrow aria-hidden />}
      {text}
    </span>
  )
}
