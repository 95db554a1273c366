import { useLingui } from '@lingui/react/macro'
import { FilePen } from 'lucide-react'
import { useState } from 'react'

import { addWeeks, Instant, weekAt } from '#kernel/time.ts'
import { useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import type { Command } from '#ui/navigation/screens.ts'

/** What the palette offers besides the list of reports. */
export function useCommands(): readonly Command[] {
  const { t } = useLingui()
  const at = useTeamPath()
  const may = useMay()
  const { timeZone } = useTeam()
  const [last] = useState(() => addWeeks(weekAt(Instant.parse(Date.now()), timeZone), -1))
  if (!may('reports.write')) return []
  return [
    {
      label: t`Susun laporan minggu lalu`,
      also: t`tulis, buat laporan`,
      icon: FilePen,
      to: at(`reports/${last}?draft=1`),
    },
  ]
}
