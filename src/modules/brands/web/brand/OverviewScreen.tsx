import { useLingui } from '@lingui/react/macro'
import { Pencil } from 'lucide-react'

import { RecordHistory, useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useGo, useQueryParam } from '#ui/navigation/use-navigation.ts'

import { BrandPanel } from '../BrandPanel.tsx'
import { BrandPage } from './BrandPage.tsx'

/** One brand at a glance, and who changed it. */
export function OverviewScreen() {
  const { t } = useLingui()
  const may = useMay()
  const go = useGo()
  const at = useTeamPath()
  const [editing, setEditing] = useQueryParam('edit')
  return (
    <BrandPage
      actions={
        may('brands.manage') && (
          <Button icon={Pencil} onClick={() => setEditing('1')}>{t`Ubah brand`}</Button>
        )
      }
    >
      {(brand) => (
        <>
          <Section title={t`Riwayat`}>
            <RecordHistory recordType="brand" recordId={brand.id} />
          </Section>
          <BrandPanel
            brand={editing === null ? null : brand}
            onClose={() => setEditing(null)}
            onRemoved={() => go(at('brands'))}
          />
        </>
      )}
    </BrandPage>
  )
}
