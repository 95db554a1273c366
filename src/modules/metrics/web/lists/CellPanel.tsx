import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { BrandId } from '#kernel/ids.ts'
import type { Period } from '#kernel/time.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type ListKind, type ListMeasure, type ListName, listOrigin } from '../../contract.ts'
import { OriginRows } from '../OriginRows.tsx'
import { aloneText } from './measure-text.ts'

/** A figure of a list or of an item that somebody wants to see the origin of. */
export type OpenedCell = {
  readonly list: ListName
  readonly kind: ListKind
  readonly measure: ListMeasure
  readonly period: Period
  /** Null: the sum over all rows. */
  readonly key: string | null
  /** What it is about, and its value there. */
  readonly name: string
  readonly source: string
  readonly value: number | null
  /** The days are those of a stored row, not days asked for. */
  readonly exact?: boolean
  /** Only rows of the products of a brand, or of those without one. */
  readonly brand?: BrandId | 'none'
}

const pageSize = 100
const most = 500

/** The cells one figure was made from, by file. */
export function CellPanel({
  opened,
  onClose,
}: {
  readonly opened: OpenedCell | null
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  // The panel keeps what it shows while it slides away.
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const shown = opened ?? last
  if (!shown) return null
  const { measure, value } = shown
  const lines = [
    { head: t`Nilai`, text: value === null ? null : aloneText(format, measure, value) },
    { head: t`Milik`, text: shown.name },
    { head: t`Hari`, text: format.period(shown.period) },
    { head: t`Sumber`, text: shown.source },
  ]
  return (
    <SidePanel
      open={opened !== null}
      onClose={onClose}
      title={say(measure.name)}
      context={t`Asal angka`}
    >
      <dl className="grid grid-cols-[72px_minmax(0,1fr)] gap-x-3 gap-y-2 text-13">
        {lines.map(
          ({ head, text }) =>
            text !== null && (
              <div key={head} className="contents">
                <dt className="text-muted">{head}</dt>
                <dd className="break-words">{text}</dd>
              </div>
            ),
        )}
      </dl>
      <CellRows
        key={`${shown.kind} ${shown.key} ${measure.id} ${shown.period.from} ${shown.period.to}`}
        cell={shown}
      />
    </SidePanel>
  )
}

function CellRows({ cell }: { readonly cell: OpenedCell }) {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const [limit, setLimit] = useState(pageSize)
  const { list, kind, measure, period, key, exact, brand } = cell
  const answer = useAnswer(
    listOrigin,
    {
      team: team.id,
      list,
      kind,
      measure: measure.id,
      ...period,
      ...(key !== null && { key }),
      ...(exact && { exact: 'true' }),
      ...(brand && { brand }),
      limit,
    },
    { keep: true },
  )
  return (
    <div className="mt-5">
      <Loaded answer={answer}>
        {({ origin, imports, total }) => (
          <>
            <h3 className="mb-1">
              {total === 0 ? t`Tidak ada baris asal` : t`${format.count(total)} sel asal`}
            </h3>
            <OriginRows origin={origin} imports={imports} />
            {total > origin.length && limit < most && (
              <Button size="small" className="mt-3" onClick={() => setLimit(most)}>
                <Trans>Muat lebih banyak</Trans>
              </Button>
            )}
            {total > origin.length && limit >= most && (
              <p className="mt-3 text-12 text-muted">
                <Trans>
                  {format.count(origin.length)} pertama dari {format.count(total)}.
                </Trans>
              </p>
            )}
          </>
        )}
      </Loaded>
    </div>
  )
}
