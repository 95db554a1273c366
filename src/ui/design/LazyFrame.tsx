import { lazy, Suspense, useState } from 'react'

import type { FrameProps } from './DialogFrame.tsx'

const Frame = lazy(async () => ({ default: (await import('./DialogFrame.tsx')).DialogFrame }))

/** Fetches the frame when it first opens, and keeps it so that it can close gently. */
export function LazyFrame(props: FrameProps) {
  const [ever, setEver] = useState(props.open)
  if (props.open && !ever) setEver(true)
  if (!ever) return null
  return (
    <Suspense fallback={null}>
      <Frame {...props} />
    </Suspense>
  )
}
