import { Trans, useLingui } from '@lingui/react/macro'
import { Lock, Save } from 'lucide-react'
import { useState } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { DropZone } from '#ui/design/DropZone.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAction } from '#ui/wire/query.ts'

import { createMapping, mappings, updateMapping } from '../../contract.ts'
import type { Mapping, TableSample } from '../../contract/mapping.ts'
import { accepted } from '../accepted.ts'
import { ColumnRows } from './ColumnRows.tsx'
import { FirstRows } from './FirstRows.tsx'
import { MapperFields } from './MapperFields.tsx'
import { type Drafting, type Mappable, useDraft } from './use-draft.ts'

type Props = {
  readonly mappable: Mappable
  readonly mapping: Mapping | null
  /** Null where a mapping is changed without a file at hand. */
  readonly tables: readonly TableSample[] | null
  readonly file: File | null
  readonly onFile: (file: File) => void
  readonly onKept: (file: File | null) => void
  readonly onClose: () => void
}

/** One table at a time; another sheet is another mapping. */
export function Mapper(props: Props) {
  const [at, setAt] = useState(0)
  const sample = props.tables?.[at] ?? null
  return <OneTable key={at} {...props} sample={sample} at={at} onTable={setAt} />
}

type TableProps = Props & {
  readonly sample: TableSample | null
  readonly at: number
  readonly onTable: (at: number) => void
}

function OneTable({ sample, at, onTable, ...props }: TableProps) {
  const { t } = useLingui()
  const { mappable, mapping, tables, file, onKept, onClose } = props
  const drafting = useDraft(mappable, { sample, mapping })
  const [name, setName] = useState(mapping?.name ?? nameFor(drafting, file))
  const known = sample?.recognised === true && !drafting.kind
  return (
    <Page
      title={t`Petakan kolom`}
      head={
        <PageHead
          title={mapping ? t`Ubah pemetaan` : t`Petakan kolom`}
          context={
            file ? (
              <Trans>
                <span className="break-all">{file.name}</span>. Berkasnya belum disimpan; setelah
                pemetaan disimpan ia dibaca seperti impor biasa.
              </Trans>
            ) : (
              <Trans>Berlaku untuk berkas berikutnya; yang sudah diterapkan tidak berubah.</Trans>
            )
          }
          actions={<Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>}
        />
      }
      foot={<Foot drafting={drafting} name={name} mapping={mapping} file={file} onKept={onKept} />}
    >
      <div className="grid gap-5">
        {known && (
          <Notice tone="info" title={<Trans>Tabel ini sudah dikenali sendiri.</Trans>}>
            <Trans>Unggah saja di halaman Impor; pemetaan tidak diperlukan.</Trans>
          </Notice>
        )}
        {drafting.gone.length > 0 && (
          <Notice tone="warning" title={<Trans>Kolom yang dulu dipetakan tidak ada lagi.</Trans>}>
            <Trans>
              {drafting.gone.join(', ')}. Pilih kolom penggantinya di bawah; yang masih cocok sudah
              terisi.
            </Trans>
          </Notice>
        )}
        {!sample && (
          <DropZone
            accept={accepted}
            onFiles={([chosen]) => chosen && props.onFile(chosen)}
            label={<Trans>Letakkan berkas contoh di sini untuk melihat isinya</Trans>}
          />
        )}
        <MapperFields
          drafting={drafting}
          mappable={mappable}
          name={name}
          onName={setName}
          {...(tables && tables.length > 1 && { tables, at, onTable })}
          sample={sample}
        />
        <Section title={t`Arti setiap kolom`} beside={t`saran dari nama kolom; periksa contohnya`}>
          <ColumnRows drafting={drafting} />
        </Section>
        {sample && <FirstRows sample={sample} headerRow={drafting.headerRow} />}
        <p className="flex items-start gap-2 text-13 text-muted">
          <Lock aria-hidden className="mt-0.5 flex-none" />
          <span className="max-w-[80ch]">
            <Trans>
              Kolom yang tampak berisi nama, telepon, atau alamat pembeli disamarkan dan tidak bisa
              dipetakan. Hanya kolom yang dipetakan yang dibaca dan disimpan.
            </Trans>
          </span>
        </p>
      </div>
    </Page>
  )
}

/** `Rekap toko November.xlsx` → `Rekap toko November`. */
function nameFor({ kind, isKnown }: Drafting, file: File | null): string {
  if (isKnown && kind) return `${kind.words.id}: kolom tambahan`
  return (file?.name ?? '').replace(/\.[a-z]+$/i, '').slice(0, 80)
}

function Foot({
  drafting: { result },
  name,
  mapping,
  file,
  onKept,
}: {
  readonly drafting: Drafting
  readonly name: string
  readonly mapping: Mapping | null
  readonly file: File | null
  readonly onKept: (file: File | null) => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const say = useWords()
  const done = useDone()
  const create = useAction(createMapping)
  const update = useAction(updateMapping)
  const problem = 'problem' in result ? result.problem : null
  const error = create.error ?? update.error
  const save = async () => {
    if (!('spec' in result)) return
    const { spec } = result
    // Whoever reads a known export as a table of its own makes another mapping.
    const answer =
      mapping && mapping.spec.how === spec.how
        ? await update.run({
            team: team.id,
            mapping: mapping.id,
            name,
            spec,
            version: mapping.version,
          })
        : await create.run({ team: team.id, name, spec })
    if (!answer) return
    onKept(file)
    await done({ text: t`Pemetaan ${name} disimpan`, change: answer.change, refresh: [mappings] })
  }
  return (
    <>
      <p className="min-w-0 flex-1 basis-72" aria-live="polite">
        {error ? (
          <span role="alert" className="text-danger">
            {say(error.words)}
          </span>
        ) : (
          <span className="text-muted">
            {problem ? say(problem) : t`Siap disimpan. Setelah itu pratinjaunya muncul.`}
          </span>
        )}
      </p>
      <Button
        tone="primary"
        icon={Save}
        disabled={problem !== null || name.trim() === ''}
        busy={create.busy || update.busy}
        onClick={() => void save()}
      >
        {file ? t`Simpan dan baca berkas` : t`Simpan pemetaan`}
      </Button>
    </>
  )
}
