import { classes } from './class-names.ts'

/** The colour of a brand, 1 to 10; always beside its name. Null is a mix of brands. */
export function BrandDot({
  color,
  large = false,
}: {
  readonly color: number | null
  readonly large?: boolean
}) {
  return (
    <span
      className={classes('brand-dot', large && 'large')}
      {...(color !== null && { style: { ['--brand' as string]: `var(--brand-${color})` } })}
      aria-hidden
    />
  )
}
