import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'

import { BatchId } from '#kernel/ids.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { useToast } from '#ui/design/toasts.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'
import { call } from '#ui/wire/call.ts'
import { useWire } from '#ui/wire/query.ts'
import { asWireError } from '#ui/wire/wire-error.ts'

import { batch, discardImport, type Import, openBatch } from '../contract.ts'
import { BatchPage } from './BatchPage.tsx'
import { MapperScreen } from './mapper/MapperScreen.tsx'
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
  const [map, setMap] = useQueryParam('map')
  /** The file a person maps: known to this page alone, and asked for again after a reload. */
  const [mapped, setMapped] = useState<Import | null>(null)
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

  // The mapper takes the place of the page, and the keyboard goes on inside it.
  const lastMap = useRef(map)
  useEffect(() => {
    if (lastMap.current === map) return
    lastMap.current = map
    document.querySelector<HTMLElement>('#isi')?.focus({ preventScroll: true })
  }, [map])

  const startMap = (one: Import) => {
    setMapped(one)
    setMap(one.mapping ?? (one.state === 'refused' ? 'new' : `new-${one.kind}`))
  }
  /** The file is read again, now by the mapping; the reading that failed is thrown away. */
  const kept = async (file: File | null) => {
    setMap(null)
    const before = mapped
    setMapped(null)
    if (!file) return
    if (!current.success) {
      await begin([file])
      return
    }
    if (before && before.batch === current.data)
      await call(discardImport, { team: team.id, import: before.id }).catch(() => undefined)
    uploads.add(current.data, [file])
  }

  if (map !== null) {
    return (
      <MapperScreen
        first={mapped ? uploads.sent(mapped.file) : null}
        mappingId={map.startsWith('new') ? null : map}
        onKept={(file) => void kept(file)}
        onClose={() => setMap(null)}
      />
    )
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
      onMap={startMap}
    />
  )
}
