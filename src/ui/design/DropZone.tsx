import { useLingui } from '@lingui/react/macro'
import { Upload } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'

import { Button } from './Button.tsx'
import { classes } from './class-names.ts'

export type DropZoneProps = {
  readonly onFiles: (files: readonly File[]) => void
  /** File endings for the picker: `.csv,.xlsx,.zip`. */
  readonly accept: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** First use: the picker is the one thing to do. */
  readonly large?: boolean
}

/** Takes files from the picker, or dropped anywhere on the page. */
export function DropZone({ onFiles, accept, label, hint, large = false }: DropZoneProps) {
  const { t } = useLingui()
  const picker = useRef<HTMLInputElement>(null)
  const over = useFileDrop(onFiles)
  return (
    <div className={classes('drop', large && 'large')} data-over={over}>
      {large ? (
        <h2 className="text-16">{label}</h2>
      ) : (
        <>
          <Upload aria-hidden />
          <span className="min-w-0 flex-1 basis-28">{label}</span>
        </>
      )}
      {large && hint && <p className="max-w-[60ch] text-14 text-muted">{hint}</p>}
      <input
        ref={picker}
        type="file"
        multiple
        accept={accept}
        className="sr-only"
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file may be picked again after it was mended.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <Button
        tone={large ? 'primary' : 'plain'}
        size={large ? 'normal' : 'small'}
        className={large ? 'mt-3' : undefined}
        {...(large && { icon: Upload })}
        onClick={() => picker.current?.click()}
      >
        {t`Pilih berkas`}
      </Button>
      {over && <div className="drop-veil">{t`Lepaskan berkas di sini`}</div>}
    </div>
  )
}

/** Listens on the whole page, so that nobody has to aim. */
function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    let depth = 0
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth -= 1
      if (depth <= 0) setOver(false)
    }
    const hover = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) latest.current(files)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', hover)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return over
}
