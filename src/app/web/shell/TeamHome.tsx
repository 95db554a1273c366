import { useEffect } from 'react'

import { isAction } from '#modules/team/logic.ts'
import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { useGo } from '#ui/navigation/use-navigation.ts'

import { modules } from '../modules.ts'
import { menuFor } from './menu.ts'

/** `/t/:slug` leads to the first page one may see. */
export function TeamHome() {
  const may = useMay()
  const at = useTeamPath()
  const go = useGo()
  const [first] = menuFor(modules, (action) => isAction(action) && may(action))
  const to = at(first?.path ?? 'account')
  useEffect(() => go(to, { replace: true }), [go, to])
  return null
}
