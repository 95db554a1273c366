import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronRight, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { type Day, dayAt, Instant } from '#kernel/time.ts'
import { useDone, useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useAction, useAnswer } from '#ui/wire/query.ts'

import './promises.css'
import { type Brand, type BrandPromise, promises, removePromise } from '../../contract.ts'
import { BrandPage } from '../brand/BrandPage.tsx'
import { PromiseDialog } from './PromiseDialog.tsx'
import { PeriodState, PromiseTermsView } from './PromiseTermsView.tsx'

/** What a brand is owed, period by period. */
export function PromisesScreen() {
  return <BrandPage>{(brand) => <PromisesOf key={brand.id} brand={brand} />}</BrandPage>
}

function PromisesOf({ brand }: { readonly brand: Brand }) {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()
  const answer = useAnswer(promises, { team: team.id, brand: brand.id })
  const [editing, setEditing] = useState<BrandPromise | 'new' | null>(null)
  const [today] = useState(() => dayAt(Instant.parse(Date.now()), team.timeZone))
  const add = may('brands.promise') && (
    <Button tone="primary" icon={Plus} onClick={() => setEditing('new')}>
      {t`Tambah janji`}
    </Button>
  )
  return (
    <div className="pt-4">
      <Loaded answer={answer}>
        {({ promises: all }) =>
          all.length === 0 ? (
            <EmptyState title={<Trans>Belum ada janji</Trans>} actions={add}>
              <Trans>
                Tulis apa yang dijanjikan kepada brand dalam satu periode: menit tayang, sebutan,
                pin, dan harga paketnya. Klien yang memegang tautan melihatnya juga.
              </Trans>
            </EmptyState>
          ) : (
            <>
              {add}
              <ul>
                {all.map((one) => (
                  <Promised
                    key={one.id}
                    brand={brand}
                    promise={one}
                    today={today}
                    onEdit={() => setEditing(one)}
                  />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      {editing !== null && (
        <PromiseDialog
          brand={brand}
          promise={editing === 'new' ? null : editing}
          today={today}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  )
}

function Promised({
  brand,
  promise,
  today,
  onEdit,
}: {
  readonly brand: Brand
  readonly promise: BrandPromise
  readonly today: Day
  readonly onEdit: () => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const may = useMay()
  const done = useDone()
  const remove = useAction(removePromise, { onError: 'toast' })
  const { terms, setBy, setAt, earlier } = promise
  const period = format.period(terms)
  const takeAway = async () => {
    const wish = { team: team.id, brand: brand.id, id: promise.id, version: promise.version }
    const answer = await remove.run(wish)
    if (!answer) return
    await done({ text: t`Janji ${period} dihapus`, change: answer.change, refresh: [promises] })
  }
  const running = terms.from <= today && today <= terms.to
  return (
    <li className="promise">
      <div className="promise-head">
        <h2>{period}</h2>
        <Chip tone={running ? 'info' : 'line'}>
          <PeriodState terms={terms} today={today} />
        </Chip>
        {may('brands.promise') && (
          <div className="acts">
            <IconButton icon={Pencil} label={t`Ubah janji ${period}`} onClick={onEdit} />
            <IconButton
              icon={Trash2}
              label={t`Hapus janji ${period}`}
              onClick={() => void takeAway()}
            />
          </div>
        )}
      </div>
      <PromiseTermsView terms={terms} />
      <p className="tn text-12 text-muted">
        <Trans>
          ditulis {setBy}, {format.instant(setAt)}
        </Trans>
      </p>
      {earlier.length > 0 && (
        <details className="fold mt-1 text-13">
          <summary>
            <ChevronRight className="size-4" aria-hidden />
            <Trans>Versi sebelumnya ({earlier.length})</Trans>
          </summary>
          <ul>
            {earlier.map((one) => (
              <li key={one.version} className="border-t border-line py-3 pl-5">
                <p className="tn text-12 text-muted">
                  <Trans>
                    {one.setBy}, {format.instant(one.setAt)}
                  </Trans>
                </p>
                {one.terms ? (
                  <>
                    <p className="text-13">{format.period(one.terms)}</p>
                    <PromiseTermsView terms={one.terms} />
                  </>
                ) : (
                  <Trans>dihapus</Trans>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
