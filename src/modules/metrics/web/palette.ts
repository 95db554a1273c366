import { useLingui } from '@lingui/react/macro'
import {
  BookOpen,
  CalendarDays,
  CalendarRange,
  Columns2,
  Goal,
  Package,
  Play,
  Radio,
} from 'lucide-react'

import { useTeamPath } from '#modules/team/pieces.tsx'
import type { Command } from '#ui/navigation/screens.ts'

export const icons = {
  week: CalendarRange,
  day: CalendarDays,
  video: Play,
  product: Package,
  live: Radio,
  metric: BookOpen,
}

/** What the palette offers besides the pages of the menu. */
export function useCommands(): readonly Command[] {
  const { t } = useLingui()
  const at = useTeamPath()
  return [
    {
      label: t`Arti angka`,
      also: t`kamus, rumus, definisi, metrik`,
      icon: BookOpen,
      to: at('metrics'),
    },
    {
      label: t`Bandingkan dua periode`,
      also: t`banding, perbandingan, compare, vs, naik, turun`,
      icon: Columns2,
      to: at('compare'),
    },
    {
      label: t`Target`,
      also: t`sasaran, goal, capaian, KPI`,
      icon: Goal,
      to: at('targets'),
    },
  ]
}
