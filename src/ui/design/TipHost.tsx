import { useEffect, useLayoutEffect, useRef, useState } from 'react'

import { placeTip, type Side } from './tip-place.ts'

const waitMs = 350

type Shown = { readonly text: string; readonly target: HTMLElement }

/**
 * The one tip of the page: shows `data-tip` of what is pointed at, focused by keyboard, or, where
 * `data-tip-tap` asks for it, tapped. What it says also stands in the label of its target.
 */
export function TipHost() {
  const [shown, setShown] = useState<Shown | null>(null)
  const tip = useRef<HTMLDivElement>(null)
  useEffect(() => listen(setShown), [])
  useLayoutEffect(() => {
    const element = tip.current
    if (!element || !shown) return
    const { left, top } = placeTip(
      shown.target.getBoundingClientRect(),
      element.getBoundingClientRect(),
      {
        screen: { width: innerWidth, height: innerHeight },
        side: sideOf(shown.target.dataset['tipSide']),
      },
    )
    element.style.left = `${left}px`
    element.style.top = `${top}px`
  }, [shown])
  if (!shown) return null
  return (
    <div ref={tip} className="tip fixed z-70" role="tooltip">
      {shown.text}
    </div>
  )
}

const sideOf = (text: string | undefined): Side =>
  text === 'top' || text === 'left' || text === 'right' ? text : 'bottom'

const tipped = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null

function listen(show: (shown: Shown | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: HTMLElement | null = null
  const hide = () => {
    clearTimeout(timer)
    current = null
    show(null)
  }
  const reveal = (target: HTMLElement) => {
    clearTimeout(timer)
    const text = target.dataset['tip']
    if (text && target.isConnected) show({ text, target })
  }
  const over = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return
    const target = tipped(event)
    if (target === current) return
    hide()
    current = target
    if (target) timer = setTimeout(() => reveal(target), waitMs)
  }
  const focus = (event: FocusEvent) => {
    const target = tipped(event)
    if (!target?.matches(':focus-visible')) return
    current = target
    reveal(target)
  }
  const press = (event: MouseEvent) => {
    const target = tipped(event)
    if (target?.dataset['tipTap'] === undefined) hide()
    else {
      current = target
      reveal(target)
    }
  }
  const key = ({ key: pressed }: KeyboardEvent) => {
    if (pressed === 'Escape') hide()
  }
  document.addEventListener('pointerover', over)
  document.addEventListener('focusin', focus)
  document.addEventListener('focusout', hide)
  document.addEventListener('click', press)
  document.addEventListener('keydown', key)
  document.addEventListener('scroll', hide, true)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('pointerover', over)
    document.removeEventListener('focusin', focus)
    document.removeEventListener('focusout', hide)
    document.removeEventListener('click', press)
    document.removeEventListener('keydown', key)
    document.removeEventListener('scroll', hide, true)
  }
}
