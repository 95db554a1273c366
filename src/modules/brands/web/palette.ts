import { useLingui } from '@lingui/react/macro'
import { Tag } from 'lucide-react'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import type { Command } from '#ui/navigation/screens.ts'

/** What the palette offers besides the page of brands itself. */
export function useCommands(): readonly Command[] {
  const { t } = useLingui()
  const at = useTeamPath()
  const may = useMay()
  if (!may('brands.manage')) return []
  return [{ label: t`Tambah brand`, also: t`merek baru`, icon: Tag, to: at('brands?add=1') }]
}
