import { useLingui } from '@lingui/react/macro'
import { type SyntheticEvent, useMemo, useState } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input, Textarea } from '#ui/design/Field.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { call } from '#ui/wire/call.ts'
import { useAction } from '#ui/wire/query.ts'
import { MergeDesk } from '#ui/writing/MergeDesk.tsx'

import { type Meeting, meeting as one, meetings, updateMeeting } from '../../contract.ts'
import {
  meetingOfTexts,
  type MeetingTexts,
  textsOfMeeting,
} from '../../domain/meetings/meeting-texts.ts'
import { signed } from '../forms/signed.ts'
import { useStoredForm } from '../forms/use-stored-form.ts'

/** What is written while people talk: the device keeps it, two people's notes are merged. */
export function MeetingForm({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const update = useAction(updateMeeting)
  const [tried, setTried] = useState(false)
  const stored = useMemo(() => signed(meeting, textsOfMeeting(meeting)), [meeting])
  const here = { team: team.id, meeting: meeting.id }
  const { texts, change, writing, merge } = useStoredForm<MeetingTexts>({
    record: `meeting/${meeting.id}`,
    stored,
    store: async (version, next) => {
      const text = meetingOfTexts(next)
      if (!text) return null
      const answer = await update.run({ ...here, version, ...text })
      if (!answer?.record) return null
      await done({ text: t`Rapat disimpan`, change: answer.change, refresh: [one, meetings] })
      return signed(answer.record, textsOfMeeting(answer.record))
    },
    newest: async () => {
      const now = await call(one, here).catch(() => null)
      return now && signed(now.meeting, textsOfMeeting(now.meeting))
    },
    forget: update.reset,
  })
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (meetingOfTexts(texts) && !update.busy) void merge.save()
  }
  return (
    <Section title={t`Catatan rapat`}>
      <form className="form" onSubmit={save} noValidate>
        <MergeDesk
          writing={writing}
          merge={merge}
          stored={stored}
          fields={[
            { name: 'title', label: t`Judul`, limit: 120 },
            { name: 'day', label: t`Hari`, limit: 10 },
            { name: 'people', label: t`Peserta`, limit: 3000 },
            { name: 'agenda', label: t`Agenda`, limit: 4000 },
            { name: 'notes', label: t`Catatan rapat`, limit: 20_000 },
          ]}
          busy={update.busy}
          error={update.error}
        />
        <Field label={t`Catatan`}>
          <Textarea
            rows={8}
            maxLength={20_000}
            value={texts.notes}
            onChange={(event) => change('notes', event.target.value)}
          />
        </Field>
        <Field label={t`Agenda`}>
          <Textarea
            rows={3}
            maxLength={4000}
            value={texts.agenda}
            onChange={(event) => change('agenda', event.target.value)}
          />
        </Field>
        <Field label={t`Peserta`} hint={t`Pisahkan nama dengan koma`}>
          <Input
            maxLength={3000}
            value={texts.people}
            onChange={(event) => change('people', event.target.value)}
          />
        </Field>
        <div className="form-two">
          <Field
            label={t`Judul`}
            error={tried && !texts.title.trim() ? t`Tulis judul rapat` : undefined}
          >
            <Input
              maxLength={120}
              value={texts.title}
              onChange={(event) => change('title', event.target.value)}
            />
          </Field>
          <Field label={t`Hari`} error={tried && !texts.day ? t`Pilih hari rapat` : undefined}>
            <Input
              type="date"
              value={texts.day}
              onChange={(event) => change('day', event.target.value)}
            />
          </Field>
        </div>
        <ErrorLine error={update.error} />
        <div>
          <Button type="submit" tone="primary" busy={update.busy} disabled={!writing.unsaved}>
            {t`Simpan rapat`}
          </Button>
        </div>
      </form>
    </Section>
  )
}
