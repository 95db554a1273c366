import {
  formatChange,
  formatCount,
  formatMinutes,
  formatNumber,
  formatPeriod,
  formatRatio,
  formatRupiah,
  missing,
} from '#kernel/format.ts'
import type { Language, Words } from '#kernel/words.ts'
import type { Figure, MetricDefinition, Unit, WeekFigures } from '#modules/metrics/contract.ts'

const said = {
  figure: { id: 'Angka', en: 'Figure' },
  week: { id: 'Minggu ini', en: 'This week' },
  before: { id: 'Minggu lalu', en: 'Last week' },
  change: { id: 'Selisih', en: 'Change' },
  mean: { id: 'Rata-rata 4 minggu', en: 'Mean of 4 weeks' },
  target: { id: 'Target', en: 'Target' },
  share: { id: 'Capaian', en: 'Achieved' },
} satisfies Record<string, Words>

const ofOne = /^(?:live\.session|video\.item|video\.studio|product\.item)\./

/** The figures of the shop as a table; those of single videos, products and sessions stand in the JSON. */
export function figuresText(
  { week, period, figures, targets }: WeekFigures,
  definitions: readonly MetricDefinition[],
  language: Language,
): string {
  const names = new Map<string, string>(definitions.map(({ id, name }) => [id, name[language]]))
  const rows = figures
    .filter(({ id, value }) => !Array.isArray(value) && !ofOne.test(id))
    .map((figure) => rowOf(figure, names.get(figure.id) ?? figure.id, language))
  const { figure, week: now, before, change, mean } = said
  const head = [figure, now, before, change, mean].map((words) => words[language])
  const tables = [
    table([head, ...rows]),
    ...(targets.length === 0 ? [] : [targetTable(targets, names, language)]),
  ]
  return `${week} · ${formatPeriod(period, language)}\n\n${tables.join('\n\n')}\n`.replaceAll(
    '\u00A0',
    ' ',
  )
}

function targetTable(
  targets: WeekFigures['targets'],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const { target: goal, week: now, share: part } = said
  const shown = (amount: number | null, unit: Unit) =>
    amount === null ? missing : amountText(amount, unit, language)
  const rows = targets.map(({ metric, brand, target, value, share, unit }) => {
    const name = names.get(metric) ?? metric
    return [
      brand ? `${brand.name} · ${name}` : name,
      shown(target, unit),
      shown(value, unit),
      share === null ? missing : formatRatio(share, language, 0),
    ]
  })
  return table([[said.figure, goal, now, part].map((words) => words[language]), ...rows])
}

function rowOf(
  { id, value, previous, mean4, unit, subject }: Figure,
  name: string,
  language: Language,
) {
  const shown = (amount: Figure['value']) => {
    if (typeof amount !== 'number') return missing
    // A return is told as a factor, 12,87, everywhere in the trade.
    return id.endsWith('roi')
      ? formatNumber(amount, language, 2)
      : amountText(amount, unit, language)
  }
  const label = subject === 'shop' ? name : `${name} (${subject})`
  return [label, shown(value), shown(previous), changeText(value, previous, language), shown(mean4)]
}

function changeText(now: Figure['value'], before: Figure['value'], language: Language): string {
  if (typeof now !== 'number' || typeof before !== 'number' || before === 0) return missing
  return formatChange((now - before) / Math.abs(before), language)
}

function amountText(amount: number, unit: Unit, language: Language): string {
  switch (unit) {
    case 'IDR':
      return formatRupiah(amount, language)
    case 'minutes':
      return formatMinutes(amount, language)
    case 'ratio':
      return formatRatio(amount, language)
    case 'count':
      return formatCount(amount, language)
    default:
      return unit satisfies never
  }
}

/** The first column to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
