import { useLingui } from '@lingui/react/macro'
import { SpellCheck } from 'lucide-react'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import type { Command } from '#ui/navigation/screens.ts'

/** What the palette offers of the rule book. */
export function useCommands(): readonly Command[] {
  const { t } = useLingui()
  const at = useTeamPath()
  const may = useMay()
  if (!may('wording.check')) return []
  return [
    {
      label: t`Coba teks di buku aturan`,
      also: t`periksa kata, skrip, takarir, dengarkan`,
      icon: SpellCheck,
      to: at('rules/try'),
    },
  ]
}
