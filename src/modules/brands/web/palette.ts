import { useLingui } from '@lingui/react/macro'
import { Building2, NotebookPen, Package, Tag } from 'lucide-react'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import type { Command } from '#ui/navigation/screens.ts'

export const icons = { 'brand-product': Package, client: Building2, meeting: NotebookPen }

/** What the palette offers besides the page of brands itself. */
export function useCommands(): readonly Command[] {
  const { t } = useLingui()
  const at = useTeamPath()
  const may = useMay()
  if (!may('brands.manage')) return []
  return [
    { label: t`Tambah brand`, also: t`merek baru`, icon: Tag, to: at('brands?add=1') },
    {
      label: t`Tambah klien`,
      also: t`pemilik merek`,
      icon: Building2,
      to: at('brands/clients?add=1'),
    },
    {
      label: t`Produk brand`,
      also: t`katalog, harga, SKU`,
      icon: Package,
      to: at('brands/products'),
    },
  ]
}
