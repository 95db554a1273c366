import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowRight, Undo2 } from 'lucide-react'

import { Avatar } from '#ui/design/Avatar.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { useToast } from '#ui/design/toasts.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import { type Change, undo } from '../contract.ts'
import { changedFields } from './changed-fields.ts'
import { useMay, useTeam } from './session.ts'
import { useFieldWords, useSentence } from './use-change-words.ts'

/** Changes, newest first: who, when, what, from what to what, and the way back. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul>
      {changes.map((change) => (
        <ChangeLine key={change.id} change={change} />
      ))}
    </ul>
  )
}

function ChangeLine({ change }: { readonly change: Change }) {
  const format = useFormat()
  const sentence = useSentence()
  const may = useMay()
  const fields = changedFields(change.before, change.after)
  const undone = change.undoneAt !== null
  return (
    <li className="flex items-start gap-3 border-b border-line py-3">
      <Avatar name={change.actor} />
      <div className="min-w-0 flex-1">
        <p className="text-13">
          <b>{change.actor}</b> {sentence(change)}
        </p>
        <p className="tn text-12 text-muted">{format.instant(change.at)}</p>
        {change.verb === 'update' && fields.length > 0 && <Fields fields={fields} />}
      </div>
      {undone ? (
        <Chip tone="line">
          <Trans>Diurungkan</Trans>
        </Chip>
      ) : (
        change.undoable && may('history.undo') && <UndoButton change={change} />
      )}
    </li>
  )
}

function Fields({ fields }: { readonly fields: ReturnType<typeof changedFields> }) {
  const words = useFieldWords()
  return (
    <dl className="mt-1 grid gap-1 text-13">
      {fields.map(({ name, before, after }) => {
        const field = words(name)
        return (
          <div key={name} className="flex flex-wrap items-center gap-x-2">
            <dt className="text-muted">{field.label}</dt>
            <dd className="flex min-w-0 flex-wrap items-center gap-x-2 break-words">
              <span className="text-muted">{field.value(before)}</span>
              <ArrowRight className="size-3 text-muted" aria-hidden />
              <span className="font-medium">{field.value(after)}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function UndoButton({ change }: { readonly change: Change }) {
  const { t } = useLingui()
  const say = useWords()
  const team = useTeam()
  const toast = useToast()
  const wire = useWire()
  const action = useAction(undo)
  const press = async () => {
    const done = await action.run({ team: team.id, change: change.id })
    if (!done) return
    toast({ text: t`Sudah diurungkan` })
    // Nobody knows here which pages show the record: all of them look again.
    await wire.refreshAll()
  }
  return (
    <div className="grid justify-items-end gap-1">
      <Button size="small" icon={Undo2} busy={action.busy} onClick={() => void press()}>
        {t`Urungkan`}
      </Button>
      {action.error && (
        <p role="alert" className="max-w-[36ch] text-right text-12 text-danger">
          {say(action.error.words)}
        </p>
      )}
    </div>
  )
}
