import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { BatchId } from '#kernel/ids.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { useToast } from '#ui/design/toasts.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'
import { call } from '#ui/wire/call.ts'
import { useWire } from '#ui/wire/query.ts'
import { asWireError } from '#ui/wire/wire-error.ts'

import { batch, openBatch } from '../contract.ts'
import { BatchPage } from './BatchPage.tsx'
import { rememberBatch } from './pending-batch.ts'
import { StartPage } from './StartPage.tsx'
import { useUploads } from './use-uploads.ts'

/** Drop files, look, apply: first the door, then the preview of the batch in the address. */
export function ImportScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const wire = useWire()
  const say = useWords()
  const toast = useToast()
  const uploads = useUploads(team.id)
  const [inAddress, setInAddress] = useQueryParam('batch')
  const [opening, setOpening] = useState(false)
  const current = BatchId.safeParse(inAddress)

  const open = (id: BatchId | null) => {
    rememberBatch(team.id, id)
    setInAddress(id)
  }
  const begin = async (files: readonly File[]) => {
    if (opening) return
    setOpening(true)
    try {
      const opened = await call(openBatch, { team: team.id })
      wire.remember(batch, { team: team.id, batch: opened.id }, opened)
      open(opened.id)
      uploads.add(opened.id, files)
    } catch (error) {
      toast({ text: say(asWireError(error).words) })
    } finally {
      setOpening(false)
    }
  }

  if (!current.success) {
    return <StartPage title={t`Impor`} onFiles={(files) => void begin(files)} onResume={open} />
  }
  return (
    <BatchPage
      key={current.data}
      id={current.data}
      uploads={uploads}
      onFiles={(files) => uploads.add(current.data, files)}
      onClose={() => open(null)}
    />
  )
}
