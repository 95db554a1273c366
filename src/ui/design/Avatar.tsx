import { classes } from './class-names.ts'
import { initialsOf } from './initials.ts'

/** The initials of a person; the name stands beside it. */
export function Avatar({
  name,
  large = false,
}: {
  readonly name: string
  readonly large?: boolean
}) {
  return (
    <span className={classes('avatar', large && 'large')} aria-hidden>
      {initialsOf(name)}
    </span>
  )
}
