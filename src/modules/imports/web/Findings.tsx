import { Plural, useLingui } from '@lingui/react/macro'
import {
  ArrowLeftRight,
  ArrowRight,
  CircleCheck,
  CircleHelp,
  CircleX,
  Columns3,
  type LucideIcon,
  TableColumnsSplit,
} from 'lucide-react'
import type { ReactNode } from 'react'

import { Told } from '#ui/design/Told.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { Import } from '../contract.ts'

/** What was refused, missing, unknown, supposed or renamed, each with its reason. */
export function Findings({ one }: { readonly one: Import }) {
  const { t } = useLingui()
  const refused = one.counts?.refused ?? 0
  if (one.counts && refused === 0 && isPlain(one)) {
    return (
      <p className="flex items-center gap-2 text-13 text-muted">
        <CircleCheck aria-hidden />
        {t`Semua baris terbaca dan tidak ada kolom yang hilang.`}
      </p>
    )
  }
  return (
    <>
      {one.refusals.length > 0 && (
        <Finding
          icon={CircleX}
          title={<Plural value={refused} one="# baris ditolak" other="# baris ditolak" />}
        >
          {one.refusals.map(({ rows, column, value, reason }) => (
            <li key={`${column} ${value} ${rows[0]}`}>
              <RowNumbers rows={rows} />
              <span>
                {column} <code>{value || t`kosong`}</code>{' '}
                <span className="text-muted">
                  <Told words={reason} />
                </span>
              </span>
            </li>
          ))}
        </Finding>
      )}
      {one.missing.length > 0 && (
        <Finding
          icon={Columns3}
          title={
            <Plural
              value={one.missing.length}
              one="# kolom tidak ada di berkas ini"
              other="# kolom tidak ada di berkas ini"
            />
          }
        >
          {one.missing.map(({ label, words }) => (
            <li key={label}>
              <b>{t`Tidak ada`}</b>
              <span>
                <b>{label}</b>{' '}
                <span className="text-muted">
                  <Told words={words} />
                </span>
              </span>
            </li>
          ))}
        </Finding>
      )}
      {one.unknown.length > 0 && (
        <Finding
          icon={TableColumnsSplit}
          title={
            <Plural
              value={one.unknown.length}
              one="# kolom tidak dipakai"
              other="# kolom tidak dipakai"
            />
          }
        >
          <li className="whole text-muted">{one.unknown.join(', ')}</li>
        </Finding>
      )}
      {one.guessed.length > 0 && (
        <Finding
          icon={CircleHelp}
          title={
            <Plural
              value={one.guessed.length}
              one="# kolom dikenali dari nama kolom yang diduga"
              other="# kolom dikenali dari nama kolom yang diduga"
            />
          }
        >
          <li className="whole text-muted">
            <span>
              {one.guessed.join(', ')}.{' '}
              {t`Nama ini belum pernah dilihat di berkas asli. Cocokkan beberapa angkanya dengan berkas sebelum menerapkan.`}
            </span>
          </li>
        </Finding>
      )}
      {one.renamed.length > 0 && (
        <Finding
          icon={ArrowLeftRight}
          title={
            <Plural
              value={one.renamed.length}
              one="# kepala kolom berganti nama, sudah dikenali"
              other="# kepala kolom berganti nama, sudah dikenali"
            />
          }
        >
          {one.renamed.map(({ from, to }) => (
            <li key={from} className="whole">
              <span className="flex flex-wrap items-center gap-x-2">
                <span className="text-muted">{from}</span>
                <ArrowRight className="size-3.5 text-muted" aria-hidden />
                <b>{to}</b>
              </span>
            </li>
          ))}
        </Finding>
      )}
    </>
  )
}

const isPlain = ({ refusals, missing, unknown, guessed, renamed }: Import): boolean =>
  [refusals, missing, unknown, guessed, renamed].every((list) => list.length === 0)

function Finding({
  icon: Icon,
  title,
  children,
}: {
  readonly icon: LucideIcon
  readonly title: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section className="finding">
      <h3>
        <Icon aria-hidden />
        {title}
      </h3>
      <ul>{children}</ul>
    </section>
  )
}

const mostNumbers = 6

function RowNumbers({ rows }: { readonly rows: readonly number[] }) {
  const { t } = useLingui()
  const format = useFormat()
  const shown = rows
    .slice(0, mostNumbers)
    .map((row) => format.count(row))
    .join(', ')
  const more = format.count(rows.length - mostNumbers)
  return (
    <b className="tn" title={rows.join(', ')}>
      {rows.length > mostNumbers ? t`Baris ${shown}, dan ${more} lagi` : t`Baris ${shown}`}
    </b>
  )
}
