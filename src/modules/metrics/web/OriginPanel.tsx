import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAnswer } from '#ui/wire/query.ts'

import {
  type Achievement,
  figureOrigin,
  type FigureId,
  type MetricDefinition,
  type WeekPage,
} from '../contract.ts'
import { OriginRows } from './OriginRows.tsx'
import { inFull } from './printed.ts'
import { type Asked, useWeek } from './use-week.ts'
import { useAchievementWords } from './week-targets/use-achievement-words.ts'

/** A figure that is opened, among those told in the same breath. */
export type Opened = { readonly asked: Asked; readonly among: readonly Asked[] }

const pageSize = 50

/** What a figure means, how it is made, and the cells it was made from. */
export function OriginPanel({
  opened,
  onAsk,
}: {
  readonly opened: Opened | null
  readonly onAsk: (opened: Opened | null) => void
}) {
  const { t } = useLingui()
  const say = useWords()
  const { definitions } = useWeek()
  // The panel keeps what it shows while it slides away.
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const shown = opened ?? last
  const definition = shown && definitions.get(shown.asked.id)
  if (!shown || !definition) return null
  return (
    <SidePanel
      open={opened !== null}
      onClose={() => onAsk(null)}
      title={say(definition.name)}
      context={t`Asal angka`}
    >
      {shown.among.length > 1 && (
        <fieldset className="mb-4 flex flex-wrap gap-1.5">
          <legend className="sr-only">
            <Trans>Angka yang disebut bersama</Trans>
          </legend>
          {shown.among.map((asked) => {
            const name = definitions.get(asked.id)?.name
            const current = asked.id === shown.asked.id && asked.subject === shown.asked.subject
            return (
              <Button
                key={`${asked.id} ${asked.subject}`}
                size="small"
                tone={current ? 'plain' : 'ghost'}
                aria-pressed={current}
                onClick={() => onAsk({ asked, among: shown.among })}
              >
                {name ? say(name) : asked.id}
              </Button>
            )
          })}
        </fieldset>
      )}
      <Meaning definition={definition} asked={shown.asked} />
      <Rows key={`${shown.asked.id} ${shown.asked.subject}`} asked={shown.asked} />
    </SidePanel>
  )
}

function Meaning({
  definition,
  asked,
}: {
  readonly definition: MetricDefinition
  readonly asked: Asked
}) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const { page, target } = useWeek()
  const words = useAchievementWords()
  const goal = target(asked.id)
  const amount = amountOf(page, asked)
  const figure = page.figures.find(
    ({ id, subject }) => id === asked.id && subject === asked.subject,
  )
  const lines = [
    {
      head: t`Nilai`,
      text:
        amount === null ? null : inFull(format, { id: asked.id, unit: definition.unit }, amount),
    },
    { head: t`Target`, text: goal && targetText(goal) },
    { head: t`Arti`, text: say(definition.meaning) },
    { head: t`Rumus`, text: say(definition.formula) },
    { head: t`Sumber`, text: say(definition.source) },
    { head: t`Catatan`, text: figure?.note ? say(figure.note) : null },
  ]
  function targetText(set: Achievement): string {
    const [part, difference] = [words.share(set), words.difference(set)]
    const [by, when] = [set.setBy, format.instant(set.setAt)]
    const stands = [part, difference, words.state(set), words.pace(set)].filter(Boolean).join(' · ')
    return `${words.full(set, set.target)} (${stands}). ${t`Diisi ${by}, ${when}.`}`
  }
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

/** The amount that was clicked, from the figures or from the tables of the page. */
function amountOf(page: WeekPage, { id, subject }: Asked): number | null {
  const figure = page.figures.find((found) => found.id === id && found.subject === subject)
  if (typeof figure?.value === 'number') return figure.value
  const live = page.lives.rows.find(({ key }) => key === subject)
  const video = [...page.videos.top, ...page.videos.bottom].find(({ key }) => key === subject)
  const items: Partial<Record<FigureId, number | null | undefined>> = {
    'live.session.gmv': live?.gmv,
    'live.session.minutes': live?.minutes,
    'video.item.gmv': video?.gmv,
    'video.item.views': video?.views,
  }
  return items[id] ?? null
}

function Rows({ asked }: { readonly asked: Asked }) {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const { page } = useWeek()
  const [limit, setLimit] = useState(pageSize)
  const input = { team: team.id, week: page.week, ...asked, offset: 0, limit: Math.min(limit, 500) }
  const answer = useAnswer(figureOrigin, input, { keep: true })
  return (
    <div className="mt-5">
      <Loaded answer={answer}>
        {({ origin, imports, total }) => (
          <>
            <h3 className="mb-1">
              {total === 0 ? t`Tidak ada baris asal` : t`${format.count(total)} sel asal`}
            </h3>
            <OriginRows origin={origin} imports={imports} />
            {total > origin.length && limit < 500 && (
              <Button size="small" className="mt-3" onClick={() => setLimit(limit + pageSize * 3)}>
                <Trans>Muat lebih banyak</Trans>
              </Button>
            )}
            {total > origin.length && limit >= 500 && (
              <p className="mt-3 text-12 text-muted">
                <Trans>
                  {format.count(origin.length)} pertama dari {format.count(total)}. Semuanya ada di
                  etalase report --json.
                </Trans>
              </p>
            )}
          </>
        )}
      </Loaded>
    </div>
  )
}
