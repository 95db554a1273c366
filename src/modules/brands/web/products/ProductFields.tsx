import { useLingui } from '@lingui/react/macro'

import { Field, Input, Textarea } from '#ui/design/Field.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { AudienceText } from '#ui/writing/AudienceText.tsx'

import {
  pricesOfTexts,
  type ProductField,
  type ProductTexts,
} from '../../domain/products/product-texts.ts'
import { RowsField } from '../forms/RowsField.tsx'
import { PricesContext, WrongTyped } from './WrongPrices.tsx'

export type FieldsProps = {
  readonly texts: ProductTexts
  readonly change: (field: ProductField, text: string) => void
  readonly problem: (field: ProductField) => string | undefined
  readonly subject: { readonly brand: string; readonly product: string | null }
}

/** What it is called, here and at TikTok. */
export function IdentityFields({ texts, change, problem }: FieldsProps) {
  const { t } = useLingui()
  return (
    <>
      <Field label={t`Nama produk`} error={problem('name')}>
        <Input
          value={texts.name}
          maxLength={120}
          onChange={(event) => change('name', event.target.value)}
        />
      </Field>
      <div className="form-two">
        <Field label={t`SKU`}>
          <Input
            value={texts.sku}
            maxLength={60}
            onChange={(event) => change('sku', event.target.value)}
          />
        </Field>
        <Field
          label={t`ID produk TikTok`}
          error={problem('tiktokId')}
          hint={t`19 angka dari Seller Center, penghubung ke angkanya`}
        >
          <Input
            inputMode="numeric"
            value={texts.tiktokId}
            maxLength={24}
            onChange={(event) => change('tiktokId', event.target.value)}
          />
        </Field>
      </div>
    </>
  )
}

/** What hosts and scripts say of it; texts that reach an audience are checked while written. */
export function SaidFields({ texts, change, subject }: FieldsProps) {
  const { t } = useLingui()
  const said = { ...subject, scope: 'both' as const }
  return (
    <Section title={t`Yang dikatakan`}>
      <div className="grid gap-4">
        <PricesContext value={pricesOfTexts(texts)}>
          <RowsField
            label={t`Poin bicara`}
            add={t`Tambah poin`}
            most={40}
            cells={[{ label: t`Poin`, limit: 500, audience: said }]}
            value={texts.points}
            onChange={(text) => change('points', text)}
            Below={WrongTyped}
          />
        </PricesContext>
        <AudienceText
          {...said}
          label={t`Pembeda`}
          hint={t`Apa yang membuatnya lain dari produk serupa`}
          maxLength={4000}
          value={texts.apart}
          onChange={(text) => change('apart', text)}
        />
        <AudienceText
          {...said}
          label={t`Daya tarik`}
          hint={t`Yang pertama kali dilihat dan diingat orang`}
          maxLength={4000}
          value={texts.interest}
          onChange={(text) => change('interest', text)}
        />
      </div>
    </Section>
  )
}

/** What is true of it and what proves it. */
export function TruthFields({ texts, change, problem, subject }: FieldsProps) {
  const { t } = useLingui()
  const said = { ...subject, scope: 'both' as const }
  return (
    <Section title={t`Fakta dan bukti`}>
      <div className="grid gap-4">
        <Field label={t`Bahan`}>
          <Textarea
            rows={2}
            maxLength={4000}
            value={texts.material}
            onChange={(event) => change('material', event.target.value)}
          />
        </Field>
        <Field label={t`Kegunaan`}>
          <Textarea
            rows={2}
            maxLength={4000}
            value={texts.usage}
            onChange={(event) => change('usage', event.target.value)}
          />
        </Field>
        <RowsField
          label={t`Klaim yang disetujui`}
          add={t`Tambah klaim`}
          most={40}
          cells={[
            { label: t`Klaim`, limit: 300, audience: said },
            { label: t`Bukti klaim`, limit: 300 },
          ]}
          value={texts.claims}
          onChange={(text) => change('claims', text)}
          error={problem('claims')}
        />
        <RowsField
          label={t`Tanya jawab`}
          add={t`Tambah pertanyaan`}
          most={60}
          cells={[
            { label: t`Pertanyaan`, limit: 300 },
            { label: t`Jawaban`, limit: 1000, audience: said },
          ]}
          value={texts.faqs}
          onChange={(text) => change('faqs', text)}
          error={problem('faqs')}
        />
      </div>
    </Section>
  )
}
