import type { ReactNode } from 'react'

import type { Answer } from '../wire/query.ts'
import { ErrorView } from './ErrorView.tsx'
import { SkeletonRows } from './Skeleton.tsx'

/** Shows an answer in each of its states: on its way, failed, here; old data stays during a refresh. */
export function Loaded<T>({
  answer,
  skeleton,
  children,
}: {
  readonly answer: Answer<T>
  readonly skeleton?: ReactNode
  readonly children: (data: T) => ReactNode
}) {
  if (answer.data !== undefined) {
    return (
      <>
        {/* That the server is not heard is said once, above the page. */}
        {answer.error && answer.error.kind !== 'offline' && (
          <div className="mb-4">
            <ErrorView error={answer.error} retry={() => void answer.refetch()} />
          </div>
        )}
        {children(answer.data)}
      </>
    )
  }
  if (answer.error) return <ErrorView error={answer.error} retry={() => void answer.refetch()} />
  return <>{skeleton ?? <SkeletonRows />}</>
}
