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
          {...((path === tab.to || (tab.below && path.startsWith(`${tab.to}/`))) && {
            'aria-current': 'page' as const,
          })}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
