import { useLingui } from '@lingui/react/macro'
import { ListChecks, ListPlus } from 'lucide-react'

import { bestMatch, wordsIn } from '#kernel/match.ts'
import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import type { Command } from '#ui/navigation/screens.ts'

import { taskLineOf } from '../domain/quick-command.ts'

export const icons = { task: ListChecks }

/** What the palette offers of tasks: the list, and a new one from what is typed. */
export function useCommands(typed: string): readonly Command[] {
  const { t } = useLingui()
  const at = useTeamPath()
  const may = useMay()
  const list: Command = {
    label: t`Tugas`,
    also: t`semua tugas, selesai`,
    icon: ListChecks,
    to: at('today/tasks'),
  }
  if (!may('tasks.write')) return [list]
  const { line, asked } = taskLineOf(typed)
  const withLine = (text: string) => at(`today/tasks?line=${encodeURIComponent(text)}`)
  const plain = {
    label: t`Tambah tugas`,
    also: t`tulis tugas baru, catat, buat`,
    icon: ListPlus,
    to: withLine(''),
  }
  const filled = {
    ...plain,
    label: t`Tambah tugas “${line}”`,
    to: withLine(line),
    oneOff: true as const,
  }
  const meant = bestMatch(wordsIn(typed), [`${plain.label} ${plain.also}`]) > 0
  if (asked) return [list, filled]
  if (line === '' || meant) return [list, plain]
  return [list, plain, { ...filled, takesAll: true }]
}
