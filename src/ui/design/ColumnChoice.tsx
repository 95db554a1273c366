import { useLingui } from '@lingui/react/macro'
import { Columns3Cog } from 'lucide-react'

import { IconButton } from './IconButton.tsx'
import { Menu } from './Menu.tsx'

/** Which columns a table shows; stands in the head of its section. */
export function ColumnChoice({
  columns,
  hidden,
  onToggle,
}: {
  readonly columns: readonly { readonly key: string; readonly label: string }[]
  readonly hidden: readonly string[]
  readonly onToggle: (column: string) => void
}) {
  const { t } = useLingui()
  return (
    <Menu
      align="end"
      stays
      trigger={<IconButton icon={Columns3Cog} size="small" label={t`Pilih kolom`} />}
      items={columns.map(({ key, label }) => ({
        label,
        checked: !hidden.includes(key),
        onSelect: () => onToggle(key),
      }))}
    />
  )
}
