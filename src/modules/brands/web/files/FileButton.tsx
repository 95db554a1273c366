import { Trans } from '@lingui/react/macro'
import { ImagePlus } from 'lucide-react'
import { useRef } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'

import type { useSending } from './use-sending.ts'

/** Picks pictures, from the camera roll on a phone; a failed sending offers to send again. */
export function FileButton({
  label,
  sending: { send, busy, error, again },
  accept = 'image/jpeg,image/png,image/webp',
}: {
  readonly label: string
  readonly sending: ReturnType<typeof useSending>
  readonly accept?: string
}) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div className="grid gap-2">
      <input
        ref={picker}
        type="file"
        multiple
        className="sr-only"
        tabIndex={-1}
        aria-hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file may be picked again after it was refused.
          event.target.value = ''
          if (files.length > 0) send(files)
        }}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" icon={ImagePlus} busy={busy} onClick={() => picker.current?.click()}>
          {label}
        </Button>
        {again && (
          <Button size="small" onClick={again}>
            <Trans>Kirim lagi</Trans>
          </Button>
        )}
      </div>
      <ErrorLine error={error} />
    </div>
  )
}
