import { Trans, useLingui } from '@lingui/react/macro'
import { RotateCw } from 'lucide-react'

import { asWireError } from '../wire/wire-error.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { Told } from './Told.tsx'

/** What happened, what is safe, what to do; and the number to tell when it happens again. */
export function ErrorView({
  error,
  retry,
}: {
  readonly error: unknown
  readonly retry?: () => void
}) {
  const { t } = useLingui()
  const { words, requestId, kind } = asWireError(error)
  return (
    <Notice
      tone="danger"
      actions={
        retry && (
          <Button size="small" icon={RotateCw} onClick={retry}>
            {t`Coba lagi`}
          </Button>
        )
      }
    >
      <Told words={words} />
      {kind === 'bug' && requestId && (
        <span className="mt-1 block text-12 text-muted">
          <Trans>
            Nomor permintaan <code>{requestId}</code>
          </Trans>
        </span>
      )}
    </Notice>
  )
}

/** One failed action, beside the button that caused it. */
export function ErrorLine({ error }: { readonly error: unknown }) {
  return error ? <ErrorView error={error} /> : null
}
