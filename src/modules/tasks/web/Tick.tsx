import { useLingui } from '@lingui/react/macro'
import { Check } from 'lucide-react'
import { useState } from 'react'

import { useFinish } from './use-finish.ts'

/** The circle before a task: pressed, the task is done. */
export function Tick({
  id,
  title,
  done,
}: {
  readonly id: string
  readonly title: string
  readonly done: boolean
}) {
  const { t } = useLingui()
  const { finish, busy } = useFinish()
  // Filled at once: the answer of the server may take a moment on a weak signal.
  const [pressed, setPressed] = useState(false)
  const press = async () => {
    if (busy) return
    setPressed(true)
    await finish({ id, title, done })
    setPressed(false)
  }
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={done !== pressed}
        aria-label={t`Selesai: ${title}`}
        onChange={() => void press()}
      />
      <span>
        <Check aria-hidden />
      </span>
    </label>
  )
}
