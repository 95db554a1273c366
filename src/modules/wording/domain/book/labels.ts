import type { Words } from '#kernel/words.ts'

import type { Category } from '../../contract.ts'

/** What a rule is about, as a person says it; in the order in which it is told. */
export const categoryWords: Readonly<Record<Category, Words>> = {
  off_platform: { id: 'Keluar platform', en: 'Off the platform' },
  contact_info: { id: 'Kontak', en: 'Contact details' },
  absolute_claim: { id: 'Klaim mutlak', en: 'Absolute claims' },
  health_claim: { id: 'Klaim kesehatan', en: 'Health claims' },
  guarantee: { id: 'Jaminan', en: 'Guarantees' },
  price_bait: { id: 'Harga pancingan', en: 'Bait prices' },
  giveaway_gambling: { id: 'Hadiah dan undian', en: 'Giveaways and gambling' },
  counterfeit_trademark: { id: 'Tiruan dan merek', en: 'Copies and trademarks' },
  competitor_bashing: { id: 'Menjelekkan pesaing', en: 'Running down competitors' },
  unfair_terms: { id: 'Syarat tidak adil', en: 'Unfair terms' },
  profanity: { id: 'Kata kasar', en: 'Rude words' },
  hate: { id: 'Kebencian dan SARA', en: 'Hate' },
  sexual: { id: 'Seksual', en: 'Sexual' },
  regulated_goods: { id: 'Barang diatur', en: 'Regulated goods' },
  other: { id: 'Lainnya', en: 'Other' },
}
