import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { BatchId } from '#kernel/ids.ts'
import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { useToast } from '#ui/design/toasts.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { call } from '#ui/wire/call.ts'
import { useAction, useWire } from '#ui/wire/query.ts'
import { asWireError, type WireError } from '#ui/wire/wire-error.ts'

import { applyBatch, batch, type Import, undoImport } from '../contract.ts'
import { latestWeek, outlookOf } from './outlook.ts'
import { rememberBatch } from './pending-batch.ts'

/** Applies the batch, says what was stored, and offers the way back and the way on. */
export function useApply(batchId: BatchId): {
  apply: () => Promise<void>
  busy: boolean
  error: WireError | null
} {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const toast = useToast()
  const format = useFormat()
  const wire = useWire()
  const { undoAll } = useUndoAll()
  const action = useAction(applyBatch)
  const apply = async () => {
    const answer = await action.run({ team: team.id, batch: batchId })
    if (!answer) return
    wire.remember(batch, { team: team.id, batch: batchId }, answer)
    rememberBatch(team.id, null)
    const { applied, counts } = outlookOf(answer.imports)
    const week = latestWeek(applied)
    const rows = format.count(counts.new + counts.changed)
    toast({
      text: t`${rows} baris diterapkan`,
      undo: () => void undoAll(applied),
      ...(week && {
        link: { to: at(`weeks/${week}`), label: t`Lihat minggu ${Number(week.slice(6))}` },
      }),
    })
    await wire.refreshAll()
  }
  return { apply, busy: action.busy, error: action.error }
}

/** Takes back imports, the last one first, so that each finds what it left. */
export function useUndoAll(): {
  undoAll: (imports: readonly Import[]) => Promise<void>
  busy: boolean
} {
  const { t } = useLingui()
  const team = useTeam()
  const toast = useToast()
  const say = useWords()
  const wire = useWire()
  const [busy, setBusy] = useState(false)
  const undoAll = async (imports: readonly Import[]) => {
    setBusy(true)
    try {
      for (const one of imports.toReversed()) {
        // One after another: a later import may stand on an earlier one.
        // oxlint-disable-next-line no-await-in-loop
        await call(undoImport, { team: team.id, import: one.id })
      }
      toast({ text: t`Impor diurungkan, nilai sebelumnya kembali` })
    } catch (error) {
      toast({ text: say(asWireError(error).words) })
    } finally {
      setBusy(false)
    }
    await wire.refreshAll()
  }
  return { undoAll, busy }
}
