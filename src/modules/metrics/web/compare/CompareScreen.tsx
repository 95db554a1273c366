import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { SkeletonRows } from '#ui/design/Skeleton.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { fetchFile } from '#ui/wire/call.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { compare, compareFile } from '../../contract.ts'
import type { Pair } from '../../domain/compare/periods.ts'
import { FileButton } from '../lists/FileButton.tsx'
import { MetricTabs } from '../MetricTabs.tsx'
import { Compared } from './Compared.tsx'
import { PairPicker } from './PairPicker.tsx'
import { type CompareChoice, useCompare } from './use-compare.ts'
import { WhosePicker } from './WhosePicker.tsx'

/** Any two periods side by side, of the shop or of something in it. */
export function CompareScreen() {
  const { t } = useLingui()
  const choice = useCompare()
  const title = t`Bandingkan`
  return (
    <Page
      title={title}
      head={
        <PageHead
          title={title}
          context={t`Dua periode berdampingan; setiap sumber sendiri, setiap angka dengan asalnya.`}
        />
      }
    >
      <MetricTabs />
      {choice.pair ? <Chosen choice={choice} pair={choice.pair} /> : <SkeletonRows />}
    </Page>
  )
}

function Chosen({ choice, pair }: { readonly choice: CompareChoice; readonly pair: Pair }) {
  const { t } = useLingui()
  const team = useTeam()
  const { list, item, draw, problem, unreadable } = choice
  const [name, setName] = useState('')
  const incomplete = list === 'brands' && item === null
  const input = {
    team: team.id,
    list,
    ...(item !== null && { item }),
    from: pair.period.from,
    to: pair.period.to,
    otherFrom: pair.other.from,
    otherTo: pair.other.to,
  }
  const answer = useAnswer(
    compare,
    { ...input, ...(draw !== null && { draw }) },
    { keep: true, enabled: problem === null && !incomplete },
  )
  const told = answer.data?.item === item ? answer.data.name : ''
  if (told !== name) setName(told)
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <WhosePicker choice={choice} name={name} />
        <PairPicker choice={choice} pair={pair}>
          {problem === null && (answer.data?.sources.length ?? 0) > 0 && (
            <FileButton fetchAs={(format) => fetchFile(compareFile, { ...input, format })} />
          )}
        </PairPicker>
      </div>
      {unreadable && (
        <div className="mb-4">
          <Notice tone="warning" title={t`Alamat ini menyebut hari yang tidak bisa dibaca.`}>
            <Trans>Minggu terbaru ditampilkan; pilih periode di atas.</Trans>
          </Notice>
        </div>
      )}
      {problem ? (
        <Problem choice={choice} pair={pair} />
      ) : incomplete ? (
        <p className="py-6 text-13 text-muted">
          <Trans>Pilih satu brand di atas.</Trans>
        </p>
      ) : (
        <Compared answer={answer} onDraw={choice.chooseDraw} />
      )}
    </>
  )
}

/** Why the two cannot be compared, and the way out where there is just one. */
function Problem({
  choice: { problem, choosePair },
  pair,
}: {
  readonly choice: CompareChoice
  readonly pair: Pair
}) {
  const say = useWords()
  if (!problem) return null
  const { from, to } = pair[problem.at]
  return (
    <Notice
      tone="warning"
      actions={
        from > to && (
          <Button
            size="small"
            onClick={() => choosePair({ ...pair, [problem.at]: { from: to, to: from } })}
          >
            <Trans>Tukar kedua hari</Trans>
          </Button>
        )
      }
    >
      {say(problem.words)}
    </Notice>
  )
}
