import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { Day } from '#kernel/time.ts'
import { useDone, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input, Select } from '#ui/design/Field.tsx'
import { Page } from '#ui/design/Page.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useGo } from '#ui/navigation/use-navigation.ts'
import { useAction } from '#ui/wire/query.ts'

import {
  dayOrigin,
  type DayPage,
  dayPage,
  type FigureId,
  type MetricDefinition,
  typeFigures,
} from '../contract.ts'
import { readEntry } from '../domain/entry/read-entry.ts'
import { EvidencePicker } from './EvidencePicker.tsx'
import { LineField } from './LineField.tsx'
import { RequireEvidence } from './RequireEvidence.tsx'
import { wishOfFields, wishOfLine } from './type-wish.ts'
import { TypeFields } from './TypeFields.tsx'
import { useEvidence } from './use-evidence.ts'
import { useTypeDraft } from './use-type-draft.ts'

type Given = {
  readonly head: ReactNode
  readonly page: DayPage
  readonly definitions: ReadonlyMap<FigureId, MetricDefinition>
  /** The team asks for evidence. */
  readonly required: boolean
}

/** Everything about the figures somebody types for a day; it is saved at the foot. */
export function TypeForm({ head, page, definitions, required }: Given) {
  const { t } = useLingui()
  const format = useFormat()
  const path = useTeamPath()
  const go = useGo()
  const team = useTeam()
  const done = useDone()
  const save = useAction(typeFigures)
  const proof = useEvidence()
  const { draft, patch, forget } = useTypeDraft(team.id, page.day)
  const accounts = [
    ...new Set(
      page.figures.flatMap(({ id, subject }) => (id.startsWith('account.') ? [subject] : [])),
    ),
  ]
  const account = accounts.find((one) => one === draft.account) ?? accounts[0] ?? 'shop'
  const reading = readEntry(draft.line, page.today)
  const wish =
    draft.mode === 'fields'
      ? wishOfFields(page.figures, draft, page.day)
      : wishOfLine(reading, { chosen: draft.chosen, account }, page.day)
  const count = wish.figures.length
  const { attached } = proof
  const waits = attached !== null && attached.evidence === null
  const lacks = required && attached === null
  const ready = count > 0 && !wish.open && !waits && !lacks
  const submit = async () => {
    if (!ready) return
    const answer = await save.run({
      team: team.id,
      day: wish.day,
      key: draft.key,
      figures: [...wish.figures],
      takenOn: draft.takenOn ?? page.today,
      note: draft.note,
      evidence: attached?.evidence?.id ?? null,
    })
    if (!answer) return
    forget()
    go(path(`days/${wish.day}`))
    await done({
      text: t`${plural(count, { other: '# angka disimpan' })}`,
      change: answer.changes,
      refresh: [dayPage, dayOrigin],
    })
  }
  return (
    <Page
      title={t`Ketik angka`}
      head={head}
      foot={
        <>
          <output className="min-w-0 flex-1 text-muted max-md:basis-full">
            {lacks && count > 0 ? (
              <Trans>Tambahkan bukti dulu: tim ini memintanya.</Trans>
            ) : attached?.error ? (
              <Trans>Bukti belum terkirim. Kirim lagi atau lepas; ketikan tetap ada.</Trans>
            ) : waits ? (
              <Trans>Bukti sedang dikirim.</Trans>
            ) : wish.open ? (
              <Trans>Ada yang perlu dipilih atau diperbaiki.</Trans>
            ) : (
              <Trans>Untuk {format.longDay(wish.day)}.</Trans>
            )}
          </output>
          <ButtonLink tone="ghost" to={path(`days/${page.day}`)}>
            <Trans>Batal</Trans>
          </ButtonLink>
          <Button tone="primary" busy={save.busy} disabled={!ready} onClick={() => void submit()}>
            {count === 0 ? t`Simpan` : t`${plural(count, { other: 'Simpan # angka' })}`}
          </Button>
        </>
      }
    >
      <div className="grid max-w-2xl gap-5">
        <Segmented
          label={t`Cara mengetik`}
          value={draft.mode}
          segments={[
            { value: 'fields', label: t`Isi satu-satu` },
            { value: 'line', label: t`Satu baris` },
          ]}
          onChange={(mode) => patch({ mode })}
        />
        {draft.mode === 'fields' ? (
          <TypeFields
            figures={page.figures}
            definitions={definitions}
            texts={draft.texts}
            onText={(field, text) => patch({ texts: { ...draft.texts, [field]: text } })}
          />
        ) : (
          <>
            <LineField
              text={draft.line}
              onText={(line) => patch({ line })}
              reading={reading}
              chosen={draft.chosen}
              onChoose={(id, value) => patch({ chosen: { ...draft.chosen, [id]: value } })}
              definitions={definitions}
            />
            {accounts.length > 1 && (
              <Field label={t`Pengikut, tayangan, dan ER untuk akun`}>
                <Select
                  options={accounts.map((value) => ({ value, label: `@${value}` }))}
                  value={account}
                  onChange={(value) => patch({ account: value })}
                />
              </Field>
            )}
          </>
        )}
        <EvidencePicker proof={proof} required={required} />
        <RequireEvidence required={required} />
        <div className="grid gap-4 md:grid-cols-2">
          <Field label={t`Tanggal diambil`}>
            <Input
              type="date"
              min={wish.day}
              max={page.today}
              value={draft.takenOn ?? page.today}
              onChange={(event) => {
                const day = Day.safeParse(event.target.value)
                patch({ takenOn: day.success ? day.data : null })
              }}
            />
          </Field>
          <Field label={t`Catatan, bila ada`}>
            <Input
              value={draft.note}
              maxLength={500}
              onChange={(event) => patch({ note: event.target.value })}
            />
          </Field>
        </div>
        <ErrorLine error={save.error} />
      </div>
    </Page>
  )
}
