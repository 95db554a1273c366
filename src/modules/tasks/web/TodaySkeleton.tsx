import { Skeleton, SkeletonRows } from '#ui/design/Skeleton.tsx'

/** The card and the first lines, in their size. */
export function TodaySkeleton() {
  return (
    <div className="today" aria-busy>
      <div className="today-main">
        <Skeleton height={168} />
        <div className="mt-6">
          <SkeletonRows />
        </div>
      </div>
    </div>
  )
}
