import type { Edit } from '../domain/field/apply-fix.ts'

/** Types something in the place of a piece of a text, so that the browser's own undo takes it back. */
export function putText(area: HTMLTextAreaElement, { start, end, insert }: Edit): void {
  area.focus({ preventScroll: true })
  area.setSelectionRange(start, end)
  // Old, and the only way that undo knows of.
  const typed =
    insert === ''
      ? document.execCommand('delete')
      : document.execCommand('insertText', false, insert)
  if (typed) return
  area.setRangeText(insert, start, end, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Whether the box would still hold the text. */
export const fits = (area: HTMLTextAreaElement, { start, end, insert }: Edit): boolean =>
  area.maxLength < 0 || area.value.length - (end - start) + insert.length <= area.maxLength

/** Selects a piece of the text and brings it into view. */
export function show(area: HTMLTextAreaElement, { start, end }: Omit<Edit, 'insert'>): void {
  area.focus({ preventScroll: true })
  area.setSelectionRange(start, end)
  // After the mark has been drawn as the current one.
  requestAnimationFrame(() => {
    const mark = area.parentElement?.querySelector<HTMLElement>('mark.current')
    if (!mark) return
    const top = mark.offsetTop - area.clientHeight / 2
    if (area.scrollHeight > area.clientHeight) area.scrollTop = top
    mark.scrollIntoView({ block: 'nearest' })
  })
}
