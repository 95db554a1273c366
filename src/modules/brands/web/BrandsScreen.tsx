import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronRight, Plus } from 'lucide-react'

import { useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { BrandDot } from '#ui/design/BrandDot.tsx'
import { Button } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { Link } from '#ui/navigation/Link.tsx'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type Brand, brands, clients } from '../contract.ts'
import { AddBrand } from './AddBrand.tsx'
import { BrandsTabs } from './BrandsTabs.tsx'

/** The brands of the team: name and colour, the same everywhere. */
export function BrandsScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()
  const answer = useAnswer(brands, { team: team.id })
  const owners = useAnswer(clients, { team: team.id }).data?.clients ?? []
  const [adding, setAdding] = useQueryParam('add')
  const list = answer.data?.brands ?? []
  const add = may('brands.manage') && (
    <Button tone="primary" icon={Plus} onClick={() => setAdding('1')}>
      {t`Tambah brand`}
    </Button>
  )
  return (
    <Page
      title={t`Brand`}
      head={
        <PageHead
          title={t`Brand`}
          context={t`Warna brand sama di semua grafik, tabel, dan laporan.`}
          actions={list.length > 0 && add}
        />
      }
    >
      <BrandsTabs />
      <Loaded answer={answer}>
        {() =>
          list.length === 0 ? (
            <EmptyState title={<Trans>Belum ada brand</Trans>} actions={add}>
              <Trans>
                Tulis merek yang dijual tim ini, milik sendiri atau milik klien. Setiap brand
                mendapat warna yang tetap.
              </Trans>
            </EmptyState>
          ) : (
            <ul className="card-list max-w-[640px]">
              {list.map((brand) => (
                <BrandLine
                  key={brand.id}
                  brand={brand}
                  client={owners.find(({ id }) => id === brand.client)?.name ?? null}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding !== null && answer.data && <AddBrand taken={list} onClose={() => setAdding(null)} />}
    </Page>
  )
}

function BrandLine({ brand, client }: { readonly brand: Brand; readonly client: string | null }) {
  const at = useTeamPath()
  const { name, color, id } = brand
  return (
    <li>
      <Link className="card-row" to={at(`brands/${id}`)}>
        <BrandDot color={color} large />
        <span className="ell flex-1 text-14 font-medium" title={name}>
          {name}
        </span>
        {client && <span className="ell max-w-[40%] text-12 text-muted">{client}</span>}
        <ChevronRight className="text-muted" aria-hidden />
      </Link>
    </li>
  )
}
