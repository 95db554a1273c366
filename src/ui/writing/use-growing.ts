import { useLayoutEffect } from 'react'

/** Makes a box as tall as its text where the browser does not do it by itself (`field-sizing`). */
export function useGrowing(element: HTMLTextAreaElement | null): void {
  useLayoutEffect(() => {
    if (!element || CSS.supports('field-sizing', 'content')) return undefined
    const again = () => fit(element)
    again()
    const width = new ResizeObserver(again)
    width.observe(element.parentElement ?? element)
    return () => width.disconnect()
  })
}

function fit(element: HTMLElement): void {
  element.style.height = 'auto'
  const border = element.offsetHeight - element.clientHeight
  element.style.height = `${element.scrollHeight + border}px`
}
