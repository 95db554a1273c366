import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'

import type { Endpoint } from '#kernel/endpoint.ts'
import type { ChangeId } from '#kernel/ids.ts'
import { type ToastDraft, useToast } from '#ui/design/toasts.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { call } from '#ui/wire/call.ts'
import { useWire } from '#ui/wire/query.ts'
import { asWireError } from '#ui/wire/wire-error.ts'

import { history, undo } from '../contract.ts'
import { useTeam } from './session.ts'

export type Deed = {
  /** What was done, in the past: "Brand Lelapa ditambahkan". */
  readonly text: string
  /** The change that *Urungkan* takes back, or several made together; null offers no way back. */
  readonly change?: ChangeId | readonly ChangeId[] | null
  /** The answers that are different now. */
  readonly refresh: readonly Endpoint[]
  readonly link?: ToastDraft['link']
}

/** Says what was done, offers *Urungkan*, and fetches again what changed. */
export function useDone(): (deed: Deed) => Promise<void> {
  const { t } = useLingui()
  const toast = useToast()
  const say = useWords()
  const team = useTeam()
  const wire = useWire()
  return useCallback(
    async ({ text, change, refresh, link }) => {
      const changes = [change ?? []].flat()
      const takeBack = async () => {
        try {
          for (const id of changes.toReversed()) {
            // oxlint-disable-next-line no-await-in-loop -- the last one first
            await call(undo, { team: team.id, change: id })
          }
          toast({ text: t`Sudah diurungkan` })
        } catch (error) {
          toast({ text: say(asWireError(error).words) })
        }
        await wire.refresh(...refresh, history)
      }
      toast({
        text,
        ...(changes.length > 0 && { undo: () => void takeBack() }),
        ...(link && { link }),
      })
      await wire.refresh(...refresh, history)
    },
    [say, t, team.id, toast, wire],
  )
}
