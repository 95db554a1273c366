import { Plural, Trans, useLingui } from '@lingui/react/macro'

import { useWords } from '#ui/i18n/use-words.ts'

import type { FoundKind } from '../contract.ts'

const shown = 5

/** What was found, by kind: where the first ones stand and how many there are. */
export function FoundRecords({ found }: { readonly found: readonly FoundKind[] }) {
  const { t } = useLingui()
  const say = useWords()
  return (
    <ul aria-label={t`Yang ditemukan`}>
      {found.map(({ kind, words, total, records }) => (
        <li
          key={kind}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 border-b border-line py-2.5"
        >
          <div className="min-w-0">
            <p className="text-14 font-medium">{say(words)}</p>
            <ul className="text-13 text-muted">
              {records.slice(0, shown).map(({ where }, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- records have no name of their own
                <li key={index} className="break-words">
                  {say(where)}
                </li>
              ))}
              {total > shown && (
                <li>
                  <Trans>
                    dan <Plural value={total - shown} other="# lagi" />
                  </Trans>
                </li>
              )}
            </ul>
          </div>
          <p className="tn text-14 font-medium">{total}</p>
        </li>
      ))}
    </ul>
  )
}
