import { useLingui } from '@lingui/react/macro'

import { brands } from '#modules/brands/contract.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { useAnswer } from '#ui/wire/query.ts'

/** The brands of the team, to choose from. */
export function useBrandList() {
  const team = useTeam()
  return useAnswer(brands, { team: team.id }).data?.brands ?? []
}

/** Names a brand; one that was removed is told so. */
export function useBrandNames(): (id: string) => string {
  const { t } = useLingui()
  const list = useBrandList()
  return (id) => list.find((one) => one.id === id)?.name ?? t`brand yang dihapus`
}
