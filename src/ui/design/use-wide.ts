import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether a table is wider than its box and has to be scrolled sideways. */
export function useWide(): {
  box: RefObject<HTMLDivElement | null>
  table: RefObject<HTMLTableElement | null>
  wide: boolean
} {
  const box = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const [wide, setWide] = useState(false)
  useEffect(() => {
    const [outer, inner] = [box.current, table.current]
    if (!outer || !inner) return undefined
    const observer = new ResizeObserver(() => setWide(inner.offsetWidth > outer.clientWidth + 1))
    observer.observe(outer)
    observer.observe(inner)
    return () => observer.disconnect()
  }, [])
  return { box, table, wide }
}
