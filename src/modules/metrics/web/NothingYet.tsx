import { Trans, useLingui } from '@lingui/react/macro'
import { Upload } from 'lucide-react'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { useWords } from '#ui/i18n/use-words.ts'

import type { SourceState } from '../contract.ts'

/** No figures at all: what to import, where to find it, and one thing to do. */
export function NothingYet({ sources }: { readonly sources?: readonly SourceState[] }) {
  const { t } = useLingui()
  const say = useWords()
  const path = useTeamPath()
  const may = useMay()('imports.upload')
  return (
    <>
      <EmptyState
        title={t`Belum ada angka minggu ini`}
        actions={
          may && (
            <ButtonLink tone="primary" icon={Upload} to={path('imports')}>
              <Trans>Unggah ekspor</Trans>
            </ButtonLink>
          )
        }
      >
        {may ? (
          <Trans>
            Unduh ekspor minggu itu dari Seller Center, Ads Manager, dan TikTok Studio, lalu
            letakkan semuanya sekaligus. GMV, pesanan, LIVE, dan video muncul di sini.
          </Trans>
        ) : (
          <Trans>Pemilik, manajer, pemasar, atau admin marketplace yang mengunggah ekspor.</Trans>
        )}
      </EmptyState>
      {sources && (
        <dl className="mt-6 grid max-w-2xl gap-x-8 gap-y-2 text-13 md:grid-cols-[auto_1fr]">
          {sources.map(({ kind, name, where }) => (
            <div key={kind} className="contents">
              <dt className="font-medium">{say(name)}</dt>
              <dd className="text-muted max-md:mb-1">{where && say(where)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
