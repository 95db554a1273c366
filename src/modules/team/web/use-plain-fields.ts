import { useLingui } from '@lingui/react/macro'

/** Fields whose values are read as they are, by the names people know. */
export function usePlainFields(): Readonly<Record<string, string>> {
  const { t } = useLingui()
  return {
    sku: t`SKU`,
    tiktokId: t`ID produk TikTok`,
    price: t`Harga normal`,
    promo: t`Harga promo`,
    promoFrom: t`Promo mulai`,
    promoUntil: t`Promo sampai`,
    stockNote: t`Catatan stok`,
    material: t`Bahan`,
    usage: t`Kegunaan`,
    apart: t`Pembeda`,
    interest: t`Daya tarik`,
    points: t`Poin bicara`,
    ageFrom: t`Usia dari`,
    ageUntil: t`Usia sampai`,
    gender: t`Jenis kelamin`,
    need: t`Kebutuhan`,
    tone: t`Gaya bahasa`,
    fonts: t`Huruf`,
    agenda: t`Agenda`,
    people: t`Peserta`,
    notes: t`Catatan rapat`,
  }
}
