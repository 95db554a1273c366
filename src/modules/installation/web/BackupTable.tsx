import { Trans, useLingui } from '@lingui/react/macro'
import { CircleCheck, CircleX } from 'lucide-react'

import { missing } from '#kernel/format.ts'
import { Chip } from '#ui/design/Chip.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { Occasion, StoredBackup } from '../contract.ts'

/** The files in the folder, the newest first. */
export function BackupTable({ backups }: { readonly backups: readonly StoredBackup[] }) {
  const { t } = useLingui()
  const format = useFormat()
  const words = useOccasionWords()
  const columns: readonly Column<StoredBackup>[] = [
    {
      key: 'at',
      head: t`Dibuat`,
      header: true,
      render: ({ createdAt, name }) => (
        <span className="tn" title={name}>
          {format.instant(createdAt)}
        </span>
      ),
    },
    { key: 'state', head: t`Keadaan`, render: ({ whole }) => <State whole={whole} /> },
    {
      key: 'why',
      head: t`Karena`,
      render: ({ occasion }) => (occasion ? words[occasion] : missing),
    },
    { key: 'size', head: t`Ukuran`, numeric: true, render: ({ bytes }) => format.bytes(bytes) },
    {
      key: 'key',
      head: t`Kunci rahasia`,
      className: 'max-md:hidden',
      render: ({ sealed }) => (sealed ? t`Disegel` : t`Tidak ikut`),
    },
    {
      key: 'version',
      head: t`Versi`,
      className: 'max-md:hidden',
      render: ({ version }) => version,
    },
  ]
  return (
    <Section title={t`Yang tersimpan`}>
      <Table label={t`Cadangan`} columns={columns} rows={backups} rowKey={({ name }) => name} />
    </Section>
  )
}

function State({ whole }: { readonly whole: boolean }) {
  return whole ? (
    <Chip tone="positive" icon={CircleCheck}>
      <Trans>Utuh</Trans>
    </Chip>
  ) : (
    <Chip tone="danger" icon={CircleX}>
      <Trans>Terpotong</Trans>
    </Chip>
  )
}

function useOccasionWords(): Record<Occasion, string> {
  const { t } = useLingui()
  return {
    schedule: t`Terjadwal`,
    upgrade: t`Sebelum pembaruan`,
    button: t`Dari tombol`,
    command: t`Dari terminal`,
  }
}
