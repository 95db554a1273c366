import { useTeam } from '#modules/team/pieces.tsx'
import { useAnswer } from '#ui/wire/query.ts'
import type { WireError } from '#ui/wire/wire-error.ts'

import { type Findings, search } from '../contract.ts'
import { useSettled } from './use-settled.ts'

export type FoundSoFar = {
  readonly findings: Findings
  /** The answer to what stands in the box is on its way; the last one still stands. */
  readonly busy: boolean
  readonly error: WireError | null
  readonly retry: () => void
}

const nothing: Findings = { groups: [], missed: [] }

/** What the team has by these words. A question that is overtaken is cancelled. */
export function useFound(text: string): FoundSoFar {
  const team = useTeam()
  const wanted = text.trim()
  const q = useSettled(wanted, 90)
  const asks = q !== ''
  const { data, error, isFetching, isPlaceholderData, refetch } = useAnswer(
    search,
    { team: team.id, q },
    { enabled: asks, keep: true, freshMs: 20_000 },
  )
  const open = wanted !== ''
  return {
    findings: (open && asks && data) || nothing,
    busy: open && (wanted !== q || (isFetching && (data === undefined || isPlaceholderData))),
    error: open && asks && !isFetching ? error : null,
    retry: () => void refetch(),
  }
}
