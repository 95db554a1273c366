import { useEffect, useRef } from 'react'

import { Link } from '../navigation/Link.tsx'
import { usePath } from '../navigation/use-navigation.ts'

/** The pages of one part of the product, side by side. */
export function LinkTabs({
  label,
  tabs,
}: {
  readonly label: string
  /** `below`: it stands for the pages below its address, too. */
  readonly tabs: readonly {
    readonly to: string
    readonly label: string
    readonly below?: boolean
  }[]
}) {
  const path = usePath()
  const strip = useRef<HTMLElement>(null)
  const at = tabs.findIndex((tab) => isAt(path, tab))
  // On a phone they go on to the right, and the open one may be there.
  useEffect(() => {
    const nav = strip.current
    const open = nav?.children[at]
    if (nav && open instanceof HTMLElement)
      nav.scrollLeft = open.offsetLeft - nav.offsetLeft - (nav.clientWidth - open.offsetWidth) / 2
  }, [at])
  return (
    <nav ref={strip} className="link-tabs" aria-label={label}>
      {tabs.map((tab, place) => (
        <Link key={tab.to} to={tab.to} {...(place === at && { 'aria-current': 'page' as const })}>
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}

/** What an address asks for beside its page does not make it another page. */
function isAt(path: string, { to, below }: { readonly to: string; readonly below?: boolean }) {
  const [page = to] = to.split('?', 1)
  return path === page || (below === true && path.startsWith(`${page}/`))
}
