import { Trans, useLingui } from '@lingui/react/macro'
import { CalendarDays, Plus, Repeat, UserRound, X } from 'lucide-react'
import { type SyntheticEvent, useContext, useEffect, useId, useRef, useState } from 'react'

import { dayAt } from '#kernel/time.ts'
import { useDone, useMe, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { TimeZoneContext, useFormat } from '#ui/format/use-format.ts'
import { useAction } from '#ui/wire/query.ts'

import { createTask, tasks, today } from '../contract.ts'
import { type QuickTask, readQuickTask } from '../domain/quick-task.ts'
import { clockOf } from './clock-of.ts'
import { DayWords } from './DayWords.tsx'
import { useNow } from './use-now.ts'
import { usePeople } from './use-people.ts'

const everything = { when: false, owner: false }

type QuickAddProps = {
  /** A line that was begun elsewhere; an empty one only leads here. */
  readonly given?: string | null
  /** It stands in the box now. */
  readonly onGiven?: () => void
}

/** One line that becomes a task; what was read from it stands below before it is saved. */
export function QuickAdd({ given = null, onGiven }: QuickAddProps) {
  const { t } = useLingui()
  const team = useTeam()
  const me = useMe()
  const done = useDone()
  const hint = useId()
  const [line, setLine] = useState('')
  const [without, setWithout] = useState(everything)
  const create = useAction(createTask)
  const read = useReading(line, without)
  const box = useRef<HTMLInputElement>(null)
  const [seen, setSeen] = useState<string | null>(null)
  if (given !== seen) {
    setSeen(given)
    if (given) setLine(given)
  }
  useEffect(() => {
    if (given === null) return
    onGiven?.()
    // A page that was gone to has the focus first.
    requestAnimationFrame(() => box.current?.focus())
  }, [given, onGiven])
  const ready = read.title.length > 0 && read.title.length <= 200
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (!ready || create.busy) return
    const { title, day, time, repeat, owner } = read
    const draft = { title, day, time, repeat, owner: owner?.id ?? me.id }
    const answer = await create.run({ team: team.id, ...draft })
    if (!answer) return
    setLine('')
    setWithout(everything)
    await done({
      text: t`Tugas “${title}” ditulis`,
      change: answer.change,
      refresh: [tasks, today],
    })
  }
  return (
    <form className="quick" onSubmit={(event) => void submit(event)}>
      <div className="quick-line">
        <Plus aria-hidden />
        <input
          ref={box}
          value={line}
          maxLength={400}
          enterKeyHint="done"
          autoComplete="off"
          aria-label={t`Tugas baru`}
          aria-describedby={hint}
          placeholder={t`Tugas baru: foto meja besok 10.00 @nadia`}
          onChange={(event) => setLine(event.target.value)}
        />
        {line.trim() && (
          <Button type="submit" busy={create.busy} disabled={!ready}>
            {t`Simpan`}
          </Button>
        )}
      </div>
      <div id={hint} className="quick-read" aria-live="polite">
        {line.trim() && (
          <Reading
            read={read}
            drop={(what) => setWithout((before) => ({ ...before, [what]: true }))}
          />
        )}
        {read.title.length > 200 && (
          <p className="text-danger">
            <Trans>Judulnya lebih dari 200 huruf. Tulis pendek, sisanya ke catatan.</Trans>
          </p>
        )}
      </div>
      <ErrorLine error={create.error} />
    </form>
  )
}

function useReading(line: string, without: typeof everything): QuickTask {
  const { id, name } = useMe()
  const people = usePeople()
  const timeZone = useContext(TimeZoneContext)
  const now = useNow()
  return readQuickTask(line, {
    today: dayAt(now, timeZone),
    clock: clockOf(now, timeZone),
    me: { id, name },
    people,
    without,
  })
}

/** What the line means, each part with a way to leave it in the title. */
function Reading({
  read: { title, day, time, repeat, owner, unclear },
  drop,
}: {
  readonly read: QuickTask
  readonly drop: (what: keyof typeof everything) => void
}) {
  const { t } = useLingui()
  const me = useMe()
  const format = useFormat()
  return (
    <>
      <b className="quick-title">{title || <Trans>Tulis apa yang harus dikerjakan</Trans>}</b>
      {day && (
        <Part icon={CalendarDays} label={t`Jadikan bagian judul`} onDrop={() => drop('when')}>
          <DayWords day={day} time={time} />
        </Part>
      )}
      {repeat && (
        <span className="quick-part">
          <Repeat aria-hidden />
          <Trans>Tiap minggu</Trans>
        </span>
      )}
      {owner && owner.id !== me.id ? (
        <Part icon={UserRound} label={t`Jadikan bagian judul`} onDrop={() => drop('owner')}>
          {owner.name}
        </Part>
      ) : (
        <span className="quick-part">
          <UserRound aria-hidden />
          <Trans>Untuk sendiri</Trans>
        </span>
      )}
      {unclear.length > 0 && (
        <span className="text-12 text-muted" data-language={format.language}>
          <Trans>{unclear.join(', ')} bukan satu anggota: tulis namanya lebih lengkap.</Trans>
        </span>
      )}
    </>
  )
}

function Part({
  icon: Icon,
  label,
  onDrop,
  children,
}: {
  readonly icon: typeof UserRound
  readonly label: string
  readonly onDrop: () => void
  readonly children: React.ReactNode
}) {
  return (
    <span className="quick-part">
      <Icon aria-hidden />
      {children}
      <button type="button" aria-label={label} title={label} onClick={onDrop}>
        <X aria-hidden />
      </button>
    </span>
  )
}
