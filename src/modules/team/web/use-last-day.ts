import { Instant } from '#kernel/time.ts'
import { useFormat } from '#ui/format/use-format.ts'

/** The last day on which a link works: it ends at the midnight after it. */
export function useLastDay(): (expiresAt: Instant) => string {
  const { dayOf } = useFormat()
  return (expiresAt) => dayOf(Instant.parse(expiresAt - 1))
}
