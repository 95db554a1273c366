import { Trans, useLingui } from '@lingui/react/macro'
import { Bookmark } from 'lucide-react'
import type { ReactNode } from 'react'

import { Day } from '#kernel/time.ts'
import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Finding } from '../contract.ts'
import type { Folded } from '../domain/field/folded.ts'
import { useFindingWords } from './use-finding-words.ts'

/** One finding: what it is, why, from where, and what to say instead. */
export function FindingItem({
  finding,
  number,
  open,
  onChoose,
  onFix,
  ask,
}: {
  readonly finding: Folded
  readonly number: number
  readonly open: boolean
  readonly onChoose: () => void
  /** Puts the alternative in its place; null where it cannot. */
  readonly onFix: (() => void) | null
  /** What whoever does not agree with it may do. */
  readonly ask: ReactNode
}) {
  const { t } = useLingui()
  const say = useWords()
  const { looks, eased } = useFindingWords()
  const { severity, match, reason, alternative } = finding
  const others = finding.also.filter((one) => one.reason.id !== reason.id)
  const look = looks[severity]
  return (
    <li className="finding" aria-current={open || undefined}>
      <button type="button" className="finding-head" aria-expanded={open} onClick={onChoose}>
        <span className="finding-number" data-severity={severity}>
          {number}
        </span>
        <b>“{shortened(match)}”</b>
        <Chip tone={look.tone} icon={look.icon}>
          {look.word}
        </Chip>
        {!open && (
          <span className="finding-brief">
            {alternative ? t`Ganti: ${say(alternative.hint)}` : say(reason)}
          </span>
        )}
      </button>
      {open && (
        <div className="finding-more">
          <p>{say(reason)}</p>
          {finding.eased && <p className="text-muted">{eased[finding.eased]}</p>}
          {alternative && (
            <div className="finding-instead">
              <span>
                {alternative.text || say(alternative.hint)}
                {alternative.text !== '' && alternative.text !== say(alternative.hint) && (
                  <small>{say(alternative.hint)}</small>
                )}
              </span>
              {onFix && (
                <Button size="small" onClick={onFix}>
                  {alternative.text === '' ? <Trans>Hapus kata</Trans> : <Trans>Ganti</Trans>}
                </Button>
              )}
            </div>
          )}
          {others.map((one) => (
            <p key={one.rule} className="finding-also">
              <Trans>Juga “{shortened(one.match)}”:</Trans> {say(one.reason)}
            </p>
          ))}
          <SourceLine source={finding.source} />
          {ask}
        </div>
      )}
    </li>
  )
}

function SourceLine({ source: { pack, ref, kind, date } }: Pick<Finding, 'source'>) {
  const format = useFormat()
  const { packs } = useFindingWords()
  const day = Day.safeParse(date)
  const address = /^https?:\/\//u.test(ref) ? new URL(ref) : null
  return (
    <p className="finding-source">
      <Bookmark aria-hidden />
      <span>
        <b>{packs[pack]}</b>
        {address ? (
          <>
            {', '}
            <a href={address.href} target="_blank" rel="noreferrer">
              {address.hostname}
            </a>
          </>
        ) : (
          ref && `, ${ref}`
        )}
        {day.success && (
          <>
            {', '}
            <Trans>dibaca {format.day(day.data)}</Trans>
          </>
        )}
        {pack === 'platform' &&
          (kind === 'direct' ? (
            <>
              {' '}
              · <Trans>disebut langsung</Trans>
            </>
          ) : (
            <>
              {' '}
              · <Trans>diturunkan dari aturannya</Trans>
            </>
          ))}
      </span>
    </p>
  )
}

const most = 60
const shortened = (match: string) => {
  const line = match.replaceAll(/\s+/gu, ' ')
  return line.length > most ? `${line.slice(0, most)}…` : line
}
