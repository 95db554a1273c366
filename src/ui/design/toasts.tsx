import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'

import { Link } from '../navigation/Link.tsx'

export type ToastDraft = {
  readonly text: ReactNode
  /** Shown as *Urungkan*; the toast goes when it is pressed. */
  readonly undo?: () => void
  /** Goes to where the result can be seen. */
  readonly link?: { readonly to: string; readonly label: string }
}
type Shown = ToastDraft & { readonly key: number }

const ToastContext = createContext<(draft: ToastDraft) => void>(() => undefined)

/** Says in one line what was done, with the way back. */
export const useToast = () => use(ToastContext)

/** Long enough to read and to reach; it waits while somebody points at it or has the focus in it. */
const staysMs = 10_000

export function Toasts({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const next = useRef(0)
  const show = useCallback((draft: ToastDraft) => {
    next.current += 1
    const key = next.current
    setShown((before) => [...before.slice(-2), { ...draft, key }])
  }, [])
  const close = useCallback(
    (key: number) => setShown((before) => before.filter((toast) => toast.key !== key)),
    [],
  )
  return (
    <ToastContext value={show}>
      {children}
      <output className="toasts">
        {shown.map((toast) => (
          <Toast key={toast.key} toast={toast} close={close} />
        ))}
      </output>
    </ToastContext>
  )
}

function Toast({ toast, close }: { toast: Shown; close: (key: number) => void }) {
  const { t } = useLingui()
  const [held, setHeld] = useState(false)
  const { key, text, undo, link } = toast
  const shut = useMemo(() => () => close(key), [close, key])
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(shut, staysMs)
    return () => clearTimeout(timer)
  }, [held, shut])
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      <div className="toast-acts">
        {link && (
          <Link to={link.to} onClick={shut}>
            {link.label}
          </Link>
        )}
        {undo && (
          <button
            type="button"
            onClick={() => {
              shut()
              undo()
            }}
          >
            {t`Urungkan`}
          </button>
        )}
        <button type="button" className="close" aria-label={t`Tutup`} onClick={shut}>
          <X aria-hidden />
        </button>
      </div>
    </div>
  )
}
