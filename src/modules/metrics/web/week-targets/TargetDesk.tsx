import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Copy } from 'lucide-react'
import { useMemo, useState } from 'react'

import type { Week } from '#kernel/time.ts'
import type { Brand } from '#modules/brands/contract.ts'
import { useDone, useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ColumnChoice } from '#ui/design/ColumnChoice.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { useHiddenColumns } from '#ui/design/hidden-columns.ts'
import { Page } from '#ui/design/Page.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import { setTargets, type Target, targets, weekPage } from '../../contract.ts'
import { readTarget } from '../../domain/week-targets/read-target.ts'
import { keyOf, type Place, placeIn, wishOf } from '../../domain/week-targets/target-draft.ts'
import { MetricTabs } from '../MetricTabs.tsx'
import { CopyTargets } from './CopyTargets.tsx'
import { weeksFrom } from './target-weeks.ts'
import { TargetGrid, type TargetMetrics } from './TargetGrid.tsx'
import { TargetHead, type TargetLook } from './TargetHead.tsx'
import { TargetHint } from './TargetHint.tsx'
import { TargetsMoved } from './TargetsMoved.tsx'
import { useTargetDraft } from './use-target-draft.ts'

type Given = {
  readonly page: {
    readonly current: Week
    readonly metrics: TargetMetrics
    readonly targets: readonly Target[]
  }
  readonly from: Week
  readonly look: TargetLook
  readonly brand: Brand | null
}

/** The table of targets, what was typed into it and is not saved yet, and the way to keep it. */
export function TargetDesk({ page, from, look, brand }: Given) {
  const { t } = useLingui()
  const say = useWords()
  const team = useTeam()
  const may = useMay()('metrics.targets')
  const done = useDone()
  const wire = useWire()
  const save = useAction(setTargets)
  const { draft, write, drop, insist } = useTargetDraft(team.id, look.subject)
  const [active, setActive] = useState<Place | null>(null)
  const [outside, setOutside] = useState(0)
  const [copying, setCopying] = useState(false)
  const weeks = useMemo(() => weeksFrom(from), [from])
  const stored = useMemo(
    () => new Map(page.targets.map((one) => [keyOf(one), one])),
    [page.targets],
  )
  const unitOf = (metric: Target['metric']) => page.metrics.find(({ id }) => id === metric)?.unit
  const inWindow = Object.fromEntries(
    Object.entries(draft).filter(([key]) => weeks.includes(placeIn(key)?.week ?? from)),
  )
  const wish = wishOf(inWindow, stored, unitOf)
  const elsewhere = Object.keys(draft).length - Object.keys(inWindow).length
  const { hidden, shown, toggle } = useColumns(page, Object.keys(inWindow))
  const count = wish.changes.length

  const submit = async () => {
    if (count === 0) return
    const sent = wish.changes
    const answer = await save.run({ team: team.id, subject: look.subject, changes: [...sent] })
    if (!answer) return
    const { changed, change, refused } = answer
    // What was typed while it was sent stays.
    drop((key, { text }) =>
      sent.some(
        (one) =>
          keyOf(one) === key &&
          !refused.some((other) => keyOf(other) === key) &&
          sameAmount(text, one.value, unitOf(one.metric)),
      ),
    )
    const refresh = [targets, weekPage]
    if (changed === 0) return wire.refresh(...refresh)
    return done({ text: t`${plural(changed, { other: '# target disimpan' })}`, change, refresh })
  }

  return (
    <Page
      title={brand ? t`Target ${brand.name}` : t`Target`}
      head={
        <TargetHead
          look={look}
          actions={
            <>
              <ColumnChoice
                columns={page.metrics.map(({ id, name }) => ({ key: id, label: say(name) }))}
                hidden={hidden}
                onToggle={toggle}
              />
              {may && (
                <Button icon={Copy} onClick={() => setCopying(true)}>
                  <Trans>Salin target</Trans>
                </Button>
              )}
            </>
          }
        />
      }
      foot={
        may &&
        (active !== null || Object.keys(draft).length > 0) && (
          <>
            <TargetHint
              active={active}
              metric={page.metrics.find(({ id }) => id === active?.metric) ?? null}
              text={(active && draft[keyOf(active)]?.text) ?? null}
              target={(active && stored.get(keyOf(active))) ?? null}
              open={wish.open.length}
              outside={outside}
              elsewhere={elsewhere}
              onChoose={(text) =>
                active &&
                write([{ ...active, text, stored: stored.get(keyOf(active))?.value ?? null }])
              }
            />
            <ErrorLine error={save.error} />
            {Object.keys(draft).length > 0 && (
              <Button tone="ghost" onClick={() => drop(() => true)}>
                <Trans>Buang ketikan</Trans>
              </Button>
            )}
            <Button
              tone="primary"
              busy={save.busy}
              disabled={count === 0}
              onClick={() => void submit()}
            >
              {count === 0 ? t`Simpan` : t`${plural(count, { other: 'Simpan # target' })}`}
            </Button>
          </>
        )
      }
    >
      <MetricTabs />
      {may && (
        <p className="mb-3 text-13 text-muted max-md:hidden">
          <Trans>Enter ke bawah, Tab ke kanan. Sel dari spreadsheet bisa langsung ditempel.</Trans>
        </p>
      )}
      <TargetsMoved
        moved={wish.moved}
        metrics={page.metrics}
        stored={stored}
        draft={draft}
        onTake={(places) => drop((key) => places.some((place) => keyOf(place) === key))}
        onKeep={(places) =>
          insist(
            places.map((place) => ({
              key: keyOf(place),
              stored: stored.get(keyOf(place))?.value ?? null,
            })),
          )
        }
      />
      <TargetGrid
        weeks={weeks}
        current={page.current}
        metrics={page.metrics.filter(({ id }) => shown.includes(id))}
        stored={stored}
        draft={draft}
        may={may}
        onActive={(place) => {
          setActive(place)
          setOutside(0)
        }}
        onWrite={write}
        onDrop={(place) => drop((key) => key === keyOf(place))}
        onOutside={setOutside}
        onSave={() => void submit()}
      />
      {copying && (
        <CopyTargets
          page={page}
          weeks={weeks}
          stored={stored}
          draft={draft}
          onClose={() => setCopying(false)}
          onFill={(cells) => {
            setCopying(false)
            write(cells)
          }}
        />
      )}
    </Page>
  )
}

function sameAmount(
  text: string,
  value: number | null,
  unit: Parameters<typeof readTarget>[1] | undefined,
) {
  if (!unit) return true
  const read = readTarget(text, unit)
  return value === null ? read.kind === 'empty' : read.kind === 'number' && read.value === value
}

/** The usual columns until somebody chooses, and always those that hold something. */
function useColumns(page: Given['page'], drafted: readonly string[]) {
  // What is kept are the columns that differ from the usual ones.
  const { hidden: turned, toggle } = useHiddenColumns('targets')
  const filled = new Set([
    ...page.targets.map(({ metric }) => metric),
    ...drafted.flatMap((key) => placeIn(key)?.metric ?? []),
  ])
  const isHidden = ({ id, usual }: TargetMetrics[number]) =>
    usual === turned.includes(id) && !filled.has(id)
  const hidden = page.metrics.filter(isHidden).map(({ id }) => id)
  return {
    hidden,
    shown: page.metrics.flatMap(({ id }) => (hidden.includes(id) ? [] : [id])),
    toggle,
  }
}
