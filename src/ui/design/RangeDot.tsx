/** A rate as a dot on the band of the last four weeks; the scale reaches a little beyond both. */
export function RangeDot({
  value,
  range,
  tone = 'quiet',
  label,
  width = 96,
}: {
  readonly value: number | null
  readonly range: readonly [number, number] | null
  /** Outside its range it says whether that is good news. */
  readonly tone?: 'good' | 'bad' | 'quiet'
  /** `Klik 3,26%, kisaran 3,21–3,34%` */
  readonly label: string
  readonly width?: number
}) {
  if (value === null) return null
  const known = range ? [value, ...range] : [value]
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const room = (most - least || Math.abs(value) || 1) * 0.35
  const scale = (at: number) => 6 + ((at - least + room) / (most - least + 2 * room)) * (width - 12)
  const fill = { good: 'var(--positive)', bad: 'var(--danger)', quiet: 'var(--chart-1)' }[tone]
  return (
    <>
      <span className="sr-only">{label}</span>
      <svg width={width} height="20" viewBox={`0 0 ${width} 20`} aria-hidden>
        <line stroke="var(--chart-grid)" x1="0" x2={width} y1="10" y2="10" />
        {range && (
          <rect
            fill="var(--chart-2)"
            x={scale(range[0])}
            width={Math.max(3, scale(range[1]) - scale(range[0]))}
            y="6"
            height="8"
            rx="2"
          />
        )}
        <circle
          cx={scale(value)}
          cy="10"
          r="5"
          fill={fill}
          stroke="var(--surface-1)"
          strokeWidth="2"
        />
      </svg>
    </>
  )
}
