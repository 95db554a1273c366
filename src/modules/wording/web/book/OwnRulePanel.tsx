import { useLingui } from '@lingui/react/macro'

import { SidePanel } from '#ui/design/SidePanel.tsx'

import type { OwnRule } from '../../contract.ts'
import { OwnRuleForm } from './OwnRuleForm.tsx'

/** A new rule of the team. */
export function OwnRulePanel({
  own,
  onClose,
}: {
  readonly own: OwnRule | null
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  return (
    <SidePanel open onClose={onClose} title={t`Tambah aturan`}>
      <OwnRuleForm own={own} onDone={onClose} />
    </SidePanel>
  )
}
