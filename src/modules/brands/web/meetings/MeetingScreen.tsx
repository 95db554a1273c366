import { useLingui } from '@lingui/react/macro'
import { ChevronLeft, Trash2 } from 'lucide-react'

import { RecordHistory, useDone, useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useGo, useParam } from '#ui/navigation/use-navigation.ts'
import { useAction, useAnswer } from '#ui/wire/query.ts'

import {
  type Meeting,
  meeting as one,
  type MeetingPage,
  meetings,
  removeMeeting,
} from '../../contract.ts'
import { Attached } from './Attached.tsx'
import { Decisions } from './Decisions.tsx'
import { MeetingForm } from './MeetingForm.tsx'

/** One meeting: what was on the table, what was said, what was decided and what became of it. */
export function MeetingScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const format = useFormat()
  const brand = useParam('brand')
  const answer = useAnswer(one, { team: team.id, meeting: useParam('meeting') })
  const known = answer.data?.meeting
  return (
    <Page
      title={known?.title ?? t`Rapat`}
      head={
        <PageHead
          title={<span className="line-clamp-2 break-words">{known?.title ?? t`Rapat`}</span>}
          context={known && format.longDay(known.day)}
          actions={
            <ButtonLink tone="ghost" icon={ChevronLeft} to={at(`brands/${brand}/meetings`)}>
              {t`Rapat brand ini`}
            </ButtonLink>
          }
        />
      }
    >
      <Loaded answer={answer}>{(page) => <Parts page={page} />}</Loaded>
    </Page>
  )
}

function Parts({ page }: { readonly page: MeetingPage }) {
  const { t } = useLingui()
  const may = useMay()('brands.manage')
  const { meeting } = page
  return (
    <div className="grid max-w-[760px] gap-2">
      <Decisions page={page} />
      {may ? <MeetingForm key={meeting.id} meeting={meeting} /> : <Written meeting={meeting} />}
      <Attached page={page} />
      <Section title={t`Riwayat`}>
        <RecordHistory recordType="meeting" recordId={meeting.id} />
      </Section>
      {may && <Remove meeting={meeting} />}
    </div>
  )
}

function Written({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useLingui()
  const { people, agenda, notes } = meeting
  const parts = [
    { label: t`Peserta`, text: people.join(', ') },
    { label: t`Agenda`, text: agenda },
    { label: t`Catatan rapat`, text: notes },
  ]
  return parts
    .filter(({ text }) => text)
    .map(({ label, text }) => (
      <Section key={label} title={label}>
        <p className="text-14 whitespace-pre-line">{text}</p>
      </Section>
    ))
}

function Remove({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const go = useGo()
  const at = useTeamPath()
  const remove = useAction(removeMeeting)
  const takeAway = async () => {
    const answer = await remove.run({ team: team.id, meeting: meeting.id })
    if (!answer) return
    go(at(`brands/${meeting.brand}/meetings`))
    const text = t`Rapat ${meeting.title} dihapus`
    await done({ text, change: answer.change, refresh: [meetings] })
  }
  return (
    <div className="mt-6">
      <Button tone="danger" icon={Trash2} busy={remove.busy} onClick={() => void takeAway()}>
        {t`Hapus rapat`}
      </Button>
      <ErrorLine error={remove.error} />
    </div>
  )
}
