import { useLingui } from '@lingui/react/macro'

import type { Week } from '#kernel/time.ts'
import {
  type FigureView,
  metricDefinitions,
  type Unit,
  weekPage,
} from '#modules/metrics/contract.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { Missing } from '#ui/design/Missing.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { type Formats, useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAnswer } from '#ui/wire/query.ts'

const shown = (format: Formats, value: number, unit: Unit): string => {
  if (unit === 'IDR') return format.rupiahShort(value)
  if (unit === 'ratio') return format.ratio(value)
  return unit === 'minutes' ? format.minutes(value) : format.count(value)
}

const single = ({ value }: FigureView) => (typeof value === 'number' ? value : null)

/** The figures of the week, to write from without leaving the page. */
export function FiguresBeside({ week }: { readonly week: Week }) {
  const { t } = useLingui()
  const team = useTeam()
  const say = useWords()
  const format = useFormat()
  const page = useAnswer(weekPage, { team: team.id, week }).data
  const definitions = useAnswer(metricDefinitions, { team: team.id }, { freshMs: 600_000 }).data
  if (!page || !definitions) return null
  const names = new Map(definitions.definitions.map(({ id, name }) => [id, say(name)]))
  const before = (figure: FigureView) =>
    typeof figure.previous === 'number' ? shown(format, figure.previous, figure.unit) : null
  return (
    <Section title={t`Angka minggu ini`} beside={t`dan minggu lalu`}>
      <table className="table">
        <tbody>
          {page.figures
            .filter(({ value }) => !Array.isArray(value))
            .map((figure) => {
              const value = single(figure)
              return (
                <tr key={`${figure.id} ${figure.subject}`}>
                  <th scope="row">{names.get(figure.id) ?? figure.id}</th>
                  <td className="n font-semibold">
                    {value === null ? (
                      <Missing reason={figure.missing && say(figure.missing)} />
                    ) : (
                      shown(format, value, figure.unit)
                    )}
                  </td>
                  <td className="n text-muted">{before(figure) ?? '—'}</td>
                </tr>
              )
            })}
        </tbody>
      </table>
    </Section>
  )
}
