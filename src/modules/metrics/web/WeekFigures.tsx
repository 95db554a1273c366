import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import type { DeltaProps } from '#ui/design/Delta.tsx'
import { Figure, Figures } from '#ui/design/Figure.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { type Formats, useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { Link } from '#ui/navigation/Link.tsx'

import type { FigureId, FigureView, MetricDefinition } from '../contract.ts'
import { judge } from '../domain/judge.ts'
import { bigParts, inFull, inShort, single } from './printed.ts'
import { useWeek } from './use-week.ts'
import { useAchievementWords } from './week-targets/use-achievement-words.ts'

const main: readonly FigureId[] = [
  'shop.gmv',
  'shop.orders',
  'shop.aov',
  'shop.ctr',
  'shop.conversion_rate',
  'ads.cost',
]
const orders: readonly FigureId[] = [
  'orders.placed',
  'orders.cancelled_unpaid',
  'orders.repeat_buyers',
  'shop.refunds',
  'shop.visitors',
  'shop.items_sold',
]

export function MainFigures() {
  const { t } = useLingui()
  return <FigureRow label={t`Angka utama`} ids={main} />
}

/** Orders and the people behind them; the title says what stands out, if anything does. */
export function OrderFigures() {
  const { t } = useLingui()
  const say = useWords()
  const { page } = useWeek()
  const unpaid = page.insights.find(({ id }) => id === 'unpaid')
  return (
    <Section
      title={unpaid ? say(unpaid.title).replace(/\.$/, '') : t`Pesanan dan pembeli`}
      beside={unpaid && say(unpaid.evidence)}
    >
      <FigureRow label={t`Pesanan dan pembeli`} ids={orders} />
    </Section>
  )
}

/** Some figures of the week side by side, each against the weeks before. */
export function FigureRow({
  label,
  ids,
  columns = 6,
}: {
  readonly label: string
  readonly ids: readonly FigureId[]
  readonly columns?: number
}) {
  const { figure } = useWeek()
  const reasons = ids.map((id) => figure(id)?.missing?.id)
  return (
    // Beside a long amount the trend gives way.
    <div className="[&_.value>svg]:min-w-6 [&_.value>svg]:shrink">
      <Figures label={label} columns={columns}>
        {ids.map((id, at) => (
          <FigureOfWeek key={id} id={id} first={reasons.indexOf(reasons[at]) === at} />
        ))}
      </Figures>
    </div>
  )
}

/** Two points are no trend. */
const enough = 3

/** `first` of those missing for the same reason; it offers the way out. */
function FigureOfWeek({ id, first }: { readonly id: FigureId; readonly first: boolean }) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const { definitions, ask, ...week } = useWeek()
  const figure = week.figure(id)
  const definition = definitions.get(id)
  if (!figure || !definition) return null
  const value = single(figure.value)
  const [previous, mean] = [single(figure.previous), single(figure.mean4)]
  const short = (amount: number) => inShort(format, figure, amount)
  return (
    <Figure
      name={say(definition.name)}
      value={value === null ? null : bigParts(format, figure, value)}
      missing={{
        reason: figure.missing ? say(figure.missing) : t`Belum ada data`,
        ...(first && { action: <UploadLink /> }),
      }}
      delta={deltaOf(format, figure, definition)}
      against={
        value === null || figure.partial
          ? null
          : previous === null
            ? t`minggu lalu belum ada`
            : t`dari ${short(previous)}`
      }
      mean={
        value === null || figure.partial
          ? null
          : mean === null
            ? t`rerata 4 minggu belum ada`
            : t`rerata 4 minggu ${short(mean)}`
      }
      {...(figure.trend.filter((amount) => amount !== null).length >= enough && {
        trend: figure.trend,
      })}
      trendMean={mean}
      aside={<Aside figure={figure} />}
      onOrigin={() => ask({ id, subject: figure.subject })}
    />
  )
}

/** A change against last week, quiet inside the usual range. */
function deltaOf(
  format: Formats,
  figure: FigureView,
  { good }: Pick<MetricDefinition, 'good'>,
): DeltaProps | null {
  const judged = figure.partial ? null : judge(figure, good)
  if (!judged) return null
  const text =
    judged.kind === 'points' ? format.points(judged.change) : format.change(judged.change)
  return { text, direction: judged.direction, tone: judged.tone }
}

function UploadLink() {
  const path = useTeamPath()
  if (!useMay()('imports.upload')) return null
  return (
    <Link to={path('imports')} className="font-semibold text-action hover:underline">
      <Trans>Unggah ekspor</Trans>
    </Link>
  )
}

/** What was to be reached, what other sources say, and what is known of other periods. */
function Aside({ figure }: { readonly figure: FigureView }): ReactNode {
  const { t } = useLingui()
  const words = useAchievementWords()
  const { target } = useWeek()
  const format = useFormat()
  const say = useWords()
  const amount = (value: number | null) => (value === null ? '—' : inFull(format, figure, value))
  const goal = target(figure.id)
  const pace = goal && words.pace(goal)
  const lines = [
    ...(goal ? [words.short(goal)] : []),
    ...(pace ? [pace] : []),
    ...figure.other.map(({ source, value }) => t`${say(source)}: ${amount(value)}`),
    ...figure.beside.map(({ period, value }) => `${format.periodShort(period)}: ${amount(value)}`),
    ...(figure.partial && figure.note ? [say(figure.note)] : []),
    ...(figure.id === 'orders.repeat_buyers' && figure.value !== null ? [t`batas atas`] : []),
  ]
  if (lines.length === 0) return null
  return lines.map((line) => <p key={line}>{line}</p>)
}
