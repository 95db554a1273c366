import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronRight, NotebookPen } from 'lucide-react'
import { useState } from 'react'

import { useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { Link } from '#ui/navigation/Link.tsx'
import { useGo, useParam } from '#ui/navigation/use-navigation.ts'
import { newKey } from '#ui/wire/new-key.ts'
import { useAction, useAnswer, useWire } from '#ui/wire/query.ts'

import { createMeeting, meetings } from '../../contract.ts'
import { BrandPage } from '../brand/BrandPage.tsx'
import { useToday } from '../products/use-today.ts'

/** What was talked about with the client, the newest first. */
export function MeetingsScreen() {
  const id = useParam('brand')
  const may = useMay()('brands.manage')
  return (
    <BrandPage actions={may && <Begin brand={id} />}>
      {(brand) => <MeetingList brand={brand.id} />}
    </BrandPage>
  )
}

/** One tap opens an empty page to write on: nobody fills in a form while people talk. */
function Begin({ brand }: { readonly brand: string }) {
  const { t } = useLingui()
  const team = useTeam()
  const format = useFormat()
  const go = useGo()
  const at = useTeamPath()
  const wire = useWire()
  const today = useToday()
  const create = useAction(createMeeting)
  const [key] = useState(newKey)
  const begin = async () => {
    const title = t`Rapat ${format.day(today)}`
    const empty = { title, day: today, people: [], agenda: '', notes: '' }
    const answer = await create.run({ team: team.id, brand, key, ...empty })
    if (!answer?.record) return
    await wire.refresh(meetings)
    go(at(`brands/${brand}/meetings/${answer.record.id}`))
  }
  return (
    <>
      <Button tone="primary" icon={NotebookPen} busy={create.busy} onClick={() => void begin()}>
        {t`Catat rapat`}
      </Button>
      <ErrorLine error={create.error} />
    </>
  )
}

function MeetingList({ brand }: { readonly brand: string }) {
  const team = useTeam()
  const at = useTeamPath()
  const format = useFormat()
  const answer = useAnswer(meetings, { team: team.id, brand })
  return (
    <Loaded answer={answer}>
      {({ meetings: list }) =>
        list.length === 0 ? (
          <EmptyState title={<Trans>Belum ada catatan rapat</Trans>}>
            <Trans>
              Catat selagi rapat. Setiap keputusan bisa dijadikan tugas, poin bicara, fakta produk,
              atau batasan brief.
            </Trans>
          </EmptyState>
        ) : (
          <ul className="card-list max-w-[720px]">
            {list.map(({ id, title, day, people, decisions }) => (
              <li key={id}>
                <Link className="card-row" to={at(`brands/${brand}/meetings/${id}`)}>
                  <span className="grid min-w-0 flex-1">
                    <span className="ell text-14 font-medium" title={title}>
                      {title}
                    </span>
                    <span className="ell text-12 text-muted">
                      {[format.day(day), ...people].join(' · ')}
                    </span>
                  </span>
                  <span className="tn flex-none text-12 text-muted">
                    <Trans>{decisions.length} keputusan</Trans>
                  </span>
                  <ChevronRight className="text-muted" aria-hidden />
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}
