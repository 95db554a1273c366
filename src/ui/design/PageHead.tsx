import { createContext, type ReactNode, use } from 'react'

/** What stands in the corner of every page on the phone, where there is no rail. */
export const CornerContext = createContext<ReactNode>(null)

import { classes } from './class-names.ts'

/** One title, one sentence of context, one primary action. */
export function PageHead({
  title,
  context,
  actions,
  slim = false,
}: {
  readonly title: ReactNode
  readonly context?: ReactNode
  readonly actions?: ReactNode
  /** The actions are icons and stay beside the title, also on the phone. */
  readonly slim?: boolean
}) {
  const corner = use(CornerContext)
  return (
    <header className={classes('head', slim && 'slim')}>
      <div>
        <h1>{title}</h1>
        {context && <p>{context}</p>}
      </div>
      {corner && <div className="head-corner">{corner}</div>}
      {actions && <div className="acts">{actions}</div>}
    </header>
  )
}

/** A part of a page below a line: its title is its message. */
export function Section({
  title,
  beside,
  more,
  children,
}: {
  readonly title: ReactNode
  /** The unit or what it is measured against. */
  readonly beside?: ReactNode
  /** A link to the rest. */
  readonly more?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {beside && <span className="beside">{beside}</span>}
        {more && <span className="more">{more}</span>}
      </div>
      {children}
    </section>
  )
}
