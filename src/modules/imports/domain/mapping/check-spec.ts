import type { Words } from '#kernel/words.ts'

import type {
  AssignableKind,
  KnownSpec,
  MappableSubject,
  TableSpec,
} from '../../contract/mapping.ts'
import { labelKey } from '../cells/labels.ts'
import { looksPersonal } from './personal-columns.ts'
import { waysToWrite } from './suggest.ts'

/** Every label a table must have for a mapping to read it. */
export function labelsIn({ key, when, columns }: TableSpec): string[] {
  return [
    ...(key && 'label' in key ? [key.label] : []),
    ...(when === 'file' ? [] : [when.label]),
    ...columns.map(({ label }) => label),
  ]
}

/** Why a mapping cannot be kept, and what to do; null where it can. */
export function specProblem(spec: TableSpec, subjects: readonly MappableSubject[]): Words | null {
  const subject = subjects.find(({ id }) => id === spec.subject)
  if (!subject) return words.subject
  if (spec.columns.length === 0) return words.noMetric
  const metrics = new Map(subject.metrics.map((metric) => [metric.id, metric]))
  const taken = new Map<string, string>()
  for (const { label, metric, as } of spec.columns) {
    const known = metrics.get(metric)
    if (!known) return words.metric(label)
    if (!waysToWrite[known.unit].includes(as)) return words.written(label)
    const other = taken.get(metric)
    if (other !== undefined) return words.twice(other, label, known.words)
    taken.set(metric, label)
  }
  const labels = labelsIn(spec)
  const personal = labels.find((label) => looksPersonal(label, []) && !isCount(spec, label))
  if (personal !== undefined) return words.personal(personal)
  const again = labels.find(
    (label, at) => labels.findIndex((one) => labelKey(one) === labelKey(label)) !== at,
  )
  if (again !== undefined) return words.again(again)
  return keyProblem(spec, subject)
}

/** `Pembeli` may head a count of people; as a count it is none. */
const isCount = ({ columns }: TableSpec, label: string) =>
  columns.some((column) => column.label === label)

function keyProblem({ key }: TableSpec, subject: MappableSubject): Words | null {
  if (!subject.key) return key ? words.noKey(subject.words) : null
  if (!key) return words.key(subject.key.words)
  return 'value' in key && !subject.key.fixed ? words.key(subject.key.words) : null
}

/** Why columns cannot be assigned to those of a known export. */
export function knownProblem(
  { kind, columns }: KnownSpec,
  assignable: readonly AssignableKind[],
): Words | null {
  const known = assignable.find((one) => one.kind === kind)
  if (!known) return words.subject
  if (columns.length === 0) return words.noMetric
  const taken = new Map<string, string>()
  for (const { label, metric } of columns) {
    const column = known.columns.find(({ id }) => id === metric)
    if (!column) return words.metric(label)
    const other = taken.get(metric)
    if (other !== undefined) return words.twice(other, label, column.words)
    taken.set(metric, label)
  }
  return null
}

const words = {
  subject: {
    id: 'Pilih dulu tentang apa setiap baris.',
    en: 'Choose first what each row is about.',
  },
  noMetric: {
    id: 'Belum ada kolom angka yang dipilih. Pilih paling sedikit satu.',
    en: 'No column of figures is chosen yet. Choose at least one.',
  },
  metric: (label: string): Words => ({
    id: `Kolom “${label}” dipetakan ke angka yang tidak ada di sini. Pilih lagi.`,
    en: `The column “${label}” is mapped to a figure that does not exist here. Choose again.`,
  }),
  written: (label: string): Words => ({
    id: `Satuan kolom “${label}” tidak cocok dengan angkanya. Pilih lagi satuannya.`,
    en: `The unit of the column “${label}” does not fit its figure. Choose the unit again.`,
  }),
  twice: (first: string, second: string, metric: Words): Words => ({
    id: `Kolom “${first}” dan “${second}” sama-sama dipetakan ke ${metric.id}. Pilih satu saja.`,
    en: `The columns “${first}” and “${second}” are both mapped to ${metric.en}. Choose one of them.`,
  }),
  again: (label: string): Words => ({
    id: `Kolom “${label}” dipakai dua kali. Satu kolom hanya punya satu arti.`,
    en: `The column “${label}” is used twice. A column has one meaning only.`,
  }),
  personal: (label: string): Words => ({
    id: `Kolom “${label}” tampak berisi data pribadi, jadi tidak bisa dipetakan.`,
    en: `The column “${label}” looks like personal data, so it cannot be mapped.`,
  }),
  key: (key: Words): Words => ({
    id: `Pilih kolom untuk ${key.id}: tanpa itu baris tidak bisa dibedakan.`,
    en: `Choose the column for ${key.en}: without it rows cannot be told apart.`,
  }),
  noKey: (subject: Words): Words => ({
    id: `${subject.id} tidak memerlukan kolom nama. Kosongkan.`,
    en: `${subject.en} needs no column of names. Leave it empty.`,
  }),
}
