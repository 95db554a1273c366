import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAction } from '#ui/wire/query.ts'

import {
  type Brand,
  brief,
  changeRestrictions,
  type Restriction,
  type RestrictionStep,
} from '../../contract.ts'
import { restrictionWords } from '../../domain/briefs/restriction-words.ts'
import { Limit } from './BriefSheet.tsx'
import { RestrictionDialog } from './RestrictionDialog.tsx'

/** The restrictions of the draft: added, changed, moved and removed, each kept at once. */
export function RestrictionList({
  brand,
  restrictions,
}: {
  readonly brand: Brand
  readonly restrictions: readonly Restriction[]
}) {
  const { t } = useLingui()
  const say = useWords()
  const team = useTeam()
  const done = useDone()
  const action = useAction(changeRestrictions)
  const [editing, setEditing] = useState<Restriction | 'new' | null>(null)
  const step = async (change: RestrictionStep, text: string) => {
    const answer = await action.run({ team: team.id, brand: brand.id, change })
    if (answer) await done({ text, change: answer.change, refresh: [brief] })
  }
  return (
    <>
      {restrictions.length === 0 ? (
        <p className="pb-3 text-13 text-muted">
          <Trans>
            Belum ada batasan. Tambahkan merek yang tidak boleh disebut, klaim yang disetujui, harga
            terendah, dan yang wajib disebut.
          </Trans>
        </p>
      ) : (
        <ul className="limits mb-3">
          {restrictions.map((one, place) => {
            const name = say(restrictionWords(one))
            return (
              <Limit
                key={one.id}
                restriction={one}
                actions={
                  <>
                    <IconButton
                      icon={ArrowUp}
                      size="small"
                      label={t`Naikkan: ${name}`}
                      disabled={place === 0}
                      onClick={() =>
                        void step({ step: 'move', id: one.id, to: place - 1 }, t`Batasan dipindah`)
                      }
                    />
                    <IconButton
                      icon={ArrowDown}
                      size="small"
                      label={t`Turunkan: ${name}`}
                      disabled={place === restrictions.length - 1}
                      onClick={() =>
                        void step({ step: 'move', id: one.id, to: place + 1 }, t`Batasan dipindah`)
                      }
                    />
                    <IconButton
                      icon={Pencil}
                      size="small"
                      label={t`Ubah: ${name}`}
                      onClick={() => setEditing(one)}
                    />
                    <IconButton
                      icon={Trash2}
                      size="small"
                      label={t`Hapus: ${name}`}
                      onClick={() => void step({ step: 'remove', id: one.id }, t`Batasan dihapus`)}
                    />
                  </>
                }
              />
            )
          })}
        </ul>
      )}
      <ErrorLine error={action.error} />
      <Button icon={Plus} onClick={() => setEditing('new')}>{t`Tambah batasan`}</Button>
      {editing !== null && (
        <RestrictionDialog
          brand={brand}
          restriction={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}
