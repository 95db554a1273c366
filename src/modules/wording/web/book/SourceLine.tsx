import { Trans } from '@lingui/react/macro'

import { Day } from '#kernel/time.ts'
import { useFormat } from '#ui/format/use-format.ts'

import type { Rule } from '../../contract.ts'
import { useRuleWords } from './use-rule-words.ts'

/** Where a rule comes from, since when, and whether the source says it in these words. */
export function SourceLine({ source: { pack, ref, kind, date } }: Pick<Rule, 'source'>) {
  const format = useFormat()
  const { packs } = useRuleWords()
  const day = Day.safeParse(date)
  return (
    <p className="rule-source">
      <b>{packs[pack]}</b>
      {', '}
      {/^https?:\/\//u.test(ref) ? (
        <a className="link" href={ref} target="_blank" rel="noreferrer">
          {new URL(ref).hostname}
        </a>
      ) : (
        ref
      )}
      {day.success &&
        (pack === 'platform' ? (
          <>
            {', '}
            <Trans>dibaca {format.day(day.data)}</Trans>
          </>
        ) : (
          `, ${format.day(day.data)}`
        ))}
      {pack === 'platform' && (
        <>
          {' · '}
          {kind === 'direct' ? (
            <Trans>disebut langsung</Trans>
          ) : (
            <Trans>diturunkan dari aturannya</Trans>
          )}
        </>
      )}
    </p>
  )
}
