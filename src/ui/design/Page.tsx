import type { ReactNode } from 'react'

import { useTitle } from './use-title.ts'

/** The lit sheet of a page: a head, the content that scrolls, and a foot that stays. */
export function Page({
  title,
  head,
  foot,
  bare = false,
  children,
}: {
  /** The name of the browser tab. */
  readonly title: string
  readonly head?: ReactNode
  readonly foot?: ReactNode
  /** The page fills the sheet itself, without padding. */
  readonly bare?: boolean
  readonly children: ReactNode
}) {
  useTitle(title)
  return (
    <>
      <div className="scroll">
        {head}
        {bare ? children : <div className="content">{children}</div>}
      </div>
      {foot && <footer className="page-foot">{foot}</footer>}
    </>
  )
}
