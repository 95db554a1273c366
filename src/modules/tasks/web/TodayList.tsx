import { useLingui } from '@lingui/react/macro'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

import type { TodayEntry } from '#kernel/today.ts'
import { useTeamPath } from '#modules/team/pieces.tsx'
import { Avatar } from '#ui/design/Avatar.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { Link } from '#ui/navigation/Link.tsx'

import { taskIn } from '../domain/task.ts'
import { symbols } from './symbols.ts'
import { Tick } from './Tick.tsx'
import { useDueWords } from './use-due-words.ts'

/** One list of the day; an empty one is not there. */
export function TodayList({
  title,
  entries,
  counted = false,
  more,
}: {
  readonly title: string
  readonly entries: readonly TodayEntry[]
  readonly counted?: boolean
  /** A link to the rest; with it the list stands there even when it is empty. */
  readonly more?: ReactNode
}) {
  if (entries.length === 0 && !more) return null
  return (
    <section className="day-list">
      <h2>
        {title}
        {counted && entries.length > 0 && <span className="tn">, {entries.length}</span>}
        {more && <span className="more">{more}</span>}
      </h2>
      <ul>
        {entries.map((entry) => (
          <DayLine key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function DayLine({ entry }: { readonly entry: TodayEntry }) {
  const say = useWords()
  const at = useTeamPath()
  const Icon = symbols[entry.symbol]
  const task = taskIn(entry)
  return (
    <li className="day-item" data-task={task !== null || undefined}>
      {task !== null && <Tick id={task} title={say(entry.words)} done={false} />}
      <Link to={at(entry.path)} className="day-line">
        {task === null && <Icon aria-hidden className="day-symbol" />}
        <span className="day-words">
          <b>{say(entry.words)}</b>
          <DayDetail entry={entry} />
        </span>
        {entry.person && <Avatar name={entry.person} />}
        {task === null && <ChevronRight aria-hidden className="text-muted" />}
      </Link>
    </li>
  )
}

function DayDetail({ entry: { due, detail, progress } }: { readonly entry: TodayEntry }) {
  const { t } = useLingui()
  const say = useWords()
  const partsOf = ({ done, of }: NonNullable<typeof progress>) => t`${done} dari ${of} siap`
  const said = useDueWords()(due)
  if (!said && !detail && !progress) return null
  return (
    <small>
      {said && <span className={said.late ? 'day-late' : undefined}>{said.text}</span>}
      {said && detail && ' · '}
      {progress && (
        <span className="tn">
          {partsOf(progress)}
          {detail && ' · '}
        </span>
      )}
      {detail && say(detail)}
    </small>
  )
}
