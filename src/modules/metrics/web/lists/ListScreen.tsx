import { Trans, useLingui } from '@lingui/react/macro'
import { Upload } from 'lucide-react'
import { useState } from 'react'

import { useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { SkeletonRows } from '#ui/design/Skeleton.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type ItemList, itemList, type ListName, type ListSource } from '../../contract.ts'
import { isMapped } from '../../domain/lists/list-source.ts'
import { MetricTabs } from '../MetricTabs.tsx'
import { CellPanel, type OpenedCell } from './CellPanel.tsx'
import { ItemTable } from './ItemTable.tsx'
import { ListTools } from './ListTools.tsx'
import { RangePicker } from './RangePicker.tsx'
import { useListChoice } from './use-list-choice.ts'
import { useListWords } from './use-list-words.ts'
import { type Chosen, type RangeChoice, useRange } from './use-range.ts'

/** A list of *Angka*: what one export tells of every video, product or LIVE of some days. */
export function ListScreen({ list }: { readonly list: ListName }) {
  const range = useRange()
  const words = useListWords()
  return range.chosen ? (
    <OneList list={list} range={range} chosen={range.chosen} />
  ) : (
    <Page title={words.title(list)} head={<PageHead title={words.title(list)} />}>
      <MetricTabs />
      <SkeletonRows />
    </Page>
  )
}

function OneList({
  list,
  range,
  chosen,
}: {
  readonly list: ListName
  readonly range: RangeChoice
  readonly chosen: Chosen
}) {
  const team = useTeam()
  const words = useListWords()
  const format = useFormat()
  const say = useWords()
  const choice = useListChoice()
  const [opened, setOpened] = useState<OpenedCell | null>(null)
  const input = { team: team.id, list, ...chosen.period, ...choice.asked }
  const answer = useAnswer(itemList, input, { keep: true })
  const page = answer.data
  const source = page?.sources.find(({ kind }) => kind === page.kind)
  return (
    <Page
      title={words.title(list)}
      head={
        <PageHead
          title={words.title(list)}
          context={
            page &&
            source &&
            [
              ...(source.parts.length > 0 ? [words.counted(list, page.count)] : []),
              say(source.name),
              format.period(page.period),
            ].join(' · ')
          }
          actions={<RangePicker range={range} />}
        />
      }
    >
      <MetricTabs />
      <Loaded answer={answer}>
        {(shown) => (
          <>
            <ListTools list={list} page={shown} choice={choice} />
            <Known page={shown} range={range} />
            <ItemTable list={list} page={shown} choice={choice} onOrigin={setOpened} />
          </>
        )}
      </Loaded>
      <CellPanel opened={opened} onClose={() => setOpened(null)} />
    </Page>
  )
}

/** What the export does not know of these days, and what to do about it. */
function Known({ page, range }: { readonly page: ItemList; readonly range: RangeChoice }) {
  const source = page.sources.find(({ kind }) => kind === page.kind)
  if (!source || source.state === 'complete') return null
  return source.state === 'missing' ? (
    <NotThere source={source} />
  ) : (
    <Partly source={source} range={range} />
  )
}

function NotThere({ source }: { readonly source: ListSource }) {
  const { t } = useLingui()
  const say = useWords()
  const path = useTeamPath()
  const may = useMay()('imports.upload')
  const name = say(source.name)
  return (
    <EmptyState
      title={t`${name} belum ada untuk hari-hari ini`}
      actions={
        may && (
          <ButtonLink tone="primary" icon={Upload} to={path('imports')}>
            <Trans>Unggah ekspor</Trans>
          </ButtonLink>
        )
      }
    >
      {isMapped(source.kind) ? (
        <Trans>
          Unggah berkas tim untuk hari-hari yang sama; pemetaannya sudah ada. Sumber lain ada di
          atas.
        </Trans>
      ) : (
        <Trans>
          Unduh dari {say(source.where)} untuk hari-hari yang sama, lalu unggah. Sumber lain ada di
          atas.
        </Trans>
      )}
    </EmptyState>
  )
}

function Partly({ source, range }: { readonly source: ListSource; readonly range: RangeChoice }) {
  const say = useWords()
  const format = useFormat()
  return (
    <div className="mb-4">
      <Notice
        tone="info"
        actions={
          source.beside.length > 0 &&
          source.beside.slice(0, 4).map((period) => (
            <Button
              key={`${period.from} ${period.to}`}
              size="small"
              onClick={() => range.choose(period)}
            >
              <Trans>Lihat {format.period(period)}</Trans>
            </Button>
          ))
        }
      >
        {source.note && say(source.note)}
      </Notice>
    </div>
  )
}
