import { useLingui } from '@lingui/react/macro'
import {
  Ban,
  Eye,
  type LucideIcon,
  Megaphone,
  MessageSquareOff,
  Quote,
  TrendingDown,
} from 'lucide-react'

import type { Named } from '#ui/writing/merge-choices.ts'

import { type BriefSection, longestSection, type RestrictionKind } from '../../contract.ts'

export type SectionWords = Named & { readonly name: BriefSection; readonly hint: string }

/** The sections in their order, as a reader knows them. */
export function useSections(): readonly SectionWords[] {
  const { t } = useLingui()
  const limit = longestSection
  return [
    { name: 'goal', label: t`Tujuan`, limit, hint: t`Apa yang ingin dicapai brand` },
    { name: 'audience', label: t`Untuk siapa`, limit, hint: t`Segmen, umur, kebutuhan` },
    { name: 'message', label: t`Pesan`, limit, hint: t`Apa yang diingat penonton` },
    { name: 'tone', label: t`Nada bicara`, limit, hint: t`Bagaimana host terdengar` },
    { name: 'format', label: t`Bentuk konten`, limit, hint: t`Storytelling, hard selling, …` },
    { name: 'publication', label: t`Waktu tayang`, limit, hint: t`Hari, jam, momen` },
    { name: 'notes', label: t`Lain-lain`, limit, hint: t`Host pilihan, hal kecil yang penting` },
  ]
}

type KindWords = {
  readonly label: string
  /** `never` may not happen, `must` has to. */
  readonly sort: 'never' | 'must' | 'only'
  readonly icon: LucideIcon
}

/** What the kinds of restrictions are called, in the order in which they are offered. */
export function useKinds(): Readonly<Record<RestrictionKind, KindWords>> {
  const { t } = useLingui()
  return {
    brand_not_named: { label: t`Merek tidak disebut`, sort: 'never', icon: Ban },
    word_not_used: { label: t`Kata tidak dipakai`, sort: 'never', icon: MessageSquareOff },
    claim_only_as: { label: t`Klaim hanya begini`, sort: 'only', icon: Quote },
    price_never_below: { label: t`Harga tidak di bawah`, sort: 'never', icon: TrendingDown },
    must_say: { label: t`Wajib disebut`, sort: 'must', icon: Megaphone },
    must_show: { label: t`Wajib tampil`, sort: 'must', icon: Eye },
  }
}
