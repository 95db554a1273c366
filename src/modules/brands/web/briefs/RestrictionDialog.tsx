import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Select, Textarea } from '#ui/design/Field.tsx'
import { newKey } from '#ui/wire/new-key.ts'
import { useAction } from '#ui/wire/query.ts'

import { type Brand, brief, changeRestrictions, type Restriction } from '../../contract.ts'
import {
  type FormField,
  formOf,
  kindsOffered,
  restrictionOf,
} from '../../domain/briefs/restriction-form.ts'
import { RestrictionFields } from './RestrictionFields.tsx'
import { useKinds } from './use-brief-words.ts'

/** One restriction: its kind, what it needs, and why the client wants it. */
export function RestrictionDialog({
  brand,
  restriction,
  onClose,
}: {
  readonly brand: Brand
  /** Null is a new one. */
  readonly restriction: Restriction | null
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const kinds = useKinds()
  const action = useAction(changeRestrictions)
  const [form, setForm] = useState(() => formOf(restriction))
  const [id] = useState(() => restriction?.id ?? newKey())
  const [wrong, setWrong] = useState<readonly FormField[]>([])
  const submit = async () => {
    const made = restrictionOf(form, id)
    if ('wrong' in made) return setWrong(made.wrong)
    const answer = await action.run({
      team: team.id,
      brand: brand.id,
      change: { step: 'put', restriction: made, seen: restriction },
    })
    if (!answer) return
    onClose()
    await done({
      text: restriction ? t`Batasan disimpan` : t`Batasan ditambahkan`,
      change: answer.change,
      refresh: [brief],
    })
  }
  const options = kindsOffered.map((value) => ({ value, label: kinds[value].label }))
  return (
    <Dialog
      open
      onClose={onClose}
      title={restriction ? t`Ubah batasan` : t`Tambah batasan`}
      context={t`Berlaku bersama versi brief berikutnya.`}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button type="submit" tone="primary" busy={action.busy}>
            {restriction ? t`Simpan batasan` : t`Tambah batasan`}
          </Button>
        </>
      }
    >
      <div className="form">
        <Field label={t`Jenis`}>
          <Select
            value={form.kind}
            options={options}
            onChange={(value) => {
              setForm({ ...form, kind: value })
              setWrong([])
            }}
          />
        </Field>
        <RestrictionFields form={form} wrong={wrong} onChange={setForm} />
        <Field label={t`Mengapa`} hint={t`Boleh kosong; tampil bersama batasannya`}>
          <Textarea
            value={form.reason}
            rows={2}
            maxLength={300}
            onChange={(event) => setForm({ ...form, reason: event.target.value })}
          />
        </Field>
        <ErrorLine error={action.error} />
      </div>
    </Dialog>
  )
}
