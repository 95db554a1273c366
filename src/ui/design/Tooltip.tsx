import { cloneElement, type ReactElement } from 'react'

import type { Side } from './tip-place.ts'

type Tipped = ReactElement<{ readonly 'data-tip'?: string; readonly 'data-tip-side'?: Side }>

/** A short word beside what is pointed at or focused. What a person must know stands on the page. */
export function Tooltip({
  text,
  children,
  side = 'bottom',
}: {
  readonly text: string
  /** An element that passes its attributes on. */
  readonly children: Tipped
  readonly side?: Side
}) {
  return cloneElement(children, { 'data-tip': text, 'data-tip-side': side })
}
