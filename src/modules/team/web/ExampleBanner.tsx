import { lazy, Suspense } from 'react'

import { useTeam } from './session.ts'

const ExampleNotice = lazy(async () => ({
  default: (await import('./ExampleNotice.tsx')).ExampleNotice,
}))

/** Above every page of an invented shop; all others need not fetch it. */
export function ExampleBanner() {
  if (!useTeam().example) return null
  return (
    <Suspense>
      <ExampleNotice />
    </Suspense>
  )
}
