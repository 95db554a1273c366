import { useLingui } from '@lingui/react/macro'
import { Trash2 } from 'lucide-react'
import { type SyntheticEvent, useMemo, useState } from 'react'

import { RecordHistory, useDone, useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input, Select, Textarea } from '#ui/design/Field.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { call } from '#ui/wire/call.ts'
import { newKey } from '#ui/wire/new-key.ts'
import { useAction } from '#ui/wire/query.ts'
import { MergeDesk } from '#ui/writing/MergeDesk.tsx'

import {
  createSegment,
  Gender,
  removeSegment,
  type Segment,
  segments,
  updateSegment,
} from '../../contract.ts'
import {
  noSegmentTexts,
  segmentOfTexts,
  type SegmentProblems,
  type SegmentTexts,
  textsOfSegment,
} from '../../domain/people/people-texts.ts'
import { signed } from '../forms/signed.ts'
import { notStored, useStoredForm } from '../forms/use-stored-form.ts'
import { useSegmentWords } from './use-segment-words.ts'

/** One segment: who it is and what they need. */
export function SegmentPanel({
  segment,
  onClose,
}: {
  /** Null is a new one. */
  readonly segment: Segment | null
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const may = useMay()('brands.manage')
  const words = useSegmentWords()
  return (
    <SidePanel open onClose={onClose} title={segment?.name ?? t`Tambah segmen`}>
      {may ? (
        <SegmentForm segment={segment} onClose={onClose} />
      ) : (
        segment && (
          <div className="grid gap-2 text-14">
            <p>{words.who(segment)}</p>
            <p className="whitespace-pre-line">{segment.need}</p>
          </div>
        )
      )}
      {segment && (
        <Section title={t`Riwayat`}>
          <RecordHistory recordType="segment" recordId={segment.id} />
        </Section>
      )}
    </SidePanel>
  )
}

function useSegmentForm(segment: Segment | null, onClose: () => void) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const [create, update] = [useAction(createSegment), useAction(updateSegment)]
  const [key] = useState(newKey)
  const [problems, setProblems] = useState<SegmentProblems>({})
  const stored = useMemo(
    () => (segment ? signed(segment, textsOfSegment(segment)) : notStored(noSegmentTexts)),
    [segment],
  )
  const form = useStoredForm<SegmentTexts>({
    record: segment ? `segment/${segment.id}` : 'segment/new',
    stored,
    store: async (version, texts) => {
      const read = segmentOfTexts(texts)
      setProblems('problems' in read ? read.problems : {})
      if ('problems' in read) return null
      const draft = read.segment
      const answer = segment
        ? await update.run({ team: team.id, segment: segment.id, version, ...draft })
        : await create.run({ team: team.id, key, ...draft })
      if (!answer?.record) return null
      const text = segment ? t`Segmen ${draft.name} disimpan` : t`Segmen ${draft.name} ditambahkan`
      await done({ text, change: answer.change, refresh: [segments] })
      if (segment) return signed(answer.record, textsOfSegment(answer.record))
      onClose()
      return notStored(noSegmentTexts)
    },
    newest: async () => {
      if (!segment) return null
      const now = await call(segments, { team: team.id }).catch(() => null)
      const found = now?.segments.find(({ id }) => id === segment.id)
      return found ? signed(found, textsOfSegment(found)) : null
    },
    forget: update.reset,
  })
  return {
    ...form,
    problems,
    busy: create.busy || update.busy,
    error: create.error ?? update.error,
  }
}

function SegmentForm({
  segment,
  onClose,
}: {
  readonly segment: Segment | null
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const words = useSegmentWords()
  const remove = useAction(removeSegment)
  const { texts, change, writing, merge, stored, problems, busy, error } = useSegmentForm(
    segment,
    onClose,
  )
  const said = {
    empty: t`Tulis nama segmen`,
    'not-an-age': t`Tulis usia 10 sampai 99, atau kosongkan`,
    reversed: t`Usia akhir di bawah usia awal`,
  }
  const problem = (field: keyof SegmentProblems) => {
    const found = problems[field]
    return found && said[found]
  }
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!busy) void merge.save()
  }
  const takeAway = async () => {
    if (!segment) return
    const answer = await remove.run({ team: team.id, segment: segment.id })
    if (!answer) return
    onClose()
    const text = t`Segmen ${segment.name} dihapus`
    await done({ text, change: answer.change, refresh: [segments] })
  }
  return (
    <form className="form" onSubmit={save} noValidate>
      <MergeDesk
        writing={writing}
        merge={merge}
        stored={stored}
        fields={[
          { name: 'name', label: t`Nama`, limit: 60 },
          { name: 'ageFrom', label: t`Usia dari`, limit: 2 },
          { name: 'ageUntil', label: t`Usia sampai`, limit: 2 },
          { name: 'need', label: t`Kebutuhan`, limit: 500 },
        ]}
        busy={busy}
        error={error}
      />
      <Field label={t`Nama`} error={problem('name')}>
        <Input
          value={texts.name}
          maxLength={60}
          onChange={(event) => change('name', event.target.value)}
        />
      </Field>
      <div className="form-two">
        <Field label={t`Usia dari`} error={problem('ageFrom')}>
          <Input
            inputMode="numeric"
            maxLength={2}
            value={texts.ageFrom}
            onChange={(event) => change('ageFrom', event.target.value)}
          />
        </Field>
        <Field label={t`Usia sampai`} error={problem('ageUntil')}>
          <Input
            inputMode="numeric"
            maxLength={2}
            value={texts.ageUntil}
            onChange={(event) => change('ageUntil', event.target.value)}
          />
        </Field>
      </div>
      <Field label={t`Jenis kelamin`}>
        <Select
          value={texts.gender}
          onChange={(gender) => change('gender', gender)}
          options={Gender.options.map((value) => ({
            value: value as string,
            label: words.genders[value],
          }))}
        />
      </Field>
      <Field label={t`Kebutuhan`} hint={t`Apa yang mereka cari dan takutkan`}>
        <Textarea
          rows={3}
          maxLength={500}
          value={texts.need}
          onChange={(event) => change('need', event.target.value)}
        />
      </Field>
      <ErrorLine error={error ?? remove.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" busy={busy} disabled={!writing.unsaved}>
          {segment ? t`Simpan segmen` : t`Tambah segmen`}
        </Button>
        {segment && (
          <Button tone="danger" icon={Trash2} busy={remove.busy} onClick={() => void takeAway()}>
            {t`Hapus segmen`}
          </Button>
        )}
      </div>
    </form>
  )
}
