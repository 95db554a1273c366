import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

import { useTeam } from '#modules/team/pieces.tsx'
import { classes } from '#ui/design/class-names.ts'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type MetricDefinition, metricDefinitions } from '../contract.ts'
import { MetricTabs } from './MetricTabs.tsx'

/** What every figure means: the sentence, the formula and the export it is read from. */
export function MeaningsScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const [wanted] = useQueryParam('id')
  const answer = useAnswer(metricDefinitions, { team: team.id }, { freshMs: Infinity })
  return (
    <Page
      title={t`Arti angka`}
      head={
        <PageHead
          title={t`Arti angka`}
          context={<Trans>Setiap angka dengan arti, rumus, dan ekspor asalnya.</Trans>}
        />
      }
    >
      <MetricTabs />
      <Loaded answer={answer}>
        {({ definitions }) => (
          <dl className="max-w-[860px]">
            {definitions.map((one) => (
              <Meaning key={one.id} one={one} wanted={one.id === wanted} />
            ))}
          </dl>
        )}
      </Loaded>
    </Page>
  )
}

function Meaning({ one, wanted }: { readonly one: MetricDefinition; readonly wanted: boolean }) {
  const { t } = useLingui()
  const say = useWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wanted) place.current?.scrollIntoView({ block: 'center' })
  }, [wanted])
  return (
    <div
      ref={place}
      id={one.id}
      className={classes(
        '-mx-3 grid gap-x-8 gap-y-1 border-t border-line px-3 py-4 text-13 first:border-0 md:grid-cols-[220px_minmax(0,1fr)]',
        wanted && 'rounded-control bg-action-soft',
      )}
    >
      <dt>
        <b className="block text-14">{say(one.name)}</b>
        <code>{one.id}</code>
      </dt>
      <dd className="grid gap-1">
        <p>{say(one.meaning)}</p>
        <p className="text-muted">
          {t`Rumus`}: {say(one.formula)}
        </p>
        <p className="text-muted">
          {t`Sumber`}: {say(one.source)}
        </p>
      </dd>
    </div>
  )
}
