import { Trans, useLingui } from '@lingui/react/macro'

import { useTeam } from '#modules/team/pieces.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer, useWire } from '#ui/wire/query.ts'
import { useTopic } from '#ui/wire/use-topic.ts'

import { bookMoved, questions } from '../../contract.ts'
import type { Entry } from '../../domain/book/entries.ts'
import { QuestionPanel } from './QuestionPanel.tsx'

const mostShown = 10

/** Questions that wait above the rules, and the one that is open beside them. */
export function Questions({
  entries,
  onRule,
}: {
  readonly entries: readonly Entry[]
  readonly onRule: (rule: string) => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const wire = useWire()
  const look = () => void wire.refresh(questions)
  useTopic(bookMoved, { team: team.id }, { patch: look })
  const [opened, setOpened] = useQueryParam('question')
  const list = useAnswer(questions, { team: team.id }).data?.questions ?? []
  const open = list.filter(({ answer }) => answer === null)
  const question = list.find(({ id }) => id === opened) ?? null
  return (
    <>
      {open.length > 0 && (
        <Notice tone="info" title={t`${open.length} pertanyaan menunggu jawaban.`}>
          <ul className="mt-1 grid gap-1">
            {open.slice(0, mostShown).map(({ id, by, match }) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => setOpened(id)}>
                  <Trans>
                    {by} soal “{match}”
                  </Trans>
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <QuestionPanel
        question={question}
        entry={entries.find(({ rule }) => rule.id === question?.rule) ?? null}
        onClose={() => setOpened(null)}
        onRule={onRule}
      />
    </>
  )
}
