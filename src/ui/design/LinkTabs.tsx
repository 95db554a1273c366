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
  return (
    <nav className="link-tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          {...(isAt(path, tab) && {
            'aria-current': 'page' as const,
          })}
        >
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
