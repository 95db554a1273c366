import { Plural, useLingui } from '@lingui/react/macro'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { classes } from '#ui/design/class-names.ts'
import { Section } from '#ui/design/PageHead.tsx'
import { useWords } from '#ui/i18n/use-words.ts'

import { Category } from '../../contract.ts'
import { byCategory, type Entry } from '../../domain/book/entries.ts'
import { useRuleWords } from './use-rule-words.ts'

type Open = {
  readonly opened: string | null
  readonly onOpen: (rule: string) => void
}

/** More than that of one category is a wall; somebody who narrows the list sees more at once. */
const atFirst = 6
const narrowedFirst = 40

/** The rules by category. */
export function RuleList({
  entries,
  narrowed,
  ...open
}: Open & { readonly entries: readonly Entry[]; readonly narrowed: boolean }) {
  const words = useRuleWords()
  const groups = byCategory(
    Category.options,
    entries.map((entry) => ({ category: entry.rule.category, entry })),
  )
  return (
    <>
      {groups.map(({ category, items }) => (
        <Section
          key={category}
          title={words.category(category)}
          beside={<Plural value={items.length} one="# aturan" other="# aturan" />}
        >
          <Group
            key={String(narrowed)}
            entries={items.map(({ entry }) => entry)}
            most={narrowed ? narrowedFirst : atFirst}
            {...open}
          />
        </Section>
      ))}
    </>
  )
}

function Group({
  entries,
  most,
  ...open
}: Open & { readonly entries: readonly Entry[]; readonly most: number }) {
  const { t } = useLingui()
  const [limit, setLimit] = useState(most)
  const rest = entries.length - limit
  return (
    <>
      <ul className="card-list">
        {entries.slice(0, limit).map((entry) => (
          <RuleLine key={entry.rule.id} entry={entry} {...open} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" className="mt-2" onClick={() => setLimit(limit + 200)}>
          {t`Tampilkan ${Math.min(rest, 200)} lagi`}
        </Button>
      )}
    </>
  )
}

function RuleLine({ entry, opened, onOpen }: Open & { readonly entry: Entry }) {
  const { t } = useLingui()
  const say = useWords()
  const { weights, packs } = useRuleWords()
  const { rule, names, severity, weight, exceptions } = entry
  const look = weights[severity ?? 'off']
  const [first = '', ...others] = names
  const made = [
    rule.source.pack !== 'platform' && packs[rule.source.pack],
    weight?.wish.kind === 'severity' && t`bobot diubah`,
    exceptions.length > 0 && t`${exceptions.length} pengecualian`,
  ].filter((one) => one !== false)
  return (
    <li>
      <button
        type="button"
        className="card-row rule-line"
        aria-current={opened === rule.id || undefined}
        onClick={() => onOpen(rule.id)}
      >
        <span className="rule-words">
          <b className={classes(severity === null && 'text-muted line-through')}>
            {first}
            {others.length > 0 && <small> {t`+${others.length} lagi`}</small>}
          </b>
          <span>{say(rule.reason)}</span>
        </span>
        {made.length > 0 && <span className="rule-made">{made.join(', ')}</span>}
        <Chip tone={look.tone} icon={look.icon}>
          {look.word}
        </Chip>
        <ChevronRight className="text-muted max-md:hidden" aria-hidden />
      </button>
    </li>
  )
}
