import type { ReactNode } from 'react'

import { Mark } from './Mark.tsx'
import { useTitle } from './use-title.ts'

/** A page before the window: ink frame with the mark, one lit sheet with one thing to do. */
export function Entrance({
  title,
  heading,
  context,
  beside,
  corner,
  children,
}: {
  /** The name of the browser tab. */
  readonly title: string
  readonly heading: ReactNode
  readonly context?: ReactNode
  /** What stands on the ink beside the sheet; left out on the phone. */
  readonly beside?: ReactNode
  readonly corner?: ReactNode
  readonly children: ReactNode
}) {
  useTitle(title)
  return (
    <div className="entrance">
      <header className="entrance-ink">
        <div className="entrance-name">
          <Mark />
          <b>Etalase</b>
        </div>
        {beside && <div className="entrance-beside">{beside}</div>}
      </header>
      <main className="entrance-sheet" id="isi">
        {corner && <div className="entrance-corner">{corner}</div>}
        <div className="entrance-body">
          <h1>{heading}</h1>
          {context && <p className="mt-1 text-14 text-muted">{context}</p>}
          <div className="mt-6">{children}</div>
        </div>
      </main>
    </div>
  )
}
