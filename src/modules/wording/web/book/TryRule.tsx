import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'

import { Field, Textarea } from '#ui/design/Field.tsx'

import { linesIn, type RuleText } from '../../domain/book/own-rule-text.ts'
import { createMatcher } from '../../logic.ts'
import { useRuleBook } from '../use-rule-book.ts'

/** A sentence to try the rule on, with what it finds marked as one types. */
export function TryRule({
  text,
  readable,
  own,
}: {
  readonly text: RuleText
  readonly readable: boolean
  /** The rule that is changed, so that it is not told beside itself. */
  readonly own: string | null
}) {
  const { t } = useLingui()
  const [sentence, setSentence] = useState('')
  const { patterns, except } = text
  const matcher = useMemo(
    () => (readable ? matcherFor(linesIn(patterns), linesIn(except)) : null),
    [except, patterns, readable],
  )
  const book = useRuleBook({ brand: text.brand || null })
  const others = sentence.trim() && book ? book.check(sentence).findings : []
  const already = others.filter(({ rule }) => rule !== `team.${own}`)
  const findings = matcher && sentence ? matcher.check(sentence).findings : []
  return (
    <div className="grid gap-2">
      <Field label={t`Coba kalimat`}>
        <Textarea
          rows={2}
          maxLength={2000}
          value={sentence}
          onChange={(event) => setSentence(event.target.value)}
        />
      </Field>
      {sentence.trim() !== '' && (
        <output className="rule-tried">
          {!matcher && <Trans>Perbaiki polanya dulu.</Trans>}
          {matcher && findings.length === 0 && <Trans>Tidak ditemukan dalam kalimat ini.</Trans>}
          {findings.length > 0 && <Marked text={sentence} findings={findings} />}
        </output>
      )}
      {already.length > 0 && (
        <p className="text-13 text-muted">
          <Trans>Sudah ditemukan aturan lain: {told(already)}</Trans>
        </p>
      )}
    </div>
  )
}

const told = (findings: readonly { readonly match: string }[]) =>
  [...new Set(findings.map(({ match }) => `“${match}”`))].slice(0, 5).join(', ')

function Marked({
  text,
  findings,
}: {
  readonly text: string
  readonly findings: readonly { readonly start: number; readonly end: number }[]
}) {
  const parts = findings.map(({ start, end }, at) => ({
    before: text.slice(findings[at - 1]?.end ?? 0, start),
    found: text.slice(start, end),
    start,
  }))
  return (
    <>
      {parts.map(({ before, found, start }) => (
        <span key={start}>
          {before}
          <mark>{found}</mark>
        </span>
      ))}
      {text.slice(findings.at(-1)?.end ?? 0)}
    </>
  )
}

const matcherFor = (patterns: readonly string[], except: readonly string[]) =>
  createMatcher({
    rules: [
      {
        id: 'try',
        category: 'other',
        severity: 'warn',
        scope: 'both',
        patterns: [...patterns],
        except: [...except],
        reason: { id: '', en: '' },
        alternative: null,
        source: { pack: 'team', ref: '', kind: 'direct', date: '' },
      },
    ],
  })
