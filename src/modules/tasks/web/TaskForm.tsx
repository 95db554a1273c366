import { Trans, useLingui } from '@lingui/react/macro'
import { CircleCheck, CircleDashed, Link2, Trash2 } from 'lucide-react'
import type { SyntheticEvent } from 'react'

import { Day } from '#kernel/time.ts'
import { useDone, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Checkbox, Field, Input, Select, Textarea } from '#ui/design/Field.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { Link } from '#ui/navigation/Link.tsx'
import { useAction, useWire } from '#ui/wire/query.ts'
import { useFields } from '#ui/writing/use-fields.ts'

import { removeTask, type Task, task as one, tasks, today, updateTask } from '../contract.ts'
import { TaskClash, type TaskText } from './TaskClash.tsx'
import { useFinish } from './use-finish.ts'
import { usePeople } from './use-people.ts'

const changedAnswers = [tasks, one, today]

/** Everything of a task that can be changed, saved in one go. */
export function TaskForm({ task, onClose }: { readonly task: Task; readonly onClose: () => void }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const wire = useWire()
  const save = useAction(updateTask)
  const fields = useFields({ version: task.version, texts: textsOf(task) })
  const { title, note, owner, day, time, repeat } = fields.texts
  const { write } = fields
  const weekly = repeat === 'weekly'
  const people = usePeople()
  const known = Day.safeParse(day)
  const next = {
    title: title.trim(),
    note,
    owner: people.find(({ id }) => id === owner)?.id ?? (owner ? (task.owner?.id ?? null) : null),
    day: known.success ? known.data : null,
    time: known.success && time ? time : null,
    repeat: known.success && weekly ? ('weekly' as const) : null,
  }
  const same =
    next.title === task.title &&
    next.note === task.note &&
    next.owner === (task.owner?.id ?? null) &&
    next.day === task.day &&
    next.time === task.time &&
    next.repeat === task.repeat
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (same || !next.title) return
    const sent = { team: team.id, task: task.id, version: fields.version, ...next }
    const answer = await save.run(sent)
    // Somebody was quicker: what they changed elsewhere is taken, and what is typed stays.
    if (!answer) await wire.refresh(tasks, one)
    else
      await done({
        text: t`Tugas “${next.title}” disimpan`,
        change: answer.change,
        refresh: changedAnswers,
      })
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <Source task={task} />
      <Field label={t`Judul`} error={next.title ? undefined : t`Tulis judul tugas`}>
        <Input
          value={title}
          maxLength={200}
          onChange={(event) => write({ title: event.target.value })}
        />
      </Field>
      <Field label={t`Untuk`}>
        <Select
          value={owner}
          onChange={(id) => write({ owner: id })}
          options={[
            { value: '', label: t`Belum ada yang pegang` },
            ...people.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
        />
      </Field>
      <div className="form-two">
        <Field label={t`Hari`}>
          <Input type="date" value={day} onChange={(event) => write({ day: event.target.value })} />
        </Field>
        <Field label={t`Jam`} hint={known.success ? undefined : t`Pilih hari dulu`}>
          <Input
            type="time"
            value={known.success ? time : ''}
            disabled={!known.success}
            onChange={(event) => write({ time: event.target.value.slice(0, 5) })}
          />
        </Field>
      </div>
      <Checkbox
        checked={known.success && weekly}
        disabled={!known.success}
        onChange={(on) => write({ repeat: on ? 'weekly' : '' })}
        hint={t`Setelah selesai, muncul lagi minggu depan`}
      >
        {t`Ulangi tiap minggu`}
      </Checkbox>
      <Field label={t`Catatan`}>
        <Textarea
          rows={3}
          maxLength={4000}
          value={note}
          onChange={(event) => write({ note: event.target.value })}
        />
      </Field>
      <TaskClash clashes={fields.clashes} theirs={fields.theirs} onTake={fields.takeTheirs} />
      <ErrorLine error={save.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" busy={save.busy} disabled={same || !next.title}>
          {t`Simpan tugas`}
        </Button>
        <FinishButton task={task} />
        <RemoveButton task={task} onClose={onClose} />
      </div>
    </form>
  )
}

const textsOf = ({ title, note, owner, day, time, repeat }: Task): Record<TaskText, string> => ({
  title,
  note,
  owner: owner?.id ?? '',
  day: day ?? '',
  time: time ?? '',
  repeat: repeat ?? '',
})
function Source({ task: { source, createdBy } }: { readonly task: Task }) {
  const say = useWords()
  const at = useTeamPath()
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-13 text-muted">
      <Trans>Ditulis {createdBy}</Trans>
      {source && (
        <Link to={at(source.path)} className="link inline-flex items-center gap-1">
          <Link2 aria-hidden />
          {say(source.words)}
        </Link>
      )}
    </p>
  )
}

function FinishButton({ task: { id, title, state } }: { readonly task: Task }) {
  const { t } = useLingui()
  const { finish, busy } = useFinish()
  const done = state === 'done'
  return (
    <Button
      icon={done ? CircleDashed : CircleCheck}
      busy={busy}
      onClick={() => void finish({ id, title, done })}
    >
      {done ? t`Buka lagi` : t`Selesai`}
    </Button>
  )
}

function RemoveButton({
  task: { id, title },
  onClose,
}: {
  readonly task: Task
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const { run, busy } = useAction(removeTask, { onError: 'toast' })
  const press = async () => {
    const answer = await run({ team: team.id, task: id })
    if (!answer) return
    onClose()
    await done({
      text: t`Tugas “${title}” dihapus`,
      change: answer.change,
      refresh: [tasks, today],
    })
  }
  return (
    <Button tone="danger" icon={Trash2} busy={busy} onClick={() => void press()}>
      {t`Hapus tugas`}
    </Button>
  )
}
