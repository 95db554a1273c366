import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { useAction } from '#ui/wire/query.ts'

import { type Brand, brands, createBrand } from '../contract.ts'
import { ColorChoice } from './ColorChoice.tsx'
import { freeColor } from './free-color.ts'

/** A new brand; the next free colour is proposed. */
export function AddBrand({
  taken,
  onClose,
}: {
  readonly taken: readonly Brand[]
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const create = useAction(createBrand)
  const [name, setName] = useState('')
  const [color, setColor] = useState(() => freeColor(taken))
  const [tried, setTried] = useState(false)
  const submit = async () => {
    setTried(true)
    if (!name.trim()) return
    const answer = await create.run({ team: team.id, name, color })
    if (!answer) return
    onClose()
    await done({
      text: t`Brand ${name.trim()} ditambahkan`,
      change: answer.change,
      refresh: [brands],
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Tambah brand`}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button type="submit" tone="primary" busy={create.busy}>
            {t`Tambah brand`}
          </Button>
        </>
      }
    >
      <div className="form">
        <Field label={t`Nama`} error={tried && !name.trim() ? t`Tulis nama brand` : undefined}>
          <Input value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
        </Field>
        <ColorChoice value={color} onChange={setColor} />
        <ErrorLine error={create.error} />
      </div>
    </Dialog>
  )
}
