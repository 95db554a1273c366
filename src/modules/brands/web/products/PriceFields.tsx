import { useLingui } from '@lingui/react/macro'

import { Field, Input } from '#ui/design/Field.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import { readPrice } from '../../domain/products/price.ts'
import type { FieldsProps } from './ProductFields.tsx'

/** Prices as they are typed, and how they were understood. */
export function PriceFields({ texts, change, problem }: FieldsProps) {
  const { t } = useLingui()
  const format = useFormat()
  const read = (text: string) => {
    const price = readPrice(text)
    return price === null ? undefined : t`Dibaca ${format.rupiah(price)}`
  }
  return (
    <Section title={t`Harga`}>
      <div className="grid gap-4">
        <div className="form-two">
          <Field
            label={t`Harga normal`}
            error={problem('price')}
            hint={read(texts.price) ?? t`Misalnya 2.149.000 atau 2,1jt`}
          >
            <Input
              inputMode="text"
              maxLength={30}
              value={texts.price}
              onChange={(event) => change('price', event.target.value)}
            />
          </Field>
          <Field label={t`Harga promo`} error={problem('promo')} hint={read(texts.promo)}>
            <Input
              maxLength={30}
              value={texts.promo}
              onChange={(event) => change('promo', event.target.value)}
            />
          </Field>
        </div>
        <div className="form-two">
          <Field label={t`Promo mulai`}>
            <Input
              type="date"
              value={texts.promoFrom}
              onChange={(event) => change('promoFrom', event.target.value)}
            />
          </Field>
          <Field label={t`Promo sampai`} error={problem('promoUntil')}>
            <Input
              type="date"
              value={texts.promoUntil}
              onChange={(event) => change('promoUntil', event.target.value)}
            />
          </Field>
        </div>
        <Field label={t`Catatan stok`} hint={t`Misalnya sisa 40, warna walnut kosong`}>
          <Input
            maxLength={300}
            value={texts.stockNote}
            onChange={(event) => change('stockNote', event.target.value)}
          />
        </Field>
      </div>
    </Section>
  )
}
