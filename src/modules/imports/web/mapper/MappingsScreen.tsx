import { Trans, useLingui } from '@lingui/react/macro'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { RecordHistory, useDone, useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { Table } from '#ui/design/Table.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAction, useAnswer } from '#ui/wire/query.ts'

import { mappings, removeMapping, updateMapping } from '../../contract.ts'
import type { Mapping } from '../../contract/mapping.ts'
import type { Mappable } from './use-draft.ts'

/** The team's own importers: which tables it has taught Etalase to read. */
export function MappingsScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const may = useMay()
  const format = useFormat()
  const answer = useAnswer(mappings, { team: team.id })
  const [opened, setOpened] = useState<string | null>(null)
  const about = useAbout()
  const add = may('imports.upload') && (
    <ButtonLink tone="primary" icon={Plus} to={at('imports?map=new')}>
      {t`Petakan berkas`}
    </ButtonLink>
  )
  return (
    <Page
      title={t`Pemetaan kolom`}
      head={
        <PageHead
          title={t`Pemetaan kolom`}
          context={t`Tabel milik tim yang sudah diajarkan ke Etalase. Sumbernya selalu disebut terpisah dari ekspor TikTok.`}
          actions={answer.data?.mappings.length ? add : undefined}
        />
      }
    >
      <Loaded answer={answer}>
        {(known) => (
          <>
            <Table
              label={t`Pemetaan kolom`}
              inset
              columns={[
                { key: 'name', head: t`Nama`, header: true, render: ({ name }: Mapping) => name },
                { key: 'about', head: t`Tentang`, render: (one) => about(one, known) },
                {
                  key: 'columns',
                  head: t`Jumlah kolom`,
                  numeric: true,
                  width: '116px',
                  render: ({ spec }) => format.count(spec.columns.length),
                },
                {
                  key: 'version',
                  head: t`Versi`,
                  numeric: true,
                  width: '72px',
                  render: ({ version }) => version,
                },
                {
                  key: 'updated',
                  head: t`Terakhir diubah`,
                  render: ({ updatedAt, updatedBy }) =>
                    `${format.instant(updatedAt)}, ${updatedBy}`,
                },
              ]}
              rows={known.mappings}
              rowKey={({ id }) => id}
              isSelected={({ id }) => id === opened}
              onOpen={({ id }) => setOpened(id)}
              empty={
                <EmptyState title={<Trans>Belum ada pemetaan</Trans>} actions={add}>
                  <Trans>
                    Rekap harian di spreadsheet atau laporan dari alat lain bisa dibaca juga. Pilih
                    berkasnya, tunjuk arti setiap kolom sekali, lalu ia dikenali sendiri.
                  </Trans>
                </EmptyState>
              }
            />
            <MappingPanel
              mapping={known.mappings.find(({ id }) => id === opened) ?? null}
              context={about}
              mappable={known}
              onClose={() => setOpened(null)}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

type About = (mapping: Mapping, mappable: Mappable) => string

function useAbout(): About {
  const { t } = useLingui()
  const say = useWords()
  return ({ spec }, { subjects, assignable }) => {
    if (spec.how === 'known') {
      const kind = assignable.find((one) => one.kind === spec.kind)
      return kind ? t`${say(kind.words)}, kolom tambahan` : spec.kind
    }
    const subject = subjects.find(({ id }) => id === spec.subject)
    const name = subject ? say(subject.words) : spec.subject
    return spec.when === 'file' ? t`${name}, periode per berkas` : t`${name}, per tanggal`
  }
}

function MappingPanel({
  mapping,
  context,
  mappable,
  onClose,
}: {
  readonly mapping: Mapping | null
  readonly context: About
  readonly mappable: Mappable
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  return (
    <SidePanel
      open={mapping !== null}
      onClose={onClose}
      title={mapping?.name ?? ''}
      context={mapping && context(mapping, mappable)}
    >
      {mapping && (
        <div className="grid gap-6" key={`${mapping.id} ${mapping.version}`}>
          <MappingForm mapping={mapping} onClose={onClose} />
          <Section title={t`Kolom yang dibaca`}>
            <Meanings mapping={mapping} mappable={mappable} />
          </Section>
          <Section title={t`Riwayat`}>
            <RecordHistory recordType="mapping" recordId={mapping.id} />
          </Section>
        </div>
      )}
    </SidePanel>
  )
}

function Meanings({
  mapping: { spec },
  mappable: { subjects, assignable },
}: {
  readonly mapping: Mapping
  readonly mappable: Mappable
}) {
  const say = useWords()
  const known =
    spec.how === 'known'
      ? assignable.find(({ kind }) => kind === spec.kind)?.columns
      : subjects.find(({ id }) => id === spec.subject)?.metrics
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-1 text-13">
      {spec.columns.map(({ label, metric }) => {
        const meant = known?.find(({ id }) => id === metric)
        return (
          <div key={label} className="contents">
            <dt className="min-w-0 break-words text-muted">{label}</dt>
            <dd className="min-w-0 break-words">{meant ? say(meant.words) : metric}</dd>
          </div>
        )
      })}
    </dl>
  )
}

function MappingForm({
  mapping,
  onClose,
}: {
  readonly mapping: Mapping
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const may = useMay()
  const done = useDone()
  const update = useAction(updateMapping)
  const remove = useAction(removeMapping)
  const [name, setName] = useState(mapping.name)
  if (!may('imports.upload')) return null
  const about = { team: team.id, mapping: mapping.id }
  const rename = async () => {
    const { spec, version } = mapping
    const answer = await update.run({ ...about, name, spec, version })
    if (!answer) return
    const text = t`Pemetaan ${name.trim()} disimpan`
    await done({ text, change: answer.change, refresh: [mappings] })
  }
  const takeAway = async () => {
    const answer = await remove.run(about)
    if (!answer) return
    onClose()
    const text = t`Pemetaan ${mapping.name} dihapus; angka yang sudah masuk tetap ada`
    await done({ text, change: answer.change, refresh: [mappings] })
  }
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void rename()
      }}
    >
      <Field label={t`Nama`} error={name.trim() ? undefined : t`Beri nama`}>
        <Input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
      </Field>
      <ErrorLine error={update.error ?? remove.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={update.busy} disabled={name.trim() === mapping.name}>
          {t`Ganti nama`}
        </Button>
        <ButtonLink icon={Pencil} to={at(`imports?map=${mapping.id}`)}>
          {t`Ubah kolom`}
        </ButtonLink>
        <Button tone="danger" icon={Trash2} busy={remove.busy} onClick={() => void takeAway()}>
          {t`Hapus`}
        </Button>
      </div>
    </form>
  )
}
