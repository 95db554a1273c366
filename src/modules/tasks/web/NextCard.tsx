import { Trans, useLingui } from '@lingui/react/macro'
import { Clock } from 'lucide-react'

import type { TodayEntry } from '#kernel/today.ts'
import { useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { Link } from '#ui/navigation/Link.tsx'

import { useDueWords } from './use-due-words.ts'

/** The one thing to do now, with the only yellow button of the page. */
export function NextCard({ entry }: { readonly entry: TodayEntry }) {
  const say = useWords()
  const at = useTeamPath()
  const due = useDueWords()(entry.due)
  const { words, detail, path, action, progress } = entry
  return (
    <section className="next-card">
      <div className="next-line">
        <span>
          <Kind group={entry.group} />
        </span>
        {due && (
          <Chip tone={due.late ? 'danger' : 'plain'} icon={Clock}>
            {due.text}
          </Chip>
        )}
      </div>
      <h2>
        <Link to={at(path)} className="next-title">
          {say(words)}
        </Link>
      </h2>
      {progress && <Meter {...progress} />}
      {(detail || progress) && (
        <p className="next-detail">
          {progress && <Parts {...progress} />}
          {detail && <span className="text-muted">{say(detail)}</span>}
        </p>
      )}
      {action && (
        <ButtonLink tone="primary" className="next-action" to={at(action.path)}>
          {say(action.words)}
        </ButtonLink>
      )}
    </section>
  )
}

function Kind({ group }: { readonly group: TodayEntry['group'] }) {
  const { t } = useLingui()
  const words = {
    late: t`Sudah lewat waktunya`,
    mine: t`Langkah berikutnya`,
    waiting: t`Ada yang menunggu`,
    alert: t`Perlu dilihat`,
  }
  return words[group]
}

function Parts({ done, of }: NonNullable<TodayEntry['progress']>) {
  return (
    <b>
      <Trans>
        {done} dari {of} siap
      </Trans>
      {'. '}
    </b>
  )
}

/** More parts than this are no longer told apart by eye. */
const mostParts = 14

function Meter({ done, of }: NonNullable<TodayEntry['progress']>) {
  const parts = of <= mostParts ? of : 1
  return (
    <div className="next-meter" aria-hidden>
      {Array.from({ length: parts }, (_, index) => {
        const share = Math.min(1, Math.max(0, parts === of ? done - index : done / of))
        return (
          // oxlint-disable-next-line react/no-array-index-key -- the place is all a part is
          <i key={index}>
            <i style={{ width: `${share * 100}%` }} />
          </i>
        )
      })}
    </div>
  )
}
