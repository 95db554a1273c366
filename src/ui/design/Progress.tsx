/** How far something is, 0 to 1; null: under way, nobody knows how far. */
export function Progress({
  value,
  label,
}: {
  readonly value: number | null
  readonly label: string
}) {
  return <progress className="bar" aria-label={label} max={1} {...(value !== null && { value })} />
}
