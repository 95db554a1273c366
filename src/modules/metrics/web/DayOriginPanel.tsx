import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type MetricDefinition, type DayFigure, dayOrigin } from '../contract.ts'
import { OriginRows } from './OriginRows.tsx'
import { inFull } from './printed.ts'
import { TypedOrigin } from './TypedOrigin.tsx'
import { useDay } from './use-day.ts'

const pageSize = 50
const most = 500

/** What a figure of the day means, how it is made, and the cells it was made from. */
export function DayOriginPanel({
  figure,
  onClose,
}: {
  readonly figure: DayFigure | null
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const say = useWords()
  const { definitions } = useDay()
  // The panel keeps what it shows while it slides away.
  const [last, setLast] = useState(figure)
  if (figure && figure !== last) setLast(figure)
  const shown = figure ?? last
  const definition = shown && definitions.get(shown.id)
  if (!shown || !definition) return null
  return (
    <SidePanel
      open={figure !== null}
      onClose={onClose}
      title={say(definition.name)}
      context={t`Asal angka`}
    >
      <Cells key={`${shown.id} ${shown.subject}`} figure={shown} />
      {shown.typed && (
        <TypedOrigin
          figure={shown}
          typed={shown.typed}
          name={say(definition.name)}
          onGone={onClose}
        />
      )}
    </SidePanel>
  )
}

function Cells({ figure }: { readonly figure: DayFigure }) {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const { page } = useDay()
  const [limit, setLimit] = useState(pageSize)
  const { id, subject } = figure
  const asked = { team: team.id, day: page.day, id, subject, offset: 0, limit }
  const answer = useAnswer(dayOrigin, asked, { keep: true })
  return (
    <Loaded answer={answer}>
      {({ definition, origin, imports, total }) => (
        <>
          <Meaning definition={definition} figure={figure} />
          {figure.source === 'export' && (
            <h3 className="mt-5 mb-1">
              {total === 0 ? t`Tidak ada baris asal` : t`${format.count(total)} sel asal`}
            </h3>
          )}
          <OriginRows origin={origin} imports={imports} />
          {total > origin.length && limit < most && (
            <Button size="small" className="mt-3" onClick={() => setLimit(most)}>
              <Trans>Muat lebih banyak</Trans>
            </Button>
          )}
        </>
      )}
    </Loaded>
  )
}

function Meaning({
  definition,
  figure,
}: {
  readonly definition: MetricDefinition
  readonly figure: DayFigure
}) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const lines = [
    {
      head: t`Nilai`,
      text: figure.value === null ? null : inFull(format, figure, figure.value),
    },
    { head: t`Arti`, text: say(definition.meaning) },
    { head: t`Rumus`, text: figure.source === 'typed' ? null : say(definition.formula) },
    {
      head: t`Sumber`,
      text: figure.source === 'typed' ? t`Ketikan, bukan ekspor` : say(definition.source),
    },
    { head: t`Catatan`, text: figure.partial ? say(figure.partial) : null },
  ]
  return (
    <dl className="grid grid-cols-[72px_minmax(0,1fr)] gap-x-3 gap-y-2 text-13">
      {lines.map(
        ({ head, text }) =>
          text !== null && (
            <div key={head} className="contents">
              <dt className="text-muted">{head}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
