import { Trans, useLingui } from '@lingui/react/macro'

import { Notice } from '#ui/design/Notice.tsx'

import type { WordingBook } from '../../contract.ts'
import type { Entry } from '../../domain/book/entries.ts'
import { useContradictions } from './use-rules.ts'

/** Where the book says two things at once, and which of them wins. */
export function Contradictions({
  book,
  entries,
  onOpen,
}: {
  readonly book: WordingBook
  readonly entries: readonly Entry[]
  readonly onOpen: (rule: string) => void
}) {
  const { t } = useLingui()
  const found = useContradictions(book)
  if (found.length === 0) return null
  const named = (id: string) => entries.find(({ rule }) => rule.id === id)?.names[0] ?? id
  return (
    <Notice tone="warning" title={t`Aturan yang bertentangan.`}>
      <ul className="mt-1 grid gap-1">
        {found.map(({ kind, text, brand, from, rule }) => (
          <li key={`${kind} ${text} ${rule}`}>
            {kind === 'approved' ? (
              <Trans>
                Kalimat “{text}” yang disetujui {brand} memuat kata yang dilarang:
              </Trans>
            ) : (
              <Trans>
                Pengganti “{text}” dari aturan tim “{named(from ?? '')}” sendiri dilarang:
              </Trans>
            )}{' '}
            <button type="button" className="link" onClick={() => onOpen(rule)}>
              {named(rule)}
            </button>
            {'. '}
            {kind === 'approved' ? (
              <Trans>Kalimat brand yang menang; temuannya menjadi catatan.</Trans>
            ) : (
              <button type="button" className="link" onClick={() => onOpen(from ?? '')}>
                <Trans>Ubah penggantinya</Trans>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
