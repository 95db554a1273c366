import { Trans, useLingui } from '@lingui/react/macro'

import type { DeltaProps } from '#ui/design/Delta.tsx'
import { Figure, Figures } from '#ui/design/Figure.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { type Formats, useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { DayFigure, MetricDefinition } from '../contract.ts'
import { judgeDay } from '../domain/days/judge-day.ts'
import { sameDayName, sayAmount, sayRange } from '../domain/days/say-day.ts'
import { bigParts, inFull } from './printed.ts'
import { useDay } from './use-day.ts'

const isOfAccount = ({ id }: DayFigure) => id.startsWith('account.')

export function DayShop() {
  const { t } = useLingui()
  const { figures } = useDay().page
  return <Row label={t`Toko`} figures={figures.filter((one) => !isOfAccount(one))} columns={6} />
}

/** Each account by itself: followers, views and engagement. */
export function DayAccounts() {
  const { t } = useLingui()
  const { figures } = useDay().page
  const own = figures.filter(isOfAccount)
  const subjects = [...new Set(own.map(({ subject }) => subject))]
  return subjects.map((subject) => {
    const title = subject === 'shop' ? t`Akun` : `@${subject}`
    return (
      <Section key={subject} title={title}>
        <Row
          label={title}
          figures={own.filter((figure) => figure.subject === subject)}
          columns={3}
        />
      </Section>
    )
  })
}

function Row({
  label,
  figures,
  columns,
}: {
  readonly label: string
  readonly figures: readonly DayFigure[]
  readonly columns: number
}) {
  return (
    // Beside a long amount the trend gives way.
    <div className="[&_.value>svg]:min-w-6 [&_.value>svg]:shrink">
      <Figures label={label} columns={columns}>
        {figures.map((figure) => (
          <FigureOfDay key={`${figure.id} ${figure.subject}`} figure={figure} />
        ))}
      </Figures>
    </div>
  )
}

/** Two points are no trend. */
const enough = 3

function FigureOfDay({ figure }: { readonly figure: DayFigure }) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const { definitions, ask, page } = useDay()
  const definition = definitions.get(figure.id)
  if (!definition) return null
  const { value, unit, mean, meanDays, range, trend } = figure
  const { language } = format
  const weekday = sameDayName(page.day, language)
  const amount = mean === null ? '' : sayAmount(mean, unit, language)
  const ends = range === null ? '' : sayRange(range, unit, language)
  return (
    <Figure
      name={say(definition.name)}
      value={value === null ? null : bigParts(format, figure, value)}
      missing={{ reason: figure.missing ? say(figure.missing) : t`Belum ada data` }}
      delta={deltaOf(format, figure, definition)}
      against={
        mean === null
          ? figure.source === 'typed'
            ? null
            : t`${weekday} sebelumnya belum cukup`
          : t`rerata ${meanDays} ${weekday} ${amount}`
      }
      mean={range === null ? null : t`kisaran ${ends}`}
      {...(trend.filter((one) => one !== null).length >= enough && { trend })}
      trendMean={mean}
      aside={<Aside figure={figure} />}
      onOrigin={() => ask(figure)}
    />
  )
}

/** A day against the mean of its weekday, quiet inside their range. */
function deltaOf(
  format: Formats,
  figure: DayFigure,
  { good }: Pick<MetricDefinition, 'good'>,
): DeltaProps | null {
  const judged = judgeDay(figure, good)
  if (!judged) return null
  const text =
    judged.kind === 'points' ? format.points(judged.change) : format.change(judged.change)
  return { text, direction: judged.direction, tone: judged.tone }
}

/** What was gained, what somebody typed, and what the other source says; each with its name. */
function Aside({ figure }: { readonly figure: DayFigure }) {
  const { t } = useLingui()
  const format = useFormat()
  const { gained, partial, typed, source, exportMean, unit } = figure
  const full = (value: number) => inFull(format, figure, value)
  const amount = gained === null ? '' : `${gained < 0 ? '−' : '+'}${full(Math.abs(gained))}`
  const mean = exportMean ? sayAmount(exportMean.mean, unit, format.language) : ''
  const lines = [
    ...(gained === null ? [] : [t`${amount} sejak sehari sebelumnya`]),
    ...(source === 'typed' && typed ? [t`diketik ${typed.typedBy}`] : []),
    ...(source === 'export' && typed
      ? [t`diketik ${full(typed.value)} oleh ${typed.typedBy}`]
      : []),
    ...(exportMean ? [t`rerata ekspor ${mean}, tidak dibandingkan`] : []),
  ]
  if (lines.length === 0 && !partial) return null
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {partial && (
        <p className="text-warning">
          <Trans>belum sehari penuh</Trans>
        </p>
      )}
    </>
  )
}
