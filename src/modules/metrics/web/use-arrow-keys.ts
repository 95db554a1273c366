import { useEffect } from 'react'

import { useGo } from '#ui/navigation/use-navigation.ts'

/** ← and → go to the page before and after, while nobody types and nothing floats above the page. */
export function useArrowKeys(before: string, after: string | null): void {
  const go = useGo()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (isBusy(event.target)) return
      const to = event.key === 'ArrowLeft' ? before : event.key === 'ArrowRight' ? after : null
      if (to === null) return
      event.preventDefault()
      go(to)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [before, after, go])
}

const isBusy = (target: EventTarget | null): boolean =>
  document.querySelector('[role="dialog"], [role="menu"]') !== null ||
  (target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select')))
