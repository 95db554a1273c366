import { useLingui } from '@lingui/react/macro'
import { Download, FileSpreadsheet, FileText } from 'lucide-react'
import { use, useState } from 'react'

import { IconButton } from '#ui/design/IconButton.tsx'
import { Menu } from '#ui/design/Menu.tsx'
import type { fetchFile } from '#ui/wire/call.ts'
import { TellContext } from '#ui/wire/query.ts'
import { saveFile } from '#ui/wire/save-file.ts'
import { asWireError } from '#ui/wire/wire-error.ts'

import type { FileFormat } from '../../contract.ts'

/** A table as a file of either kind, each row with where it comes from. */
export function FileButton({
  fetchAs,
}: {
  readonly fetchAs: (format: FileFormat) => ReturnType<typeof fetchFile>
}) {
  const { t } = useLingui()
  const tell = use(TellContext)
  const [busy, setBusy] = useState(false)
  const save = async (format: FileFormat) => {
    setBusy(true)
    try {
      saveFile(await fetchAs(format))
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
          onSelect: () => void save('xlsx'),
        },
        {
          label: t`CSV, asal di kolom akhir`,
          icon: FileText,
          onSelect: () => void save('csv'),
        },
      ]}
    />
  )
}
