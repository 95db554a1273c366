import { useMay, useTeam } from '#modules/team/pieces.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer, useWire } from '#ui/wire/query.ts'
import { useTopic } from '#ui/wire/use-topic.ts'

import { type Brand, brief, briefMoved } from '../../contract.ts'
import { BrandPage } from '../brand/BrandPage.tsx'
import { BriefCompare } from './BriefCompare.tsx'
import { BriefEditor } from './BriefEditor.tsx'
import { BriefReading } from './BriefReading.tsx'

/** What the client wants of a brand: read, written, compared. */
export function BriefScreen() {
  return <BrandPage>{(brand) => <BriefOf key={brand.id} brand={brand} />}</BrandPage>
}

function BriefOf({ brand }: { readonly brand: Brand }) {
  const team = useTeam()
  const may = useMay()
  const wire = useWire()
  const here = { team: team.id, brand: brand.id }
  const answer = useAnswer(brief, here)
  const [mode, setMode] = useQueryParam('mode')
  const [number, setNumber] = useQueryParam('version')
  useTopic(briefMoved, here, { patch: () => void wire.refresh(brief) })
  return (
    <Loaded answer={answer}>
      {(page) => {
        if (mode === 'write' && may('brands.brief'))
          return <BriefEditor brand={brand} page={page} onClose={() => setMode(null)} />
        const shown = page.versions.find((one) => String(one.number) === number)
        if (shown)
          return (
            <BriefCompare
              brand={brand}
              page={page}
              number={shown.number}
              onChoose={(next) => setNumber(next === null ? null : String(next))}
            />
          )
        return (
          <BriefReading
            brand={brand}
            page={page}
            onWrite={() => setMode('write')}
            onVersion={(next) => setNumber(String(next))}
          />
        )
      }}
    </Loaded>
  )
}
