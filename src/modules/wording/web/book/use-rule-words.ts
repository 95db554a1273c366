import { useLingui } from '@lingui/react/macro'
import { CircleOff, CircleX, Info, type LucideIcon, TriangleAlert } from 'lucide-react'

import type { Tone } from '#ui/design/Chip.tsx'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Category, Scope, Severity } from '../../contract.ts'
import type { PackName } from '../../domain/book/entries.ts'
import { categoryWords } from '../../domain/book/labels.ts'

type Look = { readonly word: string; readonly tone: Tone; readonly icon: LucideIcon }

/** What rules are called on screen. */
export function useRuleWords() {
  const { t } = useLingui()
  const say = useWords()
  const weights: Readonly<Record<Severity | 'off', Look>> = {
    block: { word: t`Tahan`, tone: 'danger', icon: CircleX },
    warn: { word: t`Ingatkan`, tone: 'warning', icon: TriangleAlert },
    note: { word: t`Catatan`, tone: 'plain', icon: Info },
    off: { word: t`Dimatikan`, tone: 'line', icon: CircleOff },
  }
  const packs: Readonly<Record<PackName, string>> = {
    platform: t`Platform`,
    brand: t`Brand`,
    team: t`Tim`,
  }
  const scopes: Readonly<Record<Scope, string>> = {
    both: t`LIVE dan video`,
    live: t`Hanya LIVE`,
    video: t`Hanya video`,
  }
  return {
    weights,
    packs,
    scopes,
    category: (name: Category) => say(categoryWords[name]),
  }
}
