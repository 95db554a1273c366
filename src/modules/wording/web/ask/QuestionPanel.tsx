import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'

import { useMay, useTeam } from '#modules/team/pieces.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { call } from '#ui/wire/call.ts'

import { type Question, seeAnswer } from '../../contract.ts'
import type { Entry } from '../../domain/book/entries.ts'
import { useBrandNames } from '../book/use-brand-names.ts'
import { AnswerForm } from './AnswerForm.tsx'

/** One question about a finding, and its answer. */
export function QuestionPanel({
  question,
  entry,
  onClose,
  onRule,
}: {
  readonly question: Question | null
  /** The rule it is about, where it is still there. */
  readonly entry: Entry | null
  readonly onClose: () => void
  readonly onRule: (rule: string) => void
}) {
  const { t } = useLingui()
  return (
    <SidePanel
      open={question !== null}
      onClose={onClose}
      title={question ? t`Pertanyaan soal “${question.match}”` : ''}
    >
      {question && <One key={question.id} question={question} entry={entry} onRule={onRule} />}
    </SidePanel>
  )
}

function One({
  question,
  entry,
  onRule,
}: {
  readonly question: Question
  readonly entry: Entry | null
  readonly onRule: (rule: string) => void
}) {
  const may = useMay()
  const format = useFormat()
  const brandName = useBrandNames()
  const { by, at, brand, excerpt, note, rule, answer, mine } = question
  useSeen(question.id, mine && answer !== null)
  return (
    <div className="rule-panel">
      <p className="text-12 text-muted">
        {by}, {format.instant(at)}
        {brand && <> · {brandName(brand)}</>}
      </p>
      <p className="rule-instead break-words">{excerpt}</p>
      {note && <p className="text-14 break-words">{note}</p>}
      <p className="text-13">
        <Trans>Aturan:</Trans>{' '}
        {entry ? (
          <button type="button" className="link" onClick={() => onRule(rule)}>
            {entry.names[0]}
          </button>
        ) : (
          <span className="text-muted">
            <Trans>sudah tidak ada</Trans>
          </span>
        )}
      </p>
      {answer === null && may('wording.manage') && entry && <AnswerForm question={question} />}
      {answer === null && !may('wording.manage') && (
        <p className="text-13 text-muted">
          <Trans>Menunggu jawaban manajer.</Trans>
        </p>
      )}
      {answer !== null && <Answered question={question} />}
    </div>
  )
}

/** The answer is read once it stands before whoever asked. */
function useSeen(id: string, unseen: boolean): void {
  const team = useTeam()
  useEffect(() => {
    if (unseen) call(seeAnswer, { team: team.id, question: id }).catch(() => undefined)
  }, [id, team.id, unseen])
}

function Answered({ question }: { readonly question: Question }) {
  const { t } = useLingui()
  const format = useFormat()
  const { answer, answeredBy, answeredAt } = question
  if (!answer) return null
  const titles = {
    exception: t`Boleh dipakai.`,
    keep: t`Aturannya tetap berlaku.`,
    alternative: t`Pakai kata lain.`,
  }
  return (
    <Notice tone={answer.kind === 'keep' ? 'warning' : 'positive'} title={titles[answer.kind]}>
      {answer.kind === 'alternative' && <p className="font-semibold">“{answer.text}”</p>}
      <p className="break-words">{answer.reason}</p>
      <p className="text-12 text-muted">
        {answeredBy}
        {answeredAt !== null && <>, {format.instant(answeredAt)}</>}
      </p>
    </Notice>
  )
}
