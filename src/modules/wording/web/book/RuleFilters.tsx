import { useLingui } from '@lingui/react/macro'

import { Checkbox, Input, Select } from '#ui/design/Field.tsx'

import type { Filter, PackName } from '../../domain/book/entries.ts'
import { useRuleWords } from './use-rule-words.ts'

const packs = ['platform', 'brand', 'team'] as const
const weights = ['block', 'warn', 'note', 'off'] as const

/** Narrows the list: words, where a rule comes from, what it weighs, what the team made of it. */
export function RuleFilters({
  filter,
  onChange,
  hasBrands,
}: {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
  readonly hasBrands: boolean
}) {
  const { t } = useLingui()
  const words = useRuleWords()
  const shown: readonly PackName[] = hasBrands ? packs : packs.filter((one) => one !== 'brand')
  return (
    <div className="rules-bar">
      <Input
        type="search"
        aria-label={t`Cari aturan`}
        placeholder={t`Cari kata, alasan, atau pengganti`}
        value={filter.text}
        maxLength={80}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
      <Select
        label={t`Asal`}
        value={filter.pack ?? 'all'}
        options={[
          { value: 'all', label: t`Semua asal` },
          ...shown.map((value) => ({ value, label: words.packs[value] })),
        ]}
        onChange={(value) => onChange({ ...filter, pack: value === 'all' ? null : value })}
      />
      <Select
        label={t`Bobot`}
        value={filter.severity ?? 'all'}
        options={[
          { value: 'all', label: t`Semua bobot` },
          ...weights.map((value) => ({ value, label: words.weights[value].word })),
        ]}
        onChange={(value) => onChange({ ...filter, severity: value === 'all' ? null : value })}
      />
      <Checkbox checked={filter.ours} onChange={(ours) => onChange({ ...filter, ours })}>
        {t`Hanya yang diubah tim`}
      </Checkbox>
    </div>
  )
}
