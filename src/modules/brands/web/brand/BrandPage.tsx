import { Trans, useLingui } from '@lingui/react/macro'
import { ChartColumn, ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'

import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { BrandDot } from '#ui/design/BrandDot.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { LinkTabs } from '#ui/design/LinkTabs.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type Brand, brands } from '../../contract.ts'
import { useBrandTabs } from './use-brand-tabs.ts'

/** What all pages of one brand share: its name and colour, the way to its figures, its tabs. */
export function BrandPage({
  actions,
  children,
}: {
  /** What this page offers to do, beside the way to the figures. */
  readonly actions?: ReactNode
  readonly children: (brand: Brand) => ReactNode
}) {
  const { t } = useLingui()
  const team = useTeam()
  const path = useTeamPath()
  const id = useParam('brand')
  const answer = useAnswer(brands, { team: team.id })
  const brand = answer.data?.brands.find((one) => one.id === id)
  return (
    <Page
      title={brand?.name ?? t`Brand`}
      head={
        <PageHead
          title={
            brand ? (
              <span className="flex min-w-0 items-center gap-2">
                <BrandDot color={brand.color} large />
                <span className="line-clamp-2 min-w-0 break-words">{brand.name}</span>
              </span>
            ) : (
              t`Brand`
            )
          }
          actions={
            <>
              <ButtonLink tone="ghost" icon={ChevronLeft} to={path('brands')}>
                {t`Semua brand`}
              </ButtonLink>
              {brand && (
                <ButtonLink icon={ChartColumn} to={path(`brand-figures/${brand.id}`)}>
                  {t`Angka`}
                </ButtonLink>
              )}
              {brand && actions}
            </>
          }
        />
      }
    >
      {brand && <Tabs brand={brand} />}
      <Loaded answer={answer}>
        {() =>
          brand ? (
            children(brand)
          ) : (
            <EmptyState
              title={<Trans>Brand ini tidak ada</Trans>}
              actions={<ButtonLink to={path('brands')}>{t`Buka daftar brand`}</ButtonLink>}
            >
              <Trans>Mungkin sudah dihapus. Yang dihapus dapat diurungkan di Riwayat tim.</Trans>
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  )
}

function Tabs({ brand }: { readonly brand: Brand }) {
  const { t } = useLingui()
  return <LinkTabs label={t`Halaman brand`} tabs={useBrandTabs(brand)} />
}
