import { Trans, useLingui } from '@lingui/react/macro'
import { Camera, FileText, Paperclip, RotateCcw, X } from 'lucide-react'
import { type RefObject, useRef } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Progress } from '#ui/design/Progress.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { useEvidence } from './use-evidence.ts'

type Proof = ReturnType<typeof useEvidence>

/** A photo of the screen the figure was read from, or a file; the camera opens at once on a phone. */
export function EvidencePicker({
  proof,
  required,
}: {
  readonly proof: Proof
  readonly required: boolean
}) {
  const { t } = useLingui()
  const camera = useRef<HTMLInputElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const { attached, attach } = proof
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 text-13 font-medium">
        {required ? <Trans>Bukti, wajib di tim ini</Trans> : <Trans>Bukti, bila ada</Trans>}
      </legend>
      {attached && <Chosen proof={proof} />}
      <div className="flex flex-wrap gap-2">
        <Button icon={Camera} onClick={() => camera.current?.click()}>
          {attached ? <Trans>Ambil foto lain</Trans> : <Trans>Ambil foto</Trans>}
        </Button>
        <Button icon={Paperclip} onClick={() => picker.current?.click()}>
          <Trans>Pilih berkas</Trans>
        </Button>
      </div>
      <p className="text-12 text-muted">
        <Trans>Foto layar atau tangkapan layar, atau PDF. Lokasi di dalam foto dibuang.</Trans>
      </p>
      <Hidden input={camera} label={t`Ambil foto`} accept="image/*" capture onFile={attach} />
      <Hidden
        input={picker}
        label={t`Pilih berkas`}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        onFile={attach}
      />
    </fieldset>
  )
}

function Hidden({
  input,
  label,
  accept,
  capture = false,
  onFile,
}: {
  readonly input: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly accept: string
  readonly capture?: boolean
  readonly onFile: (file: File) => void
}) {
  return (
    <input
      ref={input}
      type="file"
      className="sr-only"
      tabIndex={-1}
      aria-label={label}
      aria-hidden
      accept={accept}
      {...(capture && { capture: 'environment' as const })}
      onChange={(event) => {
        const [file] = event.target.files ?? []
        // The same file may be picked again after it was refused.
        event.target.value = ''
        if (file) onFile(file)
      }}
    />
  )
}

function Chosen({ proof }: { readonly proof: Proof }) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const { attached, detach, again } = proof
  if (!attached) return null
  const { name, preview, sent, error, evidence } = attached
  return (
    <div className="flex items-center gap-3 rounded-control border border-line p-2">
      {preview ? (
        <img src={preview} alt="" className="size-14 flex-none rounded-control object-cover" />
      ) : (
        <FileText aria-hidden className="size-8 flex-none text-muted" />
      )}
      <div className="min-w-0 flex-1 text-13">
        <p className="truncate font-medium">{name}</p>
        {error ? (
          <p role="alert" className="text-danger">
            {say(error.words)}
          </p>
        ) : evidence ? (
          <p className="text-muted">
            <Trans>Terkirim, {format.bytes(evidence.bytes)}</Trans>
          </p>
        ) : (
          <Progress value={sent < 1 ? sent : null} label={t`Mengirim bukti`} />
        )}
      </div>
      {error && <IconButton icon={RotateCcw} label={t`Kirim lagi`} onClick={() => void again()} />}
      <IconButton icon={X} label={t`Lepas bukti`} onClick={detach} />
    </div>
  )
}
