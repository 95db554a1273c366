import { useState } from 'react'

import { useTeam } from '#modules/team/pieces.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { item } from '../contract.ts'
import { CellPanel, type OpenedCell } from './lists/CellPanel.tsx'
import { ItemSources } from './lists/ItemSources.tsx'
import { useDay } from './use-day.ts'

/** Exports and tables of the team that tell of the day what its figures do not. */
export function DayExports() {
  const team = useTeam()
  const { day } = useDay().page
  const { data } = useAnswer(item, { team: team.id, list: 'shop', key: day })
  const [opened, setOpened] = useState<OpenedCell | null>(null)
  if (!data) return null
  // The figures above are read from the key metrics.
  const sources = data.sources.filter(({ kind }) => kind !== 'shop_analytics')
  return (
    <>
      <ItemSources item={{ ...data, sources }} onOrigin={setOpened} />
      <CellPanel opened={opened} onClose={() => setOpened(null)} />
    </>
  )
}
