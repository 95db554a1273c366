import { useLingui } from '@lingui/react/macro'
import { ChevronRight } from 'lucide-react'

import type { TodayEntry } from '#kernel/today.ts'
import { useTeamPath } from '#modules/team/pieces.tsx'
import { Avatar } from '#ui/design/Avatar.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { Link } from '#ui/navigation/Link.tsx'

import { symbols } from './symbols.ts'
import { useDueWords } from './use-due-words.ts'

/** One list of the day; an empty one is not there. */
export function TodayList({
  title,
  entries,
  counted = false,
}: {
  readonly title: string
  readonly entries: readonly TodayEntry[]
  readonly counted?: boolean
}) {
  if (entries.length === 0) return null
  return (
    <section className="day-list">
      <h2>
        {title}
        {counted && <span className="tn">, {entries.length}</span>}
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
  return (
    <li>
      <Link to={at(entry.path)} className="day-line">
        <Icon aria-hidden className="day-symbol" />
        <span className="min-w-0">
          <b>{say(entry.words)}</b>
          <DayDetail entry={entry} />
        </span>
        {entry.person && <Avatar name={entry.person} />}
        <ChevronRight aria-hidden className="text-muted" />
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
