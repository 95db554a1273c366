import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'

import { addDays, type Day } from '#kernel/time.ts'
import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input, Textarea } from '#ui/design/Field.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { newKey } from '#ui/wire/new-key.ts'
import { useAction } from '#ui/wire/query.ts'

import { type Brand, type BrandPromise, promises, setPromise } from '../../contract.ts'
import { type PromiseField, promiseForm, termsOf } from '../../domain/promise-form.ts'

/** What is promised for one period. */
export function PromiseDialog({
  brand,
  promise,
  today,
  onClose,
}: {
  readonly brand: Brand
  /** Null is a new one. */
  readonly promise: BrandPromise | null
  readonly today: Day
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const say = useWords()
  const team = useTeam()
  const done = useDone()
  const action = useAction(setPromise)
  const [id] = useState(() => promise?.id ?? newKey())
  const [form, setForm] = useState(() =>
    promise ? promiseForm(promise.terms) : { ...blank, from: today, to: addDays(today, 13) },
  )
  const [wrong, setWrong] = useState<{ field: PromiseField; text: string } | null>(null)
  const mistakes: Partial<Record<PromiseField, string>> = {
    from: t`Pilih hari pertama`,
    to: t`Pilih hari terakhir`,
    primePercent: t`Tulis 0 sampai 100`,
    note: t`Paling panjang 500 huruf`,
  }
  const submit = async () => {
    const read = termsOf(form)
    if (!('terms' in read)) {
      const text = read.refused
        ? say(read.refused.words)
        : (mistakes[read.field] ?? t`Tulis angka, atau kosongkan`)
      return setWrong({ field: read.field, text })
    }
    setWrong(null)
    const wish = { id, version: promise?.version ?? 0, terms: read.terms }
    const answer = await action.run({ team: team.id, brand: brand.id, ...wish })
    if (!answer) return
    onClose()
    await done({ text: t`Janji disimpan`, change: answer.change, refresh: [promises] })
  }
  const field = (
    name: PromiseField,
    label: string,
    more: { hint?: string; type?: 'date' } = {},
  ) => (
    <Field label={label} hint={more.hint} error={wrong?.field === name && wrong.text}>
      <Input
        value={form[name]}
        {...(more.type ? { type: more.type } : { inputMode: 'numeric' as const, maxLength: 24 })}
        onChange={(event) => setForm({ ...form, [name]: event.target.value })}
      />
    </Field>
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={promise ? t`Ubah janji` : t`Tambah janji`}
      context={t`Yang dikosongkan tidak dijanjikan. Versi sebelumnya tetap disimpan.`}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button type="submit" tone="primary" busy={action.busy}>{t`Simpan janji`}</Button>
        </>
      }
    >
      <div className="form">
        <Two>
          {field('from', t`Hari pertama`, { type: 'date' })}
          {field('to', t`Hari terakhir`, { type: 'date' })}
        </Two>
        <Two>
          {field('minutes', t`Menit tayang`)}
          {field('primePercent', t`Di jam ramai, persen`)}
        </Two>
        <Two>
          {field('mentions', t`Sebutan`)}
          {field('pins', t`Pin`)}
        </Two>
        {field('price', t`Harga paket, rupiah`)}
        <Field label={t`Catatan`} error={wrong?.field === 'note' && wrong.text}>
          <Textarea
            value={form.note}
            rows={2}
            maxLength={500}
            onChange={(event) => setForm({ ...form, note: event.target.value })}
          />
        </Field>
        <ErrorLine error={action.error} />
      </div>
    </Dialog>
  )
}

const blank = {
  from: '',
  to: '',
  minutes: '',
  primePercent: '',
  mentions: '',
  pins: '',
  price: '',
  note: '',
}

const Two = ({ children }: { readonly children: ReactNode }) => (
  <div className="grid grid-cols-2 gap-3">{children}</div>
)
