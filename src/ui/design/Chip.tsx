import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

import { classes } from './class-names.ts'

export type Tone = 'plain' | 'positive' | 'warning' | 'danger' | 'info' | 'line' | 'onair'

/** A state: a word first, an icon beside it, colour last. */
export function Chip({
  tone = 'plain',
  icon: Icon,
  children,
}: {
  readonly tone?: Tone
  readonly icon?: LucideIcon
  readonly children: ReactNode
}) {
  return (
    <span className={classes('chip', tone !== 'plain' && tone)}>
      {Icon && <Icon aria-hidden />}
      {children}
    </span>
  )
}
