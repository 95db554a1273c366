import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { Button } from './Button.tsx'
import type { FrameProps } from './DialogFrame.tsx'
import { LazyFrame } from './LazyFrame.tsx'

export type DialogProps = Omit<FrameProps, 'look' | 'modal'>

/** A question that must be answered first; a sheet from below on the phone. */
export function Dialog({ wide = false, ...rest }: DialogProps & { readonly wide?: boolean }) {
  return <LazyFrame {...rest} look={wide ? 'wide-dialog' : 'dialog'} modal />
}

/** Asks once more before something that cannot be taken back. */
export function Confirm({
  open,
  onClose,
  title,
  children,
  verb,
  onConfirm,
  busy = false,
}: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  /** What is lost and what stays. */
  readonly children: ReactNode
  /** What the button does: `Hapus contoh`. */
  readonly verb: string
  readonly onConfirm: () => void
  readonly busy?: boolean
}) {
  const { t } = useLingui()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button tone="danger" busy={busy} onClick={onConfirm}>
            {verb}
          </Button>
        </>
      }
    >
      <div className="grid gap-3 text-14">{children}</div>
    </Dialog>
  )
}
