import { Trans, useLingui } from '@lingui/react/macro'
import { MessageCircleQuestion } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'

import { useDone, useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Textarea } from '#ui/design/Field.tsx'
import { newKey } from '#ui/wire/new-key.ts'
import { useAction } from '#ui/wire/query.ts'

import { askQuestion, questions } from '../../contract.ts'

type About = {
  readonly rule: string
  /** The words it is about. */
  readonly match: string
  /** The sentence around them; empty where the asker has still to write it. */
  readonly excerpt?: string
  readonly brand?: string | null
}

/** Asks whoever leads whether words may be used; the answer comes back on *Hari ini*. */
export function AskManager(about: About) {
  const { t } = useLingui()
  const may = useMay()
  const [asking, setAsking] = useState(false)
  if (!may('wording.ask')) return null
  return (
    <>
      <Button
        size="small"
        icon={MessageCircleQuestion}
        className="justify-self-start"
        onClick={() => setAsking(true)}
      >
        {t`Tanya manajer`}
      </Button>
      {asking && <AskDialog {...about} onClose={() => setAsking(false)} />}
    </>
  )
}

function AskDialog({
  rule,
  match,
  excerpt: given = '',
  brand = null,
  onClose,
}: About & { readonly onClose: () => void }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const ask = useAction(askQuestion)
  const [id] = useState(newKey)
  const [excerpt, setExcerpt] = useState(given)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const send = async (event: SyntheticEvent) => {
    event.preventDefault()
    // A text is checked inside forms of its own, which must not be sent along.
    event.stopPropagation()
    setTried(true)
    if (!excerpt.trim()) return
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract parses it
    const about = { rule, match: match.slice(0, 200), excerpt, brand: brand as never }
    const answer = await ask.run({ team: team.id, id, note, ...about })
    if (!answer) return
    onClose()
    await done({ text: t`Pertanyaan dikirim`, refresh: [questions] })
  }
  return (
    <Dialog open onClose={onClose} title={t`Tanya soal “${match}”`}>
      <form className="form" onSubmit={(event) => void send(event)} noValidate>
        <p className="text-13 text-muted">
          <Trans>Muncul di Hari ini milik manajer; jawabannya kembali ke Hari ini sendiri.</Trans>
        </p>
        <Field
          label={t`Kalimat yang mau dipakai`}
          error={tried && !excerpt.trim() ? t`Tulis kalimatnya` : undefined}
        >
          <Textarea
            rows={3}
            maxLength={600}
            value={excerpt}
            onChange={(event) => setExcerpt(event.target.value)}
          />
        </Field>
        <Field label={t`Mengapa perlu dipakai`}>
          <Textarea
            rows={2}
            maxLength={300}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
        <ErrorLine error={ask.error} />
        <Button type="submit" tone="primary" className="justify-self-start" busy={ask.busy}>
          {t`Kirim pertanyaan`}
        </Button>
      </form>
    </Dialog>
  )
}
