import { Trans, useLingui } from '@lingui/react/macro'
import { CheckCheck, Send } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Textarea } from '#ui/design/Field.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { newKey } from '#ui/wire/new-key.ts'

import { guestNote, type GuestPage, longestNote } from '../../contract.ts'
import { useGuestCall } from './use-guest-call.ts'

/** A note to the team, and those that were sent. */
export function GuestNotes({ notes }: { readonly notes: GuestPage['notes'] }) {
  const { t } = useLingui()
  const format = useFormat()
  const send = useGuestCall(guestNote)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  // The same until it is sent, so that a lost answer writes nothing twice.
  const [key, setKey] = useState(newKey)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!text.trim()) return
    if (!(await send.run({ key, text }))) return
    setText('')
    setTried(false)
    setKey(newKey())
  }
  return (
    <Section title={t`Catatan untuk tim`}>
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <Field
          label={t`Tulis catatan`}
          hint={t`Teks biasa, paling panjang ${format.count(longestNote)} huruf`}
          error={tried && !text.trim() ? t`Tulis pesannya dulu` : undefined}
        >
          <Textarea
            value={text}
            rows={4}
            maxLength={longestNote}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <ErrorLine error={send.error} />
        <div>
          <Button type="submit" icon={Send} busy={send.busy}>{t`Kirim catatan`}</Button>
        </div>
      </form>
      <ul className="mt-2">
        {notes.map(({ id, text: said, at, settledAt }) => (
          <li key={id} className="guest-note">
            <p>{said}</p>
            <div className="flex flex-wrap items-center gap-2">
              <span className="tn text-12 text-muted">{format.instant(at)}</span>
              {settledAt !== null && (
                <Chip tone="positive" icon={CheckCheck}>
                  <Trans>ditindaklanjuti</Trans>
                </Chip>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
