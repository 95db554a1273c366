import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'

import { Link } from '../navigation/Link.tsx'
import { classes } from './class-names.ts'
import { Tooltip } from './Tooltip.tsx'

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** Read aloud and shown as a tooltip: an icon never stands without its word. */
  readonly label: string
  readonly icon: LucideIcon
  readonly tone?: 'plain' | 'ghost'
  readonly size?: 'normal' | 'small'
  /** Makes it a link. */
  readonly to?: string
}

export function IconButton({
  label,
  icon: Icon,
  tone = 'ghost',
  size = 'normal',
  to,
  className,
  ...rest
}: IconButtonProps) {
  const look = classes('btn icon', tone === 'ghost' && 'ghost', size === 'small' && size, className)
  return (
    <Tooltip text={label}>
      {to === undefined ? (
        <button type="button" className={look} aria-label={label} {...rest}>
          <Icon aria-hidden />
        </button>
      ) : (
        <Link to={to} className={look} aria-label={label}>
          <Icon aria-hidden />
        </Link>
      )}
    </Tooltip>
  )
}
