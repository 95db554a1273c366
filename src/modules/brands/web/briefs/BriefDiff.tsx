import { Trans, useLingui } from '@lingui/react/macro'

import { Chip } from '#ui/design/Chip.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { Words } from '#ui/writing/Words.tsx'

import './brief.css'
import type { BriefContent } from '../../contract.ts'
import { restrictionWords } from '../../domain/briefs/restriction-words.ts'
import { restrictionChanges } from '../../domain/briefs/restrictions.ts'
import { useSections } from './use-brief-words.ts'

/** One brief beside another: what was taken out and put in, word by word. */
export function BriefDiff({
  before,
  after,
}: {
  readonly before: BriefContent
  readonly after: BriefContent
}) {
  const { t } = useLingui()
  const say = useWords()
  const sections = useSections().filter(({ name }) => before.texts[name] !== after.texts[name])
  const changes = restrictionChanges(before.restrictions, after.restrictions)
  const moved =
    changes.length === 0 &&
    JSON.stringify(before.restrictions) !== JSON.stringify(after.restrictions)
  const kinds = {
    new: { tone: 'positive', text: t`Baru` },
    changed: { tone: 'info', text: t`Diubah` },
    gone: { tone: 'danger', text: t`Dihapus` },
  } as const
  return (
    <div className="brief-diff">
      {sections.map(({ name, label }) => (
        <section key={name}>
          <h3 className="text-13 font-semibold">{label}</h3>
          <p>
            <Words was={before.texts[name]} text={after.texts[name]} by="mine" />
          </p>
        </section>
      ))}
      {changes.length > 0 && (
        <section>
          <h3 className="text-13 font-semibold">
            <Trans>Batasan</Trans>
          </h3>
          <ul className="grid gap-2">
            {changes.map(({ kind, was, now }) => (
              <li key={(now ?? was).id} className="grid gap-1">
                <span>
                  <Chip tone={kinds[kind].tone}>{kinds[kind].text}</Chip>
                </span>
                <p>
                  <Words
                    was={was ? say(restrictionWords(was)) : ''}
                    text={now ? say(restrictionWords(now)) : ''}
                    by="mine"
                  />
                </p>
                {was && now && was.reason !== now.reason && (
                  <p className="text-12">
                    <Words was={was.reason} text={now.reason} by="mine" />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {moved && (
        <p className="text-13 text-muted">
          <Trans>Urutan batasan berubah; isinya sama.</Trans>
        </p>
      )}
      {sections.length === 0 && changes.length === 0 && !moved && (
        <p className="text-13 text-muted">
          <Trans>Tidak ada yang berbeda.</Trans>
        </p>
      )}
    </div>
  )
}
