import { type ComponentProps, lazy, Suspense } from 'react'

import type { MergeDialog } from './MergeDialog.tsx'

const Lazy = lazy(async () => ({ default: (await import('./MergeDialog.tsx')).MergeDialog }))

/** Fetched when two versions meet for the first time. */
export const LazyMergeDialog = (props: ComponentProps<typeof MergeDialog>) => (
  <Suspense fallback={null}>
    <Lazy {...props} />
  </Suspense>
)
