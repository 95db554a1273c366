import { useEffect } from 'react'

/** The keys of a checked text and where the caret goes: F8 and Shift+F8 step, Ctrl+. replaces. */
export function useAreaKeys(
  area: HTMLTextAreaElement,
  on: {
    readonly step: (way: 'next' | 'last') => void
    readonly fix: () => void
    readonly caret: (place: number) => void
  },
): void {
  useEffect(() => {
    // The list belongs to it: the keys work there as well.
    const around = area.closest<HTMLElement>('.audience') ?? area
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return
      if (event.key === 'F8') on.step(event.shiftKey ? 'last' : 'next')
      else if (event.key === '.' && (event.ctrlKey || event.metaKey)) on.fix()
      else return
      event.preventDefault()
    }
    const onCaret = () => {
      if (document.activeElement === area && area.selectionStart === area.selectionEnd)
        on.caret(area.selectionStart)
    }
    around.addEventListener('keydown', onKey)
    document.addEventListener('selectionchange', onCaret)
    return () => {
      around.removeEventListener('keydown', onKey)
      document.removeEventListener('selectionchange', onCaret)
    }
  })
}
