import { Trans, useLingui } from '@lingui/react/macro'
import { CircleCheck, CircleDashed, CircleDot, Upload } from 'lucide-react'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { SourceState } from '../contract.ts'
import { useWeek } from './use-week.ts'

/** Where the figures of the week come from, and what is still missing. */
export function Sources() {
  const { t } = useLingui()
  const path = useTeamPath()
  const may = useMay()
  const { page } = useWeek()
  const incomplete = page.sources.filter(({ state }) => state !== 'complete').length
  const all = page.sources.length
  const known = all - incomplete
  return (
    <Section
      title={
        incomplete === 0
          ? t`Semua sumber minggu ini lengkap`
          : t`${known} dari ${all} sumber lengkap`
      }
      more={
        incomplete > 0 &&
        may('imports.upload') && (
          <ButtonLink size="small" icon={Upload} to={path('imports')}>
            <Trans>Unggah ekspor</Trans>
          </ButtonLink>
        )
      }
    >
      <ul className="grid gap-x-8 md:grid-cols-2">
        {page.sources.map((source) => (
          <OneSource key={source.kind} source={source} />
        ))}
      </ul>
    </Section>
  )
}

function OneSource({ source }: { readonly source: SourceState }) {
  const format = useFormat()
  const say = useWords()
  const { name, where, state, period, importedAt } = source
  return (
    <li className="flex items-start gap-3 border-b border-line py-2 text-13">
      <span className="min-w-0 flex-1">
        <span className="font-medium">{say(name)}</span>
        <span className="block text-12 text-muted">
          {state === 'missing' || importedAt === null ? (
            where && say(where)
          ) : (
            <Trans>diterapkan {format.instant(importedAt)}</Trans>
          )}
        </span>
      </span>
      {state === 'complete' && (
        <Chip tone="positive" icon={CircleCheck}>
          <Trans>Lengkap</Trans>
        </Chip>
      )}
      {state === 'partial' && (
        <Chip tone="warning" icon={CircleDot}>
          {period ? format.periodShort(period) : <Trans>Sebagian</Trans>}
        </Chip>
      )}
      {state === 'missing' && (
        <Chip tone="line" icon={CircleDashed}>
          <Trans>Belum ada</Trans>
        </Chip>
      )}
    </li>
  )
}
