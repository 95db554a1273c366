import { Trans, useLingui } from '@lingui/react/macro'
import { CircleCheck, CircleDashed, CircleDot, Pencil } from 'lucide-react'

import { Chip } from '#ui/design/Chip.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { DaySource } from '../contract.ts'
import { useDay } from './use-day.ts'

/** Which exports the day is read from, what each of them brings, and whether it is there. */
export function DaySources() {
  const { t } = useLingui()
  const { page } = useDay()
  return (
    <Section title={t`Asal angka hari itu`}>
      <ul>
        {page.sources.map((source) => (
          <OneSource key={source.kind} source={source} />
        ))}
      </ul>
    </Section>
  )
}

function OneSource({ source }: { readonly source: DaySource }) {
  const format = useFormat()
  const say = useWords()
  const { definitions } = useDay()
  const { name, where, state, importedAt, figures, expected } = source
  const brings = figures.flatMap((id) => {
    const found = definitions.get(id)
    return found ? [say(found.name)] : []
  })
  return (
    <li className="flex items-start gap-3 border-b border-line py-2 text-13 last:border-0">
      <span className="min-w-0 flex-1">
        <span className="font-medium">{say(name)}</span>
        <span className="block text-12 text-muted">{brings.join(' · ')}</span>
        <span className="block text-12 text-muted">
          {importedAt === null ? (
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
          <Trans>Sebagian</Trans>
        </Chip>
      )}
      {state === 'typed' && (
        <Chip tone="info" icon={Pencil}>
          <Trans>Diketik</Trans>
        </Chip>
      )}
      {state === 'missing' && (
        <Chip tone="line" icon={CircleDashed}>
          {expected ? <Trans>Belum ada</Trans> : <Trans>Tidak harian</Trans>}
        </Chip>
      )}
    </li>
  )
}
