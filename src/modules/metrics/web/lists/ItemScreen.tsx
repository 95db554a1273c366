import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronLeft, Columns2 } from 'lucide-react'
import { useState } from 'react'

import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type Item, item, type ListName } from '../../contract.ts'
import { compareWith } from '../../domain/compare/compare-item.ts'
import { useWhoseWords } from '../compare/use-whose-words.ts'
import { MetricTabs } from '../MetricTabs.tsx'
import { Audience } from './Audience.tsx'
import { CellPanel, type OpenedCell } from './CellPanel.tsx'
import { ItemChart } from './ItemChart.tsx'
import { ItemSources } from './ItemSources.tsx'
import { useListWords } from './use-list-words.ts'

/** One video, product or LIVE: its figures over time, and every export that tells of it. */
export function ItemScreen({ list }: { readonly list: ListName }) {
  const team = useTeam()
  const path = useTeamPath()
  const words = useListWords()
  const whose = useWhoseWords()
  const key = useParam('item')
  const answer = useAnswer(item, { team: team.id, list, key })
  const [opened, setOpened] = useState<OpenedCell | null>(null)
  const title = answer.data ? answer.data.name || words.nameless(list) : words.title(list)
  return (
    <Page
      title={title}
      head={
        <PageHead
          title={<span className="line-clamp-2 break-words">{title}</span>}
          context={answer.data && <About item={answer.data} />}
          actions={
            <>
              {answer.data && (
                <ButtonLink icon={Columns2} to={path(compareWith(answer.data))}>
                  <Trans>Bandingkan</Trans>
                </ButtonLink>
              )}
              <ButtonLink icon={ChevronLeft} to={path(list)}>
                {whose.all(list)}
              </ButtonLink>
            </>
          }
        />
      }
    >
      <MetricTabs />
      <Loaded answer={answer}>
        {(shown) => (
          <>
            <ItemChart item={shown} />
            <Audience item={shown} onOrigin={setOpened} />
            <ItemSources item={shown} onOrigin={setOpened} />
            <Silent item={shown} />
          </>
        )}
      </Loaded>
      <CellPanel opened={opened} onClose={() => setOpened(null)} />
    </Page>
  )
}

function About({ item: { name, about, at, key, list } }: { readonly item: Item }) {
  const { t } = useLingui()
  const format = useFormat()
  const posted = at && format.dayOf(at)
  const parts = [
    about,
    at === null ? '' : list === 'lives' ? format.instant(at) : t`diunggah ${posted}`,
  ].filter((part) => part !== '')
  return (
    <>
      {parts.map((part) => `${part} · `)}
      {key !== name && <span className="inline-block font-mono text-12 break-all">{key}</span>}
    </>
  )
}

/** Exports that could tell of it and do not. */
function Silent({ item: { silent } }: { readonly item: Item }) {
  const { t } = useLingui()
  const say = useWords()
  if (silent.length === 0) return null
  return (
    <Section title={t`Belum ada di ekspor lain`}>
      <ul className="grid gap-1 text-13 text-muted">
        {silent.map(({ name, where }) => (
          <li key={name.id}>
            <Trans>
              <b className="font-medium text-ink">{say(name)}</b>: {say(where)}
            </Trans>
          </li>
        ))}
      </ul>
    </Section>
  )
}
