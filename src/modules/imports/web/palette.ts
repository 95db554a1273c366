import { useLingui } from '@lingui/react/macro'
import { FileClock } from 'lucide-react'

import { useTeamPath } from '#modules/team/pieces.tsx'
import type { Command } from '#ui/navigation/screens.ts'

/** What the palette offers besides the page of imports itself. */
export function useCommands(): readonly Command[] {
  const { t } = useLingui()
  const at = useTeamPath()
  return [
    {
      label: t`Riwayat impor`,
      also: t`berkas lama, urungkan impor`,
      icon: FileClock,
      to: at('imports/history'),
    },
  ]
}
