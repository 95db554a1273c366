import { useLingui } from '@lingui/react/macro'

import type { Words } from '#kernel/words.ts'
import type { Unit } from '#modules/metrics/contract.ts'
import { Missing } from '#ui/design/Missing.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { type Formats, useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { SharedReport } from '../contract.ts'

type Figure = SharedReport['figures'][number] & { readonly missing?: Words | null }

const shown = (format: Formats, value: number, unit: Unit): string => {
  if (unit === 'IDR') return format.rupiahShort(value)
  if (unit === 'ratio') return format.ratio(value)
  return unit === 'minutes' ? format.minutes(value) : format.count(value)
}

/** Name, this week, last week: one line each. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const told = (value: Figure['value'], unit: Unit) =>
    typeof value === 'number' ? shown(format, value, unit) : null
  return (
    <Section title={t`Angka minggu ini`} beside={t`dan minggu lalu`}>
      <table className="table">
        <tbody>
          {figures.map(({ id, name, value, previous, unit, missing }, index) => (
            // oxlint-disable-next-line no-array-index-key -- an id may stand for several subjects
            <tr key={`${id} ${index}`}>
              <th scope="row">{say(name)}</th>
              <td className="n font-semibold">
                {told(value, unit) ?? <Missing reason={missing ? say(missing) : null} />}
              </td>
              <td className="n text-muted">{told(previous, unit) ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
