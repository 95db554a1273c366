import { useLingui } from '@lingui/react/macro'
import { Download, FileSpreadsheet, FileText } from 'lucide-react'
import { use, useState } from 'react'

import type { Period } from '#kernel/time.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Menu } from '#ui/design/Menu.tsx'
import { fetchFile } from '#ui/wire/call.ts'
import { TellContext } from '#ui/wire/query.ts'
import { saveFile } from '#ui/wire/save-file.ts'
import { asWireError } from '#ui/wire/wire-error.ts'

import {
  type FileFormat,
  listFile,
  type ListKind,
  type ListName,
  type ListOrder,
} from '../../contract.ts'

/** Everything, in the order the list usually has. */
const asItComes = {}

/** The whole table as a file, each row with where it comes from. */
export function FileMenu({
  list,
  kind,
  period,
  choice = asItComes,
}: {
  readonly list: ListName
  readonly kind: ListKind
  readonly period: Period
  readonly choice?: { readonly search?: string; readonly sort?: string; readonly order?: ListOrder }
}) {
  const { t } = useLingui()
  const team = useTeam()
  const tell = use(TellContext)
  const [busy, setBusy] = useState(false)
  const fetchAs = async (format: FileFormat) => {
    setBusy(true)
    try {
      saveFile(
        await fetchFile(listFile, { team: team.id, list, kind, ...period, ...choice, format }),
      )
    } catch (error) {
      tell(asWireError(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          icon={Download}
          size="small"
          label={busy ? t`Berkas sedang dibuat` : t`Unduh tabel`}
          disabled={busy}
        />
      }
      items={[
        {
          label: t`Excel (XLSX), asal di lembar kedua`,
          icon: FileSpreadsheet,
          onSelect: () => void fetchAs('xlsx'),
        },
        {
          label: t`CSV, asal di kolom akhir`,
          icon: FileText,
          onSelect: () => void fetchAs('csv'),
        },
      ]}
    />
  )
}
