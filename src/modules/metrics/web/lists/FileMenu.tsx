import type { Period } from '#kernel/time.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { fetchFile } from '#ui/wire/call.ts'

import { listFile, type ListKind, type ListName, type ListOrder } from '../../contract.ts'
import { FileButton } from './FileButton.tsx'

/** Everything, in the order the list usually has. */
const asItComes = {}

/** The whole table as a file, each row with where it comes from. */
export function FileMenu({
  list,
  kind,
  period,
  choice = asItComes,
}: {
  readonly list: ListName
  readonly kind: ListKind
  readonly period: Period
  readonly choice?: { readonly search?: string; readonly sort?: string; readonly order?: ListOrder }
}) {
  const team = useTeam()
  return (
    <FileButton
      fetchAs={(format) =>
        fetchFile(listFile, { team: team.id, list, kind, ...period, ...choice, format })
      }
    />
  )
}
