import { Trans } from '@lingui/react/macro'

import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { FigureId } from '../contract.ts'
import { inFull } from './printed.ts'
import { useWeek } from './use-week.ts'

/** Where another source tells the same thing differently, and what longer periods say. */
export function Asides({ ids }: { readonly ids: readonly FigureId[] }) {
  const format = useFormat()
  const say = useWords()
  const { figure, definitions } = useWeek()
  const lines = ids.flatMap((id) => {
    const found = figure(id)
    const definition = definitions.get(id)
    if (!found || !definition) return []
    const amount = (value: number | null) => (value === null ? '—' : inFull(format, found, value))
    const name = say(definition.name)
    const own = typeof found.value === 'number' ? amount(found.value) : '—'
    return [
      ...found.other.map(({ source, value }) => (
        <Trans key={`${id} ${source.id}`}>
          {name} menurut {say(source)} {amount(value)}, menurut {say(definition.source)} {own}.
        </Trans>
      )),
      ...found.beside.map(({ period, value }) => (
        <Trans key={`${id} ${period.from} ${period.to}`}>
          {name} {format.period(period)}: {amount(value)}, di luar hitungan minggu ini.
        </Trans>
      )),
    ]
  })
  if (lines.length === 0) return null
  return (
    <ul className="mt-2 grid gap-0.5 text-12 text-muted">
      {lines.map((line) => (
        <li key={line.key}>{line}</li>
      ))}
    </ul>
  )
}
