import { useLingui } from '@lingui/react/macro'
import { type SyntheticEvent, useState } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input, Textarea } from '#ui/design/Field.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { useAction } from '#ui/wire/query.ts'

import {
  answerQuestion,
  type Question,
  type QuestionAnswer,
  questions,
  wordingBook,
} from '../../contract.ts'

type Kind = QuestionAnswer['kind']

/** The answer of whoever leads: never without a reason. */
export function AnswerForm({ question }: { readonly question: Question }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const send = useAction(answerQuestion)
  const [kind, setKind] = useState<Kind>('keep')
  const [reason, setReason] = useState('')
  const [words, setWords] = useState('')
  const [phrase, setPhrase] = useState('')
  const [tried, setTried] = useState(false)
  const wordless = kind === 'alternative' && !words.trim()
  const limitless = kind === 'exception' && !question.brand && !phrase.trim()
  const answerOf = (): QuestionAnswer => {
    if (kind === 'exception') return { kind, reason, phrase: phrase.trim() || null }
    return kind === 'keep' ? { kind, reason } : { kind, reason, text: words }
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!reason.trim() || wordless || limitless) return
    const about = { team: team.id, question: question.id, answer: answerOf() }
    const answer = await send.run(about)
    if (!answer) return
    const refresh = [questions, wordingBook]
    await done({ text: t`Jawaban dikirim`, change: answer.change, refresh })
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <Segmented
        label={t`Jawaban`}
        value={kind}
        onChange={setKind}
        segments={[
          { value: 'keep', label: t`Tetap tidak boleh` },
          { value: 'exception', label: t`Boleh` },
          { value: 'alternative', label: t`Kata lain` },
        ]}
      />
      {kind === 'exception' && (
        <Field
          label={t`Boleh dalam frasa`}
          hint={question.brand ? t`Kosongkan bila boleh di semua teks brand ini.` : undefined}
          error={tried && limitless ? t`Tulis frasa yang boleh` : undefined}
        >
          <Input
            value={phrase}
            maxLength={200}
            onChange={(event) => setPhrase(event.target.value)}
          />
        </Field>
      )}
      {kind === 'alternative' && (
        <Field label={t`Ganti dengan`} error={tried && wordless ? t`Tulis gantinya` : undefined}>
          <Input value={words} maxLength={200} onChange={(event) => setWords(event.target.value)} />
        </Field>
      )}
      <Field label={t`Alasan`} error={tried && !reason.trim() ? t`Tulis alasannya` : undefined}>
        <Textarea
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <ErrorLine error={send.error} />
      <Button type="submit" tone="primary" className="justify-self-start" busy={send.busy}>
        {t`Kirim jawaban`}
      </Button>
    </form>
  )
}
