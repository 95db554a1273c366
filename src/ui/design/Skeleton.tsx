import { Trans } from '@lingui/react/macro'
import type { CSSProperties } from 'react'

/** Stands in for what is loading, in its size, so that nothing jumps; unseen for the first 200 ms. */
export function Skeleton({
  height = 16,
  width = '100%',
}: {
  readonly height?: number
  readonly width?: number | string
}) {
  return <div className="skeleton" aria-hidden style={{ height, width } satisfies CSSProperties} />
}

/** Lines of a text or rows of a table that are on their way. */
export function SkeletonRows({
  rows = 6,
  height = 36,
}: {
  readonly rows?: number
  readonly height?: number
}) {
  return (
    <output className="grid gap-px">
      <span className="sr-only">
        <Trans>Memuat</Trans>
      </span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex items-center border-b border-line" style={{ height }}>
          <Skeleton height={12} width={`${72 - ((row * 17) % 40)}%`} />
        </div>
      ))}
    </output>
  )
}
