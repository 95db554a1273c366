import { useLingui } from '@lingui/react/macro'

import { Field, Input, Textarea } from '#ui/design/Field.tsx'

import type { FormField, RestrictionForm } from '../../domain/briefs/restriction-form.ts'

type Props = {
  readonly form: RestrictionForm
  readonly wrong: readonly FormField[]
  readonly onChange: (form: RestrictionForm) => void
}

/** What a restriction of the chosen kind consists of. */
export function RestrictionFields(props: Props) {
  switch (props.form.kind) {
    case 'brand_not_named':
    case 'word_not_used':
      return <NotSaid {...props} />
    case 'claim_only_as':
      return <Claim {...props} />
    case 'price_never_below':
      return <Price {...props} />
    case 'must_say':
    case 'must_show':
      return <Must {...props} />
    default:
      return props.form.kind satisfies never
  }
}

function NotSaid({ form, wrong, onChange }: Props) {
  const { t } = useLingui()
  return (
    <>
      <Field
        label={form.kind === 'brand_not_named' ? t`Merek` : t`Kata`}
        hint={t`Satu per baris; sebutan lain juga`}
        error={wrong.includes('phrases') && t`Tulis sedikitnya satu, paling panjang 80 huruf`}
      >
        <Textarea
          value={form.phrases}
          rows={3}
          onChange={(event) => onChange({ ...form, phrases: event.target.value })}
        />
      </Field>
      <Field label={t`Ganti dengan`} hint={t`Kalimat yang aman diucapkan; boleh kosong`}>
        <Input
          value={form.say}
          maxLength={200}
          onChange={(event) => onChange({ ...form, say: event.target.value })}
        />
      </Field>
    </>
  )
}

function Claim({ form, wrong, onChange }: Props) {
  const { t } = useLingui()
  return (
    <>
      <Field
        label={t`Kata klaimnya`}
        hint={t`Satu per baris: anti kutu, bebas tungau`}
        error={wrong.includes('phrases') && t`Tulis sedikitnya satu, paling panjang 80 huruf`}
      >
        <Textarea
          value={form.phrases}
          rows={2}
          onChange={(event) => onChange({ ...form, phrases: event.target.value })}
        />
      </Field>
      <Field
        label={t`Satu-satunya kalimat yang disetujui`}
        error={wrong.includes('only') && t`Tulis kalimat yang disetujui klien`}
      >
        <Textarea
          value={form.only}
          rows={2}
          maxLength={300}
          onChange={(event) => onChange({ ...form, only: event.target.value })}
        />
      </Field>
    </>
  )
}

function Price({ form, wrong, onChange }: Props) {
  const { t } = useLingui()
  return (
    <>
      <Field label={t`Produk`} hint={t`Kosong: semua produk brand ini`}>
        <Input
          value={form.product}
          maxLength={120}
          onChange={(event) => onChange({ ...form, product: event.target.value })}
        />
      </Field>
      <Field
        label={t`Harga terendah, rupiah`}
        error={wrong.includes('amount') && t`Tulis harganya, misalnya 119.000`}
      >
        <Input
          value={form.amount}
          inputMode="numeric"
          maxLength={20}
          onChange={(event) => onChange({ ...form, amount: event.target.value })}
        />
      </Field>
    </>
  )
}

function Must({ form, wrong, onChange }: Props) {
  const { t } = useLingui()
  const said = form.kind === 'must_say'
  return (
    <>
      <Field
        label={said ? t`Yang disebut` : t`Yang tampil`}
        error={wrong.includes('text') && t`Tulis apa yang wajib`}
      >
        <Textarea
          value={form.text}
          rows={2}
          maxLength={300}
          onChange={(event) => onChange({ ...form, text: event.target.value })}
        />
      </Field>
      {said && (
        <Field
          label={t`Tiap berapa menit`}
          hint={t`Kosong: sekali tiap sesi`}
          error={wrong.includes('every') && t`Tulis 1 sampai 240 menit, atau kosongkan`}
        >
          <Input
            value={form.every}
            inputMode="numeric"
            maxLength={3}
            onChange={(event) => onChange({ ...form, every: event.target.value })}
          />
        </Field>
      )}
    </>
  )
}
