import { useRouter } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

export type LinkProps = Omit<ComponentProps<'a'>, 'href'> & { to: string }

/** A link inside the app: no reload, fetched on intent, and an ordinary link to everything else. */
export function Link({ to, onClick, onPointerEnter, children, ...rest }: LinkProps) {
  const router = useRouter()
  const preload = () => {
    router.preloadRoute({ to }).catch(() => undefined)
  }
  return (
    <a
      href={to}
      onPointerEnter={(event) => {
        onPointerEnter?.(event)
        preload()
      }}
      onClick={(event) => {
        onClick?.(event)
        const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
        if (event.defaultPrevented || modified || event.button !== 0 || rest.target) return
        event.preventDefault()
        router.history.push(to)
      }}
      {...rest}
    >
      {children}
    </a>
  )
}
