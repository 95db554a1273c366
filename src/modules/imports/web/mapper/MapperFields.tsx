import { useLingui } from '@lingui/react/macro'

import { Day } from '#kernel/time.ts'
import { Field, Input, Select } from '#ui/design/Field.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { DayOrder, TableSample } from '../../contract/mapping.ts'
import { cellText } from '../../domain/cells/cells.ts'
import { cellsOf, without } from '../../domain/mapping/draft.ts'
import { guessOrder, readDays } from '../../domain/mapping/written-days.ts'
import { guessDecimal, readWritten } from '../../domain/mapping/written-numbers.ts'
import type { Drafting, Mappable } from './use-draft.ts'

type Props = {
  readonly drafting: Drafting
  readonly mappable: Mappable
  readonly name: string
  readonly onName: (name: string) => void
  readonly sample: TableSample | null
  readonly tables?: readonly TableSample[]
  readonly at?: number
  readonly onTable?: (at: number) => void
}

/** What a row is about, what names it, when it was, and how figures are written. */
export function MapperFields(props: Props) {
  const { t } = useLingui()
  const say = useWords()
  const { drafting, mappable, name, onName, sample, tables, at = 0, onTable } = props
  const { kind, knownValue } = drafting
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(240px,1fr))] gap-x-6 gap-y-4">
      {tables && onTable && (
        <Field label={t`Tabel di berkas ini`}>
          <Select
            value={String(at)}
            options={tables.map(({ sheet, inner }, index) => ({
              value: String(index),
              label: [inner, sheet].filter(Boolean).join(' › ') || t`Tabel ${index + 1}`,
            }))}
            onChange={(next) => onTable(Number(next))}
          />
        </Field>
      )}
      <Field label={t`Nama pemetaan`} error={name.trim() ? undefined : t`Beri nama`}>
        <Input value={name} maxLength={80} onChange={(event) => onName(event.target.value)} />
      </Field>
      <Field label={t`Setiap baris tentang`}>
        <Select
          value={drafting.about}
          options={[
            ...(kind && knownValue
              ? [{ value: knownValue, label: t`${say(kind.words)}, kolom tambahan` }]
              : []),
            ...mappable.subjects.map(({ id, words }) => ({ value: id, label: say(words) })),
          ]}
          onChange={drafting.setAbout}
        />
      </Field>
      {!drafting.isKnown && (
        <>
          <KeyField drafting={drafting} />
          <WhenField drafting={drafting} />
          <DecimalField drafting={drafting} />
          {sample && <HeaderField drafting={drafting} sample={sample} />}
        </>
      )}
    </div>
  )
}

/** Labels never begin with a space. */
const fixed = ' fixed'

function KeyField({ drafting }: { readonly drafting: Drafting }) {
  const { t } = useLingui()
  const say = useWords()
  const { draft, setDraft, subject, columns } = drafting
  if (!subject?.key) return null
  const key = say(subject.key.words)
  const value = draft.key ? ('label' in draft.key ? draft.key.label : fixed) : ''
  const open = columns.filter(({ personal }) => !personal)
  return (
    <div className="grid gap-2">
      <Field
        label={t`Kolom untuk ${key}`}
        hint={t`Baris dengan nama yang sama di hari yang sama adalah baris yang sama.`}
      >
        <Select
          value={value}
          options={[
            { value: '', label: t`Belum dipilih` },
            ...(subject.key.fixed ? [{ value: fixed, label: t`Satu nama untuk semua baris` }] : []),
            ...open.map(({ label }) => ({ value: label, label })),
          ]}
          onChange={(next) => {
            const rest = without(draft.columns, next)
            const named = next === fixed ? { value: '-' } : { label: next }
            setDraft({ ...draft, key: next === '' ? null : named, columns: rest })
          }}
        />
      </Field>
      {draft.key && 'value' in draft.key && (
        <Field label={t`Nama untuk semua baris`}>
          <Input
            value={draft.key.value === '-' ? '' : draft.key.value}
            maxLength={120}
            placeholder="griyalelap.id"
            onChange={({ target }) => setDraft({ ...draft, key: { value: target.value || '-' } })}
          />
        </Field>
      )}
    </div>
  )
}

