import { LoaderCircle, type LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'

import { Link, type LinkProps } from '../navigation/Link.tsx'
import { classes } from './class-names.ts'

export type ButtonLook = {
  /** Yellow is the one thing to do next: at most one `primary` per screen. */
  readonly tone?: 'plain' | 'primary' | 'ghost' | 'danger'
  readonly size?: 'normal' | 'small' | 'touch'
  readonly icon?: LucideIcon
}

export type ButtonProps = ButtonLook &
  ComponentProps<'button'> & {
    /** Something is under way: shows it and takes no second press. */
    readonly busy?: boolean
  }

const lookOf = ({ tone = 'plain', size = 'normal' }: ButtonLook, more?: string) =>
  classes('btn', tone !== 'plain' && tone, size !== 'normal' && size, more)

export function Button({
  tone,
  size,
  icon: Icon,
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type === 'submit' ? 'submit' : 'button'}
      className={lookOf({ ...(tone && { tone }), ...(size && { size }) }, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
      {...rest}
    >
      {busy ? <LoaderCircle className="spin" aria-hidden /> : Icon && <Icon aria-hidden />}
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({
  tone,
  size,
  icon: Icon,
  className,
  children,
  ...rest
}: ButtonLook & LinkProps) {
  return (
    <Link className={lookOf({ ...(tone && { tone }), ...(size && { size }) }, className)} {...rest}>
      {Icon && <Icon aria-hidden />}
      {children}
    </Link>
  )
}
