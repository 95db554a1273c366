import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronRight, Plus } from 'lucide-react'

import { useDone, useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useQuery } from '#ui/navigation/use-navigation.ts'
import { useAction, useAnswer } from '#ui/wire/query.ts'

import { type Segment, segments, startSegments } from '../../contract.ts'
import { BrandsTabs } from '../BrandsTabs.tsx'
import { SegmentPanel } from './SegmentPanel.tsx'
import { useSegmentWords } from './use-segment-words.ts'

/** To whom the team speaks, as data that brands and products name. */
export function SegmentsScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()('brands.manage')
  const answer = useAnswer(segments, { team: team.id })
  const [query, change] = useQuery()
  const list = answer.data?.segments ?? []
  const opened = list.find(({ id }) => id === query.get('id')) ?? null
  const adding = query.get('add') !== null
  return (
    <Page
      title={t`Segmen`}
      head={
        <PageHead
          title={t`Segmen`}
          context={t`Kepada siapa tim bicara. Brand dan produk memilih segmennya dari sini.`}
          actions={
            may &&
            list.length > 0 && (
              <Button tone="primary" icon={Plus} onClick={() => change({ add: '1', id: null })}>
                {t`Tambah segmen`}
              </Button>
            )
          }
        />
      }
    >
      <BrandsTabs />
      <Loaded answer={answer}>
        {() =>
          list.length === 0 ? (
            <NoneYet may={may} onAdd={() => change({ add: '1' })} />
          ) : (
            <ul className="card-list max-w-[720px]">
              {list.map((segment) => (
                <Line
                  key={segment.id}
                  segment={segment}
                  onOpen={() => change({ id: segment.id, add: null })}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {(adding || opened) && (
        <SegmentPanel
          key={opened?.id ?? 'new'}
          segment={opened}
          onClose={() => change({ id: null, add: null })}
        />
      )}
    </Page>
  )
}

function NoneYet({ may, onAdd }: { readonly may: boolean; readonly onAdd: () => void }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const start = useAction(startSegments)
  const begin = async () => {
    const answer = await start.run({ team: team.id })
    if (!answer) return
    await done({ text: t`Empat segmen ditambahkan`, change: answer.changes, refresh: [segments] })
  }
  return (
    <EmptyState
      title={<Trans>Belum ada segmen</Trans>}
      actions={
        may && (
          <>
            <Button tone="primary" busy={start.busy} onClick={() => void begin()}>
              {t`Pakai empat segmen umum`}
            </Button>
            <Button icon={Plus} onClick={onAdd}>
              {t`Tambah segmen`}
            </Button>
            <ErrorLine error={start.error} />
          </>
        )
      }
    >
      <Trans>
        Mulai dengan ibu rumah tangga, pekerja kantor, anak kos, dan lansia. Semuanya bisa diubah.
      </Trans>
    </EmptyState>
  )
}

function Line({ segment, onOpen }: { readonly segment: Segment; readonly onOpen: () => void }) {
  const words = useSegmentWords()
  return (
    <li>
      <button type="button" className="card-row" onClick={onOpen}>
        <span className="grid min-w-0 flex-1">
          <span className="ell text-14 font-medium" title={segment.name}>
            {segment.name}
          </span>
          <span className="text-12 text-muted">{words.who(segment)}</span>
          {segment.need && <span className="ell text-12 text-muted">{segment.need}</span>}
        </span>
        <ChevronRight className="text-muted" aria-hidden />
      </button>
    </li>
  )
}
