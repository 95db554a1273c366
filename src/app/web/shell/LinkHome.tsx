import { lazy } from 'react'

import { LinkPage } from '#modules/team/pieces.tsx'

import { modules } from '../modules.ts'

const screens = new Map(
  modules.flatMap(({ linked = [] }) =>
    linked.map(({ scope, load }) => {
      const Screen = lazy(async () => ({ default: await load() }))
      return [scope, <Screen key={scope} />] as const
    }),
  ),
)

/** `/l/:secret` opens what the scope of the link says, whichever module shows it. */
export function LinkHome() {
  return <LinkPage screens={screens} />
}
