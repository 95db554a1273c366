import { CircleCheck, CircleX, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

import { classes } from './class-names.ts'

const icons = {
  plain: Info,
  info: Info,
  positive: CircleCheck,
  warning: TriangleAlert,
  danger: CircleX,
} as const

/** Something one should know here: what happened in bold, then what it means, then what to do. */
export function Notice({
  tone = 'plain',
  icon,
  title,
  children,
  actions,
}: {
  readonly tone?: keyof typeof icons
  readonly icon?: LucideIcon
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
}) {
  const Icon = icon ?? icons[tone]
  return (
    <div
      className={classes('notice', tone !== 'plain' && tone)}
      {...(tone === 'danger' && { role: 'alert' })}
    >
      <Icon aria-hidden />
      <div className="min-w-0 flex-1">
        {title && <b>{title} </b>}
        {children}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  )
}
