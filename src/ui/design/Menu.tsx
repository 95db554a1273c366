import {
  cloneElement,
  type KeyboardEvent,
  lazy,
  type ReactElement,
  Suspense,
  useState,
} from 'react'

import type { MenuItem, MenuPlace } from './menu-item.ts'

const fetchPopup = () => import('./MenuPopup.tsx')
const reach = () => {
  fetchPopup().catch(() => undefined)
}
const MenuPopup = lazy(async () => ({ default: (await fetchPopup()).MenuPopup }))

export type MenuProps = MenuPlace & {
  /** A button element. */
  readonly trigger: ReactElement<Record<string, unknown>>
  readonly items: readonly MenuItem[]
}

/** A list of actions that opens at its trigger. Its code comes when somebody reaches for it. */
export function Menu({ trigger, ...rest }: MenuProps) {
  const [wanted, setWanted] = useState(false)
  const closed = cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': wanted,
    onPointerEnter: reach,
    onFocus: reach,
    onClick: () => setWanted(true),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      setWanted(true)
    },
  })
  if (!wanted) return closed
  return (
    <Suspense fallback={closed}>
      <MenuPopup trigger={trigger} {...rest} />
    </Suspense>
  )
}
