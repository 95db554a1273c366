import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronRight, Plus } from 'lucide-react'

import { useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useQuery } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type Brand, brands, type Client, clients } from '../../contract.ts'
import { BrandsTabs } from '../BrandsTabs.tsx'
import { ClientPanel } from './ClientPanel.tsx'

/** Whom the team sells for, and which brands belong to whom. */
export function ClientsScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()
  const answer = useAnswer(clients, { team: team.id })
  const all = useAnswer(brands, { team: team.id }).data?.brands ?? []
  const [query, change] = useQuery()
  const list = answer.data?.clients ?? []
  const opened = list.find(({ id }) => id === query.get('id')) ?? null
  const adding = query.get('add') !== null
  const add = may('brands.manage') && (
    <Button tone="primary" icon={Plus} onClick={() => change({ add: '1', id: null })}>
      {t`Tambah klien`}
    </Button>
  )
  return (
    <Page
      title={t`Klien`}
      head={
        <PageHead
          title={t`Klien`}
          context={t`Pemilik brand yang dijual tim ini. Brand tanpa klien adalah milik tim sendiri.`}
          actions={list.length > 0 && add}
        />
      }
    >
      <BrandsTabs />
      <Loaded answer={answer}>
        {() =>
          list.length === 0 ? (
            <EmptyState title={<Trans>Belum ada klien</Trans>} actions={add}>
              <Trans>
                Catat klien dengan satu atau dua kontak saja: nama dan cara menghubunginya. Lalu
                pilih kliennya di halaman brand.
              </Trans>
            </EmptyState>
          ) : (
            <ul className="card-list max-w-[720px]">
              {list.map((client) => (
                <Line
                  key={client.id}
                  client={client}
                  brands={all.filter((one) => one.client === client.id)}
                  onOpen={() => change({ id: client.id, add: null })}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {(adding || opened) && (
        <ClientPanel
          key={opened?.id ?? 'new'}
          client={opened}
          brands={all.filter((one) => one.client === opened?.id)}
          onClose={() => change({ id: null, add: null })}
        />
      )}
    </Page>
  )
}

function Line({
  client,
  brands: theirs,
  onOpen,
}: {
  readonly client: Client
  readonly brands: readonly Brand[]
  readonly onOpen: () => void
}) {
  return (
    <li>
      <button type="button" className="card-row" onClick={onOpen}>
        <span className="grid min-w-0 flex-1">
          <span className="ell text-14 font-medium" title={client.name}>
            {client.name}
          </span>
          <span className="ell text-12 text-muted">
            {theirs.length > 0 ? (
              theirs.map(({ name }) => name).join(', ')
            ) : (
              <Trans>belum ada brand</Trans>
            )}
          </span>
        </span>
        <ChevronRight className="text-muted" aria-hidden />
      </button>
    </li>
  )
}
