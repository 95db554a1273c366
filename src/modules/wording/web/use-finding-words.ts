import { useLingui } from '@lingui/react/macro'

import type { Eased, Finding } from '../contract.ts'
import { countsOf } from '../domain/field/choose.ts'
import { useRuleWords } from './book/use-rule-words.ts'

/** Findings in words. */
export function useFindingWords() {
  const { t } = useLingui()
  const { weights: looks } = useRuleWords()
  const eased: Readonly<Record<Eased, string>> = {
    negated: t`Hanya catatan: kalimatnya menyangkal.`,
    quoted: t`Hanya catatan: kalimatnya mengutip aturan.`,
    approved: t`Hanya catatan: termasuk kata yang disetujui brand.`,
    excepted: t`Hanya catatan: tim membuat pengecualian.`,
    official: t`Hanya catatan: fitur resminya direncanakan.`,
  }
  const packs: Readonly<Record<Finding['source']['pack'], string>> = {
    platform: t`Aturan platform`,
    brand: t`Brief brand`,
    team: t`Daftar tim`,
  }
  const sum = (findings: readonly Finding[]) => {
    const { block, warn, note } = countsOf(findings)
    const parts = [
      block > 0 && t`${block} tahan`,
      warn > 0 && t`${warn} ingatkan`,
      note > 0 && t`${note} catatan`,
    ].filter((part) => part !== false)
    return parts.length > 0 ? parts.join(', ') : t`Tidak ada temuan`
  }
  return { looks, eased, packs, sum }
}
