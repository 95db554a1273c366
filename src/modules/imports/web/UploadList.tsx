import { Plural, useLingui } from '@lingui/react/macro'
import { RotateCw } from 'lucide-react'

import { Button } from '#ui/design/Button.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Progress } from '#ui/design/Progress.tsx'
import { Told } from '#ui/design/Told.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { Upload, Uploads } from './use-uploads.ts'

/** The file on its way, how many wait behind it, and those that did not arrive. */
export function UploadList({ uploads }: { readonly uploads: Uploads }) {
  const failed = uploads.list.filter(({ error }) => error !== null)
  const [current, ...waiting] = uploads.list.filter(({ error }) => error === null)
  return (
    <>
      {current && <Sending upload={current} waiting={waiting.length} />}
      {failed.map((upload) => (
        <Failed key={upload.key} upload={upload} uploads={uploads} />
      ))}
    </>
  )
}

function Sending({ upload, waiting }: { readonly upload: Upload; readonly waiting: number }) {
  const { t } = useLingui()
  const format = useFormat()
  const { name, size, sent } = upload
  return (
    <div className="grid gap-1 text-13">
      <div className="flex justify-between gap-3">
        <span className="ell" title={name}>
          {name}
        </span>
        <span className="tn flex-none text-muted">
          {sent < 1 ? format.ratio(sent, 0) : t`dibaca`} · {format.bytes(size)}
        </span>
      </div>
      <Progress value={sent < 1 ? sent : null} label={t`Mengunggah ${name}`} />
      {waiting > 0 && (
        <span className="text-12 text-muted">
          <Plural value={waiting} one="# berkas lagi menunggu" other="# berkas lagi menunggu" />
        </span>
      )}
    </div>
  )
}

function Failed({ upload, uploads }: { readonly upload: Upload; readonly uploads: Uploads }) {
  const { t } = useLingui()
  const { key, name, error } = upload
  return (
    <Notice
      tone="danger"
      title={<span className="break-all">{name}</span>}
      actions={
        <>
          <Button size="small" icon={RotateCw} onClick={() => uploads.retry(key)}>
            {t`Unggah lagi`}
          </Button>
          <Button size="small" tone="ghost" onClick={() => uploads.drop(key)}>
            {t`Buang berkas`}
          </Button>
        </>
      }
    >
      <span className="block">{error && <Told words={error.words} />}</span>
    </Notice>
  )
}
