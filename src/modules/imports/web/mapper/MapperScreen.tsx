import { Trans, useLingui } from '@lingui/react/macro'

import { useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { DropZone } from '#ui/design/DropZone.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { ErrorView } from '#ui/design/ErrorView.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { SkeletonRows } from '#ui/design/Skeleton.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { mappings } from '../../contract.ts'
import type { Mapping } from '../../contract/mapping.ts'
import { accepted } from '../accepted.ts'
import { Mapper } from './Mapper.tsx'
import type { Mappable } from './use-draft.ts'
import { type Sampled, useSample } from './use-sample.ts'

type Props = {
  /** The file that was not recognised, where this browser still holds it. */
  readonly first: File | null
  /** The mapping to change; null makes a new one. */
  readonly mappingId: string | null
  /** It is kept; the file, if any, is read by it from now on. */
  readonly onKept: (file: File | null) => void
  readonly onClose: () => void
}

/** A table nobody knows: a person says once what its columns mean. */
export function MapperScreen({ first, mappingId, onKept, onClose }: Props) {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()
  const phone = useIsPhone()
  const answer = useAnswer(mappings, { team: team.id })
  const sampled = useSample(phone ? null : first)
  const back = <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
  const bare = (content: React.ReactNode) => (
    <Page
      title={t`Petakan kolom`}
      head={
        <PageHead
          title={t`Petakan kolom`}
          context={t`Sekali dipetakan, berkas seperti ini dikenali sendiri.`}
          actions={back}
        />
      }
    >
      {content}
    </Page>
  )
  if (phone || !may('imports.upload')) {
    return bare(
      <EmptyState
        title={
          phone ? (
            <Trans>Buka di layar yang lebih lebar</Trans>
          ) : (
            <Trans>Peran ini hanya melihat</Trans>
          )
        }
      >
        {phone ? (
          <Trans>
            Memetakan kolom berarti menyandingkan kolom berkas dengan angka di Etalase. Di laptop
            atau tablet semuanya terlihat sekaligus; pemetaan yang sudah ada tetap bekerja di
            ponsel.
          </Trans>
        ) : (
          <Trans>Pemetaan dibuat oleh yang boleh mengunggah impor.</Trans>
        )}
      </EmptyState>,
    )
  }
  return (
    <Loaded answer={answer} skeleton={bare(<SkeletonRows />)}>
      {(known) => {
        const asked = known.mappings.find(({ id }) => id === mappingId) ?? null
        const mapping = asked ?? assignedFor(known.mappings, sampled)
        if (mappingId !== null && !asked)
          return bare(
            <Notice tone="warning" title={<Trans>Pemetaan ini sudah tidak ada.</Trans>}>
              <Trans>Mungkin sudah dihapus. Buat pemetaan baru dari berkasnya.</Trans>
            </Notice>,
          )
        if (!sampled.tables && (!mapping || sampled.busy || sampled.error))
          return bare(<Sampling sampled={sampled} />)
        return (
          <WithTables
            key={`${sampled.file?.name} ${sampled.tables?.length} ${mapping?.version}`}
            mappable={known}
            mapping={mapping}
            sampled={sampled}
            onKept={onKept}
            onClose={onClose}
          />
        )
      }}
    </Loaded>
  )
}

/** Of a known export there is one set of assigned columns: more of them join it. */
const assignedFor = (all: readonly Mapping[], { tables }: Sampled): Mapping | null =>
  all.find(({ spec }) => spec.how === 'known' && spec.kind === tables?.[0]?.kind) ?? null

/** Before the first rows are there: the file is asked for, read, or could not be read. */
function Sampling({ sampled }: { readonly sampled: Sampled }) {
  const { error, busy, take } = sampled
  if (busy) return <SkeletonRows />
  return (
    <div className="grid max-w-[860px] gap-4">
      {error && <ErrorView error={error} />}
      <DropZone
        large
        accept={accepted}
        onFiles={([file]) => file && take(file)}
        label={<Trans>Pilih berkas yang kolomnya akan dipetakan</Trans>}
        hint={
          <Trans>
            Berkas yang belum dikenal tidak disimpan di server, jadi dipilih sekali lagi. Kolom yang
            tampak berisi data pembeli disamarkan.
          </Trans>
        }
      />
    </div>
  )
}

function WithTables({
  mappable,
  mapping,
  sampled,
  onKept,
  onClose,
}: {
  readonly mappable: Mappable
  readonly mapping: Mapping | null
  readonly sampled: Sampled
  readonly onKept: (file: File | null) => void
  readonly onClose: () => void
}) {
  const { tables, file } = sampled
  if (tables?.length === 0) {
    return (
      <Page title="" head={<PageHead title={<Trans>Petakan kolom</Trans>} />}>
        <Notice tone="warning" title={<Trans>Tidak ada tabel di berkas ini.</Trans>}>
          <Trans>
            Paling sedikit perlu satu baris judul dan satu baris isi. Pilih berkas lain.
          </Trans>
        </Notice>
      </Page>
    )
  }
  return (
    <Mapper
      mappable={mappable}
      mapping={mapping}
      tables={tables}
      file={file}
      onFile={sampled.take}
      onKept={onKept}
      onClose={onClose}
    />
  )
}
