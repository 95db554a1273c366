import { Trans, useLingui } from '@lingui/react/macro'

import { RecordHistory, useMay } from '#modules/team/pieces.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Entry } from '../../domain/book/entries.ts'
import { AskManager } from '../ask/AskManager.tsx'
import { DecideForm } from './DecideForm.tsx'
import { DecisionList } from './DecisionList.tsx'
import { OwnRuleForm } from './OwnRuleForm.tsx'
import { SourceLine } from './SourceLine.tsx'
import { useBrandNames } from './use-brand-names.ts'
import { useRuleWords } from './use-rule-words.ts'

/** One rule: what it finds, why, what to say instead, from where, and what the team decided. */
export function RulePanel({
  entry,
  onClose,
}: {
  readonly entry: Entry | null
  readonly onClose: () => void
}) {
  return (
    <SidePanel
      open={entry !== null}
      onClose={onClose}
      title={entry ? <span className="min-w-0 break-words">{entry.names[0]}</span> : ''}
    >
      {entry && <OneRule key={entry.rule.id} entry={entry} onClose={onClose} />}
    </SidePanel>
  )
}

function OneRule({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const { t } = useLingui()
  const may = useMay()
  const { own, weight, exceptions } = entry
  const decisions = [...(weight ? [weight] : []), ...exceptions]
  const manage = may('wording.manage')
  return (
    <div className="rule-panel">
      <Facts entry={entry} />
      {decisions.length > 0 && (
        <Section title={t`Yang diputuskan tim`}>
          <DecisionList decisions={decisions} />
        </Section>
      )}
      {!manage && (
        <AskManager rule={entry.rule.id} match={entry.names[0] ?? ''} brand={entry.brand} />
      )}
      {manage && (
        <Section title={own ? t`Buat pengecualian` : t`Putuskan lain`}>
          <DecideForm entry={entry} />
        </Section>
      )}
      {own && manage && (
        <Section title={t`Ubah aturan`}>
          <OwnRuleForm own={own} onDone={onClose} />
        </Section>
      )}
      {own && (
        <Section title={t`Riwayat`}>
          <RecordHistory recordType="wording_rule" recordId={own.id} />
        </Section>
      )}
    </div>
  )
}

function Facts({ entry }: { readonly entry: Entry }) {
  const { t } = useLingui()
  const say = useWords()
  const words = useRuleWords()
  const brandName = useBrandNames()
  const { rule, severity } = entry
  const look = words.weights[severity ?? 'off']
  const { alternative, except = [], patterns, official } = rule
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <Chip tone={look.tone} icon={look.icon}>
          {look.word}
        </Chip>
        <span className="text-13 text-muted">
          {words.category(rule.category)} · {words.scopes[rule.scope]}
          {entry.brand && <> · {brandName(entry.brand)}</>}
        </span>
      </p>
      <p className="text-14">{say(rule.reason)}</p>
      {alternative && (
        <p className="rule-instead">
          <b>
            <Trans>Ganti</Trans>
          </b>{' '}
          {alternative.text || say(alternative.hint)}
        </p>
      )}
      {official && (
        <p className="text-13 text-muted">
          <Trans>Boleh bila sesi merencanakannya dengan fitur resmi.</Trans>
        </p>
      )}
      <SourceLine source={rule.source} />
      <Patterns title={t`Kata yang ditemukan`} patterns={patterns} open={patterns.length <= 6} />
      {except.length > 0 && (
        <Patterns title={t`Kata yang dibiarkan lewat`} patterns={except} open={false} />
      )}
    </>
  )
}

function Patterns({
  title,
  patterns,
  open,
}: {
  readonly title: string
  readonly patterns: readonly string[]
  readonly open: boolean
}) {
  return (
    <details className="rule-patterns" open={open}>
      <summary>
        {title} <span className="tn text-muted">{patterns.length}</span>
      </summary>
      <ul>
        {patterns.map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
