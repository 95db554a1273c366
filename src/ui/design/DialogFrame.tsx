import { Dialog as Base } from '@base-ui/react/dialog'
import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { type ReactNode, type SyntheticEvent, useRef } from 'react'

import { classes } from './class-names.ts'
import { IconButton } from './IconButton.tsx'

export type FrameProps = {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  /** What follows from it, below the title. */
  readonly context?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Makes it a form. */
  readonly onSubmit?: () => void
  readonly look: 'dialog' | 'wide-dialog' | 'panel' | 'wide-panel'
  /** The page behind waits. */
  readonly modal: boolean
}

/** What floats above the page, fetched when the first one opens. */
export function DialogFrame(props: FrameProps) {
  const { open, onClose, title, context, children, actions, onSubmit, look, modal } = props
  const { t } = useLingui()
  const popup = useRef<HTMLDivElement>(null)
  /** The first thing to fill in; by touch nothing, or the keyboard would cover what is asked. */
  const firstInput = (by: string) =>
    (by !== 'touch' &&
      popup.current?.querySelector<HTMLElement>('.float-body :is(input, select, textarea)')) ||
    true
  const body = (
    <>
      <div className="float-head">
        <div className="float-title">
          <Base.Title>{title}</Base.Title>
          {context && (
            <Base.Description className="mt-1 text-13 text-muted">{context}</Base.Description>
          )}
        </div>
        <Base.Close render={<IconButton icon={X} size="small" label={t`Tutup`} />} />
      </div>
      {children && <div className="float-body">{children}</div>}
      {actions && <div className="float-foot">{actions}</div>}
    </>
  )
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onSubmit?.()
  }
  return (
    <Base.Root
      open={open}
      modal={modal}
      disablePointerDismissal={!modal}
      onOpenChange={(next) => !next && onClose()}
    >
      <Base.Portal>
        {modal && <Base.Backdrop className="scrim" />}
        <Base.Popup
          ref={popup}
          initialFocus={look.endsWith('dialog') ? firstInput : popup}
          className={classes(
            look.endsWith('dialog') ? 'dialog' : 'panel',
            look.startsWith('wide') && 'wide',
          )}
        >
          {onSubmit ? (
            <form className="contents" onSubmit={submit} noValidate>
              {body}
            </form>
          ) : (
            body
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
