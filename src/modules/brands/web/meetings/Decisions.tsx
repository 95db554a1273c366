import { Trans, useLingui } from '@lingui/react/macro'
import { CircleCheck, ListTodo, MessageSquareQuote, Package, ShieldAlert, X } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'

import { useDone, useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { Link } from '#ui/navigation/Link.tsx'
import { newKey } from '#ui/wire/new-key.ts'
import { useAction, useAnswer, useWire } from '#ui/wire/query.ts'

import {
  brief,
  type Decision,
  markMeeting,
  meeting as one,
  type MeetingPage,
  meetings,
} from '../../contract.ts'
import { TurnDialog } from './TurnDialog.tsx'

/** What was decided: a line is noted with Enter, and made something else with one tap. */
export function Decisions({ page }: { readonly page: MeetingPage }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const wire = useWire()
  const may = useMay()('brands.manage')
  const mark = useAction(markMeeting)
  const [typed, setTyped] = useState('')
  const [key, setKey] = useState(newKey)
  const [turning, setTurning] = useState<Decision | null>(null)
  const { meeting } = page
  const here = { team: team.id, meeting: meeting.id }
  const add = async (event: SyntheticEvent) => {
    event.preventDefault()
    const text = typed.trim()
    if (!text || mark.busy) return
    const answer = await mark.run({ ...here, addDecisions: [{ id: key, text }] })
    if (!answer) return
    setTyped('')
    setKey(newKey())
    // It stands in the list, with its own way back: a message would only cover the next field.
    await wire.refresh(one, meetings)
  }
  const drop = async ({ id }: Decision) => {
    const answer = await mark.run({ ...here, dropDecisions: [id] })
    if (!answer) return
    await done({ text: t`Keputusan dihapus`, change: answer.change, refresh: [one, meetings] })
  }
  return (
    <Section title={t({ message: 'Keputusan', context: 'rapat' })}>
      {meeting.decisions.length === 0 && (
        <p className="mb-2 text-13 text-muted">
          <Trans>Belum ada keputusan yang dicatat.</Trans>
        </p>
      )}
      <ul className="mb-3">
        {meeting.decisions.map((decision) => (
          <li
            key={decision.id}
            className="flex flex-wrap items-start gap-x-3 gap-y-2 border-b border-line py-3"
          >
            <CircleCheck aria-hidden className="mt-0.5 size-4 flex-none text-muted" />
            <div className="min-w-0 flex-1 basis-56">
              <p className="text-14 break-words">{decision.text}</p>
              <Became page={page} decision={decision.id} />
            </div>
            {may && (
              <span className="flex items-center gap-1">
                <Button size="small" onClick={() => setTurning(decision)}>
                  {t`Jadikan…`}
                </Button>
                <IconButton
                  icon={X}
                  label={t`Hapus keputusan “${decision.text.slice(0, 40)}”`}
                  onClick={() => void drop(decision)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <form className="flex items-end gap-2" onSubmit={(event) => void add(event)}>
          <div className="min-w-0 flex-1">
            <Field
              label={t`Keputusan baru`}
              hint={t`Klien yang memegang tautan membaca keputusan, bukan catatan rapat.`}
            >
              <Input
                value={typed}
                maxLength={500}
                enterKeyHint="done"
                onChange={(event) => setTyped(event.target.value)}
              />
            </Field>
          </div>
          <Button type="submit" busy={mark.busy} disabled={!typed.trim()}>
            {t`Catat`}
          </Button>
        </form>
      )}
      <ErrorLine error={mark.error} />
      {turning && (
        <TurnDialog meeting={meeting} decision={turning} onClose={() => setTurning(null)} />
      )}
    </Section>
  )
}

/** What a decision became, each with the way there. */
function Became({ page, decision }: { readonly page: MeetingPage; readonly decision: string }) {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const format = useFormat()
  const { meeting, tasks, products } = page
  const written = useAnswer(brief, { team: team.id, brand: meeting.brand }).data
  // A restriction keeps the id of the decision it was made of.
  const restricted = written?.draft.restrictions.some(({ id }) => id === decision) ?? false
  const made = [
    ...tasks
      .filter((task) => task.decision === decision)
      .map((task) => ({
        key: `task ${task.title}`,
        icon: ListTodo,
        to: at('today/tasks'),
        text: [
          task.done ? t`Tugas selesai` : t({ message: 'Tugas', context: 'satu' }),
          task.owner ?? t`belum ada yang pegang`,
          ...(task.day ? [format.day(task.day)] : []),
        ].join(' · '),
      })),
    ...meeting.became
      .filter((sentence) => sentence.decision === decision)
      .map(({ product, fact }) => ({
        key: `${product} ${fact}`,
        icon: fact ? Package : MessageSquareQuote,
        to: at(`brands/${meeting.brand}/products/${product}`),
        text: `${fact ? t`Fakta` : t`Poin bicara`} · ${products.find(({ id }) => id === product)?.name ?? t`produk yang dihapus`}`,
      })),
    ...(restricted
      ? [
          {
            key: 'restriction',
            icon: ShieldAlert,
            to: at(`brands/${meeting.brand}/brief`),
            text: t`Batasan di draf brief`,
          },
        ]
      : []),
  ]
  if (made.length === 0) return null
  return (
    <ul className="mt-1 grid gap-1 text-13">
      {made.map(({ key, icon: Icon, to, text }) => (
        <li key={key}>
          <Link className="link inline-flex items-center gap-1.5" to={to}>
            <Icon aria-hidden className="size-4 flex-none" />
            {text}
          </Link>
        </li>
      ))}
    </ul>
  )
}
