import type { ReactNode } from 'react'

import { Mark } from './Mark.tsx'
import { useTitle } from './use-title.ts'

/** A page for somebody without an account: whose it is on the ink, one lit sheet, nothing to go to. */
export function OutsidePage({
  title,
  from,
  corner,
  head,
  foot,
  children,
}: {
  /** The name of the browser tab. */
  readonly title: string
  /** Who shows it. */
  readonly from: ReactNode
  readonly corner: ReactNode
  readonly head?: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
}) {
  useTitle(title)
  return (
    <div className="outside">
      <header className="outside-ink">
        <Mark />
        <b className="ell">{from}</b>
        <div className="outside-corner">{corner}</div>
      </header>
      <main className="outside-sheet" id="isi">
        {head}
        <div className="content">{children}</div>
        {foot && <footer className="outside-foot">{foot}</footer>}
      </main>
    </div>
  )
}