function WhenField({ drafting }: { readonly drafting: Drafting }) {
  const { t } = useLingui()
  const format = useFormat()
  const { draft, setDraft, columns } = drafting
  const { when } = draft
  const open = columns.filter(({ personal }) => !personal)
  const guess = when === 'file' ? null : guessOrder(cellsOf(columns, when.label))
  const asRead = (order: DayOrder): string => {
    if (!guess?.evidence) return ''
    const read = readDays(guess.evidence, order, Day.parse('2099-12-31'))
    return read ? format.period(read.period) : t`tidak terbaca`
  }
  return (
    <div className="grid gap-2">
      <Field
        label={t`Tanggal atau periode`}
        hint={when === 'file' ? t`Ditanyakan setiap kali berkasnya diunggah.` : undefined}
      >
        <Select
          value={when === 'file' ? '' : when.label}
          options={[
            { value: '', label: t`Tidak ada kolomnya, tanya per berkas` },
            ...open.map(({ label }) => ({ value: label, label })),
          ]}
          onChange={(label) => {
            const rest = without(draft.columns, label)
            const { order } = guessOrder(cellsOf(columns, label))
            setDraft({ ...draft, when: label === '' ? 'file' : { label, order }, columns: rest })
          }}
        />
      </Field>
      {when !== 'file' && guess?.evidence && guess.order === 'year-first' && (
        <p className="text-12 text-muted">
          {t`“${guess.evidence}” terbaca ${asRead('year-first')}`}
        </p>
      )}
      {when !== 'file' && guess?.evidence && guess.order !== 'year-first' && (
        <>
          <Segmented
            label={t`Urutan tanggal`}
            value={when.order ?? 'year-first'}
            segments={[
              { value: 'day-first', label: t`Hari dulu` },
              { value: 'month-first', label: t`Bulan dulu` },
            ]}
            onChange={(order: DayOrder) => setDraft({ ...draft, when: { ...when, order } })}
          />
          <p className={when.order === null ? 'text-12 text-warning' : 'text-12 text-muted'}>
            {when.order === null
              ? t`“${guess.evidence}” bisa ${asRead('day-first')} atau ${asRead('month-first')}. Pilih salah satu.`
              : t`“${guess.evidence}” terbaca ${asRead(when.order)}`}
          </p>
        </>
      )}
    </div>
  )
}

function DecimalField({ drafting }: { readonly drafting: Drafting }) {
  const { t } = useLingui()
  const format = useFormat()
  const { draft, setDraft, columns } = drafting
  const cells = Object.keys(draft.columns).flatMap((label) => cellsOf(columns, label))
  const guess = guessDecimal(cells)
  const text = cells.find((cell) => typeof cell === 'string' && /\d[.,]\d/.test(cell))
  const example = guess.evidence[0] ?? (text === undefined ? null : cellText(text))
  const read =
    example === null ? null : readWritten(example, { decimal: draft.decimal, as: 'plain' })
  const value =
    typeof read === 'number' ? format.number(read, Number.isInteger(read) ? 0 : 2) : null
  const against = guess.evidence.length > 0 && guess.decimal !== draft.decimal
  return (
    <div className="field">
      <span className="label">{t`Tanda desimal`}</span>
      <Segmented
        label={t`Tanda desimal`}
        value={draft.decimal}
        segments={[
          { value: ',', label: t`Koma (12,5)` },
          { value: '.', label: t`Titik (12.5)` },
        ]}
        onChange={(decimal) => setDraft({ ...draft, decimal })}
      />
      <p className={against ? 'text-12 text-warning' : 'text-12 text-muted'}>
        {example === null
          ? t`Angkanya tanpa pemisah, jadi tidak ada yang perlu ditebak.`
          : value === null
            ? t`“${example}” tidak terbaca begini.`
            : guess.evidence.length > 0
              ? t`Bukti: “${example}” terbaca ${value}`
              : t`Belum pasti: “${example}” terbaca ${value}`}
      </p>
    </div>
  )
}

function HeaderField({
  drafting,
  sample,
}: {
  readonly drafting: Drafting
  readonly sample: TableSample
}) {
  const { t } = useLingui()
  const rows = sample.rows.slice(0, 15)
  return (
    <Field label={t`Baris judul kolom`}>
      <Select
        value={String(drafting.headerRow)}
        options={rows.map(({ row, cells }) => ({
          value: String(row),
          label: `${row}: ${cells.map(cellText).filter(Boolean).slice(0, 3).join(', ')}`,
        }))}
        onChange={(row) => drafting.setHeaderRow(Number(row))}
      />
    </Field>
  )
}
