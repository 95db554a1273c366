import type { ReactNode } from 'react'

/** One title, one sentence of context, one primary action. */
export function PageHead({
  title,
  context,
  actions,
}: {
  readonly title: ReactNode
  readonly context?: ReactNode
  readonly actions?: ReactNode
}) {
  return (
    <header className="head">
      <div>
        <h1>{title}</h1>
        {context && <p>{context}</p>}
      </div>
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
