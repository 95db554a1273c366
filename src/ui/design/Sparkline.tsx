import { sparkOf } from './sparkline-path.ts'

/** A small trend beside a figure; decoration for the eye, the figure itself carries the meaning. */
export function Sparkline({
  values,
  mean = null,
  width = 52,
  height = 22,
}: {
  readonly values: readonly (number | null)[]
  readonly mean?: number | null
  readonly width?: number
  readonly height?: number
}) {
  const { lines, last, mean: meanY } = sparkOf(values, mean, { width, height, inset: 3 })
  if (lines.length === 0) return null
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {meanY !== null && <line className="meanline" x1="0" x2={width} y1={meanY} y2={meanY} />}
      {lines.map((points) => (
        <polyline key={points} className="sparkline" points={points} />
      ))}
      {last && <circle className="sparkdot" cx={last.x} cy={last.y} r="2.75" />}
    </svg>
  )
}
