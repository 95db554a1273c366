import { Trans, useLingui } from '@lingui/react/macro'
import { CalendarDays, Check, CircleHelp, CircleX } from 'lucide-react'
import type { ReactNode } from 'react'

import { Field, Textarea } from '#ui/design/Field.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type {
  DayFigureId,
  EntryPart,
  EntryReading,
  FigureId,
  MetricDefinition,
} from '../contract.ts'
import { inFull } from './printed.ts'

export type Chosen = Readonly<Partial<Record<DayFigureId, number>>>

/** A whole line as one writes it in a chat, and what of it is understood before anything is kept. */
export function LineField({
  text,
  onText,
  reading,
  chosen,
  onChoose,
  definitions,
}: {
  readonly text: string
  readonly onText: (text: string) => void
  readonly reading: EntryReading
  readonly chosen: Chosen
  readonly onChoose: (id: DayFigureId, value: number) => void
  readonly definitions: ReadonlyMap<FigureId, MetricDefinition>
}) {
  const { t } = useLingui()
  return (
    <div className="grid gap-3">
      <Field
        label={t`Tulis seperti di obrolan`}
        hint={t`Misalnya: GMV 12,4jt order 83 view 4.210. Tanggal boleh ikut: kemarin, 24 Nov.`}
      >
        <Textarea
          className="min-h-20 text-16"
          rows={3}
          maxLength={2000}
          placeholder="GMV 12,4jt order 83 view 4.210"
          autoCapitalize="off"
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </Field>
      {reading.parts.length > 0 && (
        <ul aria-label={t`Yang dipahami`} className="grid text-14">
          {reading.parts.map((part) => (
            <Part
              key={part.from}
              part={part}
              text={text.slice(part.from, part.to)}
              name={'id' in part ? definitions.get(part.id) : undefined}
              chosen={'id' in part ? chosen[part.id] : undefined}
              onChoose={onChoose}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function Part({
  part,
  text,
  name,
  chosen,
  onChoose,
}: {
  readonly part: EntryPart
  readonly text: string
  readonly name: MetricDefinition | undefined
  readonly chosen: number | undefined
  readonly onChoose: (id: DayFigureId, value: number) => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const why = useWhy()
  if (part.kind === 'date')
    return (
      <Line icon={<CalendarDays aria-hidden className="text-muted" />} text={text}>
        {format.longDay(part.day)}
      </Line>
    )
  if (part.kind === 'unknown')
    return (
      <Line icon={<CircleX aria-hidden className="text-danger" />} text={text}>
        <span className="text-danger">{why[part.why]}</span>
      </Line>
    )
  const named = name ? say(name.name) : part.id
  const unit = name?.unit ?? 'count'
  if (part.kind === 'figure')
    return (
      <Line icon={<Check aria-hidden className="text-positive" />} text={text}>
        {named} <b className="tn">{inFull(format, { id: part.id, unit }, part.value)}</b>
      </Line>
    )
  return (
    <Line icon={<CircleHelp aria-hidden className="text-warning" />} text={text}>
      <span className="mb-1 block">{t`${named}: yang mana?`}</span>
      <Segmented
        label={t`${named}: yang mana?`}
        value={String(chosen ?? '')}
        segments={part.options.map((value) => ({
          value: String(value),
          label: inFull(format, { id: part.id, unit }, value),
        }))}
        onChange={(value) => onChoose(part.id, Number(value))}
      />
    </Line>
  )
}

function Line({
  icon,
  text,
  children,
}: {
  readonly icon: ReactNode
  readonly text: string
  readonly children: ReactNode
}) {
  return (
    <li className="flex min-h-11 items-start gap-3 border-b border-line py-2 last:border-0 [&>svg]:mt-0.5 [&>svg]:size-5 [&>svg]:flex-none">
      {icon}
      <span className="min-w-0 flex-1">{children}</span>
      <span className="max-w-[40%] text-right text-12 break-words text-muted">
        <Trans>“{text}”</Trans>
      </span>
    </li>
  )
}

function useWhy(): Readonly<Record<Extract<EntryPart, { kind: 'unknown' }>['why'], string>> {
  const { t } = useLingui()
  return {
    word: t`tidak dipahami, tidak disimpan`,
    'no-number': t`angkanya belum ada`,
    'no-name': t`angka apa ini?`,
    'no-amount': t`angka ini tidak bisa dibaca`,
    'no-day': t`bukan hari yang sudah mulai`,
    twice: t`disebut dua kali, yang pertama dipakai`,
  }
}
