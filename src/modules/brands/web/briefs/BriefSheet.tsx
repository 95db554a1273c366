import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { classes } from '#ui/design/class-names.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import './brief.css'
import type { BriefContent, Restriction } from '../../contract.ts'
import { linesOf } from '../../domain/briefs/brief.ts'
import { restrictionWords } from '../../domain/briefs/restriction-words.ts'
import { useKinds, useSections } from './use-brief-words.ts'

/** A brief to be read: what was written, then what the client restricts. Empty parts are left out. */
export function BriefSheet({ content }: { readonly content: BriefContent }) {
  const { t } = useLingui()
  const sections = useSections()
  const { texts, restrictions } = content
  const written = sections.filter(({ name }) => texts[name].trim() !== '')
  return (
    <article className="brief-sheet" aria-label={t`Isi brief`}>
      {written.map(({ name, label }) => (
        <section key={name}>
          <h2>{label}</h2>
          <div className="brief-text">
            {linesOf(texts[name]).map(({ text, item }, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- lines have no other name
              <p key={place} className={item ? 'brief-item' : undefined}>
                {text}
              </p>
            ))}
          </div>
        </section>
      ))}
      {restrictions.length > 0 && (
        <section>
          <h2>
            <Trans>Batasan</Trans>
          </h2>
          <ul className="limits">
            {restrictions.map((one) => (
              <Limit key={one.id} restriction={one} />
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

/** One restriction in a sentence, with its reason, and what can be done with it. */
export function Limit({
  restriction,
  actions,
}: {
  readonly restriction: Restriction
  readonly actions?: ReactNode
}) {
  const say = useWords()
  const { icon: Icon, sort, label } = useKinds()[restriction.kind]
  return (
    <li className={classes('limit', sort)}>
      <Icon aria-hidden />
      <div className="min-w-0">
        <small>{label}</small>
        <p>{say(restrictionWords(restriction))}</p>
        {restriction.reason && <small>{restriction.reason}</small>}
      </div>
      {actions && <div className="acts">{actions}</div>}
    </li>
  )
}
