import { lazy, Suspense, useEffect, useRef, useState } from 'react'

import { useTeamPath } from '#modules/team/pieces.tsx'
import type { MenuEntry } from '#ui/navigation/screens.ts'
import { useGo } from '#ui/navigation/use-navigation.ts'

import { goKeysOf } from './go-keys.ts'

const KeyList = lazy(async () => ({ default: (await import('./KeyList.tsx')).KeyList }))

const waitsMs = 1500

/** `g` and a letter goes to a page, `?` shows the keys; neither while somebody types. */
export function Keys({
  entries,
  shown,
  onShow,
}: {
  readonly entries: readonly MenuEntry[]
  readonly shown: boolean
  readonly onShow: (shown: boolean) => void
}) {
  const at = useTeamPath()
  const go = useGo()
  const keys = goKeysOf(entries)
  const [asked, setAsked] = useState(shown)
  if (shown && !asked) setAsked(true)
  const press = useRef<(key: string) => boolean>(() => false)
  const began = useRef(Number.NEGATIVE_INFINITY)

  useEffect(() => {
    press.current = (key) => {
      const isSecond = performance.now() - began.current < waitsMs
      began.current = Number.NEGATIVE_INFINITY
      if (key === '?') onShow(true)
      else if (key === 'g') began.current = performance.now()
      else {
        const found = isSecond ? keys.find(({ letter }) => letter === key) : undefined
        if (!found) return false
        go(at(found.entry.path))
      }
      return true
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (press.current(event.key.toLowerCase())) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  if (!asked) return null
  return (
    <Suspense>
      <KeyList keys={keys} shown={shown} onShow={onShow} />
    </Suspense>
  )
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role^="menuitem"]'))
