import { Trans, useLingui } from '@lingui/react/macro'
import { Upload } from 'lucide-react'
import { useState } from 'react'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import type { Answer } from '#ui/wire/query.ts'

import type { Comparison } from '../../contract.ts'
import { CellPanel, type OpenedCell } from '../lists/CellPanel.tsx'
import { CompareDays } from './CompareDays.tsx'
import { CompareTable } from './CompareTable.tsx'

/** Both periods, once they are known: the days first, then every export apart. */
export function Compared({
  answer,
  onDraw,
}: {
  readonly answer: Answer<Comparison>
  readonly onDraw: (draw: string) => void
}) {
  const [opened, setOpened] = useState<OpenedCell | null>(null)
  return (
    <>
      <Loaded answer={answer}>
        {(comparison) => (
          <>
            <Notes comparison={comparison} />
            {comparison.sources.length === 0 && <Nothing />}
            {comparison.days && (
              <CompareDays days={comparison.days} comparison={comparison} onDraw={onDraw} />
            )}
            {comparison.sources.map((source) => (
              <CompareTable
                key={source.kind}
                comparison={comparison}
                source={source}
                onOrigin={setOpened}
              />
            ))}
            <Silent comparison={comparison} />
          </>
        )}
      </Loaded>
      <CellPanel opened={opened} onClose={() => setOpened(null)} />
    </>
  )
}

function Notes({ comparison: { notes } }: { readonly comparison: Comparison }) {
  const say = useWords()
  if (notes.length === 0) return null
  return (
    <div className="mb-4">
      <Notice tone="info">{notes.map((note) => say(note)).join(' ')}</Notice>
    </div>
  )
}

function Nothing() {
  const { t } = useLingui()
  const path = useTeamPath()
  const may = useMay()('imports.upload')
  return (
    <EmptyState
      title={t`Tidak ada angka di kedua periode`}
      actions={
        may && (
          <ButtonLink tone="primary" icon={Upload} to={path('imports')}>
            <Trans>Unggah ekspor</Trans>
          </ButtonLink>
        )
      }
    >
      <Trans>Pilih periode lain, atau unggah ekspor yang disebut di bawah.</Trans>
    </EmptyState>
  )
}

/** Exports that tell nothing of either period, and why. */
function Silent({ comparison: { silent } }: { readonly comparison: Comparison }) {
  const { t } = useLingui()
  const say = useWords()
  if (silent.length === 0) return null
  return (
    <Section title={t`Tanpa angka di kedua periode`}>
      <ul className="grid gap-1 text-13 text-muted">
        {silent.map(({ name, note }) => (
          <li key={name.id}>{say(note)}</li>
        ))}
      </ul>
    </Section>
  )
}
