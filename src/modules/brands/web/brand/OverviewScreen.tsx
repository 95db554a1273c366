import { Trans, useLingui } from '@lingui/react/macro'
import { Pencil } from 'lucide-react'

import { RecordHistory, useDone, useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { Link } from '#ui/navigation/Link.tsx'
import { useGo, useQueryParam } from '#ui/navigation/use-navigation.ts'
import { useAction, useAnswer } from '#ui/wire/query.ts'

import { type Brand, brands, clients, products, updateBrand } from '../../contract.ts'
import { BrandPanel } from '../BrandPanel.tsx'
import { SegmentChoice } from '../people/SegmentChoice.tsx'
import { BrandPage } from './BrandPage.tsx'

/** One brand at a glance: whose it is, what it has, to whom it speaks, and who changed it. */
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
        <div className="max-w-[960px]">
          <Facts brand={brand} />
          <Section title={t`Segmen`}>
            <Segments brand={brand} />
          </Section>
          <Section title={t`Riwayat`}>
            <RecordHistory recordType="brand" recordId={brand.id} />
          </Section>
          <BrandPanel
            brand={editing === null ? null : brand}
            onClose={() => setEditing(null)}
            onRemoved={() => go(at('brands'))}
          />
        </div>
      )}
    </BrandPage>
  )
}

function Facts({ brand }: { readonly brand: Brand }) {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const owners = useAnswer(clients, { team: team.id }).data?.clients
  const client = owners?.find(({ id }) => id === brand.client)
  const listed = useAnswer(products, { team: team.id, brand: brand.id, limit: 1 }).data
  return (
    <dl className="mb-4 grid grid-cols-[repeat(auto-fit,minmax(200px,1fr))] gap-4">
      <div>
        <dt className="text-12 text-muted">{t`Klien`}</dt>
        <dd className="text-16 font-medium break-words">
          {client ? (
            <Link className="link" to={at(`brands/clients?id=${client.id}`)}>
              {client.name}
            </Link>
          ) : (
            owners && t`Milik tim sendiri`
          )}
        </dd>
      </div>
      <div>
        <dt className="text-12 text-muted">{t`Produk`}</dt>
        <dd className="tn text-16 font-medium">
          {listed && (
            <Link className="link" to={at(`brands/${brand.id}/products`)}>
              <Trans>{listed.total} produk</Trans>
            </Link>
          )}
        </dd>
      </div>
    </dl>
  )
}

function Segments({ brand }: { readonly brand: Brand }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const may = useMay()('brands.manage')
  const update = useAction(updateBrand)
  const choose = async (segment: string, on: boolean) => {
    const marks = on ? { addSegments: [segment] } : { dropSegments: [segment] }
    const answer = await update.run({ team: team.id, brand: brand.id, ...marks })
    if (!answer) return
    await done({ text: t`Segmen brand disimpan`, change: answer.change, refresh: [brands] })
  }
  return (
    <>
      <SegmentChoice
        chosen={brand.segments}
        onChange={may ? (id, on) => void choose(id, on) : undefined}
      />
      <ErrorLine error={update.error} />
    </>
  )
}
