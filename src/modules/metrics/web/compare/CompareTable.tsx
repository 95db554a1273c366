import { Trans, useLingui } from '@lingui/react/macro'

import { BrandId } from '#kernel/ids.ts'
import { Missing } from '#ui/design/Missing.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { ComparedFigure, ComparedSide, ComparedSource, Comparison } from '../../contract.ts'
import { listOf } from '../../domain/compare/whose.ts'
import type { OpenedCell } from '../lists/CellPanel.tsx'
import { aloneText } from '../lists/measure-text.ts'
import { differenceText, meanText, shortText } from './compare-text.ts'
import { useWhoseWords } from './use-whose-words.ts'

type Props = {
  readonly comparison: Comparison
  readonly source: ComparedSource
  readonly onOrigin: (cell: OpenedCell) => void
}

/** What one export tells of both periods; every figure opens its origin. */
export function CompareTable({ comparison, source, onOrigin }: Props) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const phone = useIsPhone()
  const opened = useOpened(comparison, source)
  const side = (at: 'first' | 'other'): Column<ComparedFigure> => {
    const period = at === 'first' ? comparison.period : comparison.other
    return {
      key: at,
      head: phone ? format.periodShort(period) : format.period(period),
      numeric: true,
      render: (figure) => (
        <Side figure={figure} side={figure[at]} onOpen={() => onOrigin(opened(figure, at))} />
      ),
    }
  }
  const difference: Column<ComparedFigure> = {
    key: 'difference',
    head: t`Selisih`,
    numeric: true,
    render: (figure) => <Difference figure={figure} />,
  }
  const change: Column<ComparedFigure> = {
    key: 'change',
    head: t`Perubahan`,
    numeric: true,
    render: (figure) => <Change figure={figure} />,
  }
  return (
    <Section title={say(source.name)} beside={say(source.where)}>
      {source.notes.map((note) => (
        <p key={note.id} className="mb-2 max-w-3xl text-13 text-muted">
          {say(note)}
        </p>
      ))}
      <Table
        label={say(source.name)}
        rows={source.figures}
        rowKey={({ measure }) => measure.id}
        columns={[
          {
            key: 'name',
            head: t`Angka`,
            header: true,
            render: (figure) => (
              <span className="block max-w-[34vw] md:max-w-none">
                <span className="block whitespace-normal">{say(figure.measure.name)}</span>
                <span className="block text-12 font-normal text-muted">
                  {phone && <Change figure={figure} points />}{' '}
                  {figure.basis === 'day' && <Trans>beda per hari</Trans>}
                </span>
              </span>
            ),
          },
          side('first'),
          side('other'),
          ...(phone ? [] : [difference, change]),
        ]}
      />
    </Section>
  )
}

function Side({
  figure: { measure, basis },
  side,
  onOpen,
}: {
  readonly figure: ComparedFigure
  readonly side: ComparedSide
  readonly onOpen: () => void
}) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const phone = useIsPhone()
  if (side.value === null) return <Missing reason={side.missing && say(side.missing)} />
  const text = (phone ? shortText : aloneText)(format, measure, side.value)
  const mean =
    basis === 'day' && side.perDay !== null ? meanText(format, measure, side.perDay) : null
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className="cell-open"
        aria-label={t`Asal ${say(measure.name)}: ${text}`}
        onClick={onOpen}
      >
        {text}
      </button>
      {mean !== null && (
        <span className="block text-12 text-muted">
          <Trans>{mean}/hari</Trans>
        </span>
      )}
    </>
  )
}

function Difference({ figure }: { readonly figure: ComparedFigure }) {
  const say = useWords()
  const format = useFormat()
  const text = differenceText(format, figure)
  return text === null ? <Missing reason={figure.why && say(figure.why)} /> : text
}

/** In per cent; of rates the difference is in points, and a per cent of a per cent says nothing. */
function Change({
  figure,
  points = false,
}: {
  readonly figure: ComparedFigure
  /** Tells the difference where there is no per cent and no column for it. */
  readonly points?: boolean
}) {
  const say = useWords()
  const format = useFormat()
  const { share, difference, why } = figure
  if (share !== null) return format.change(share)
  if (difference !== null && why === null) return points ? differenceText(format, figure) : null
  return <Missing reason={why && say(why)} />
}

/** What the panel is asked for: the rows of what is compared, on the days of one period. */
function useOpened({ list, item, name, period, other }: Comparison, source: ComparedSource) {
  const say = useWords()
  const words = useWhoseWords()
  return (figure: ComparedFigure, at: 'first' | 'other'): OpenedCell => {
    const { value, exact } = figure[at]
    const brand = list === 'brands' ? BrandId.safeParse(item).data : undefined
    return {
      list: listOf(list),
      kind: source.kind,
      measure: figure.measure,
      period: at === 'first' ? period : other,
      key: list === 'brands' ? null : item,
      name: item === null ? words.all(list) : name || words.nameless(list),
      source: say(source.name),
      value,
      exact,
      ...(brand && { brand }),
    }
  }
}
