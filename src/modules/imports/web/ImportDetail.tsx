import { useLingui } from '@lingui/react/macro'
import { TableProperties } from 'lucide-react'
import { useState } from 'react'

import { useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { SkeletonRows } from '#ui/design/Skeleton.tsx'
import { Told } from '#ui/design/Told.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type Import, mappings, type PreviewRow } from '../contract.ts'
import { Findings } from './Findings.tsx'
import { PeriodQuestion } from './PeriodQuestion.tsx'
import { PreviewRows } from './PreviewRows.tsx'

type Status = PreviewRow['status']
const statuses: readonly Status[] = ['changed', 'new', 'same']

export function ImportTitle({ one }: { readonly one: Import }) {
  const say = useWords()
  return <span className="break-words">{one.kindWords ? say(one.kindWords) : one.file}</span>
}

/** Everything known of one file: what it would change, what was refused, what is missing. */
export function ImportDetail({
  one,
  onMap,
}: {
  readonly one: Import
  /** Absent where a file of the past is looked at. */
  readonly onMap?: (one: Import) => void
}) {
  return (
    <div className="grid gap-4">
      <Facts one={one} />
      {one.state === 'reading' && <SkeletonRows rows={5} />}
      {one.problem && one.period && (
        <Notice tone={one.state === 'preview' ? 'warning' : 'danger'}>
          <Told words={one.problem} />
        </Notice>
      )}
      <PeriodQuestion one={one} />
      {one.counts && one.state === 'preview' && <Rows one={one} counts={one.counts} />}
      {one.notes.map((note) => (
        <Notice key={note.id} tone={one.mapping === null ? 'warning' : 'plain'}>
          <Told words={note} />
        </Notice>
      ))}
      <Findings one={one} />
      {onMap && one.state === 'preview' && <MappingOf one={one} onMap={onMap} />}
    </div>
  )
}

/** The mapping a file was read by, or columns of a known export that a person may assign. */
function MappingOf({
  one,
  onMap,
}: {
  readonly one: Import
  readonly onMap: (one: Import) => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()
  const asks = may('imports.upload') && one.mapping === null && one.unknown.length > 0
  const { data } = useAnswer(mappings, { team: team.id }, { enabled: asks })
  const assignable = data?.assignable.some(({ kind }) => kind === one.kind) ?? false
  if (!may('imports.upload') || (one.mapping === null && !assignable)) return null
  const known = data?.mappings.find(({ spec }) => spec.how === 'known' && spec.kind === one.kind)
  return (
    <div>
      <Button
        size="small"
        icon={TableProperties}
        onClick={() => onMap(known ? { ...one, mapping: known.id } : one)}
      >
        {one.mapping === null ? t`Tetapkan kolom lain` : t`Ubah pemetaan`}
      </Button>
    </div>
  )
}

function Facts({ one }: { readonly one: Import }) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const { counts, headerRow, account, period, sheet, source, bytes } = one
  const facts = [
    source && say(source),
    counts && t`${format.count(counts.rows)} baris`,
    headerRow !== null && t`kepala di baris ${headerRow}`,
    sheet && t`lembar ${sheet}`,
    account,
    period && format.period(period),
    format.bytes(bytes),
  ].filter(Boolean)
  return <p className="tn -mt-3 text-13 text-muted">{facts.join(' · ')}</p>
}

function Rows({
  one,
  counts,
}: {
  readonly one: Import
  readonly counts: NonNullable<Import['counts']>
}) {
  const { t } = useLingui()
  const format = useFormat()
  const [status, setStatus] = useState<Status>(
    statuses.find((each) => counts[each] > 0) ?? 'changed',
  )
  const labels: Record<Status, string> = { changed: t`Berubah`, new: t`Baru`, same: t`Sama` }
  if (counts.changed + counts.new + counts.same === 0) return null
  return (
    <div className="grid min-w-0 gap-3">
      <div>
        <Segmented
          label={t`Baris yang ditampilkan`}
          value={status}
          onChange={setStatus}
          segments={statuses.map((each) => ({
            value: each,
            label: `${labels[each]} ${format.count(counts[each])}`,
            disabled: counts[each] === 0,
          }))}
        />
      </div>
      <PreviewRows key={status} one={one} status={status} />
    </div>
  )
}
