import { Trans, useLingui } from '@lingui/react/macro'

import { Chip } from '#ui/design/Chip.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Behaviour } from '../../contract.ts'
import { SourceLine } from './SourceLine.tsx'
import { useRuleWords } from './use-rule-words.ts'

/** What no word can tell and is asked of whoever plans: a static picture, a giveaway without the tool. */
export function BehaviourList({ behaviours }: { readonly behaviours: readonly Behaviour[] }) {
  const { t } = useLingui()
  const say = useWords()
  const { weights } = useRuleWords()
  if (behaviours.length === 0) return null
  return (
    <Section title={t`Yang tidak terbaca dari kata`} beside={t`${behaviours.length} pertanyaan`}>
      <p className="mb-3 text-13 text-muted">
        <Trans>Jawab sendiri sebelum siaran: tidak ada teks yang bisa memeriksanya.</Trans>
      </p>
      <ul className="card-list">
        {behaviours.map(({ id, question, reason, severity, source }) => (
          <li key={id}>
            <details className="rule-ask">
              <summary>
                <span>{say(question)}</span>
                <Chip tone={weights[severity].tone} icon={weights[severity].icon}>
                  {weights[severity].word}
                </Chip>
              </summary>
              <p>{say(reason)}</p>
              <SourceLine source={source} />
            </details>
          </li>
        ))}
      </ul>
    </Section>
  )
}
