import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronLeft, ChevronRight, Undo2, Upload } from 'lucide-react'
import { useState } from 'react'

import { useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { ColumnChoice } from '#ui/design/ColumnChoice.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { useHiddenColumns } from '#ui/design/hidden-columns.ts'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type Import, imports } from '../contract.ts'
import { ImportDetail, ImportTitle } from './ImportDetail.tsx'
import { PastImports, usePastColumns } from './PastImports.tsx'
import { useUndoAll } from './use-apply.ts'

const pageSize = 50

/** Every file that came in, what it brought, and the way back. */
export function HistoryScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const may = useMay()
  const [offset, setOffset] = useState(0)
  const [opened, setOpened] = useState<Import | null>(null)
  const answer = useAnswer(imports, { team: team.id, offset, limit: pageSize }, { keep: true })
  const phone = useIsPhone()
  const columns = usePastColumns()
  const { hidden, toggle } = useHiddenColumns('imports')
  const upload = may('imports.upload') && (
    <ButtonLink tone="primary" icon={Upload} to={at('imports')}>
      {t`Unggah ekspor`}
    </ButtonLink>
  )
  return (
    <Page
      title={t`Riwayat impor`}
      head={
        <PageHead
          title={t`Riwayat impor`}
          context={t`Setiap angka berasal dari salah satu berkas ini. Satu impor bisa diurungkan seluruhnya.`}
          actions={
            <>
              {!phone && (
                <ColumnChoice
                  columns={columns
                    .filter(({ header }) => !header)
                    .map(({ key, head }) => ({ key, label: head }))}
                  hidden={hidden}
                  onToggle={toggle}
                />
              )}
              {upload}
            </>
          }
        />
      }
    >
      <Loaded answer={answer}>
        {({ imports: past, total }) =>
          total === 0 ? (
            <EmptyState title={<Trans>Belum ada impor</Trans>} actions={upload}>
              <Trans>
                Setelah ekspor diterapkan, berkasnya tercatat di sini dan bisa diurungkan.
              </Trans>
            </EmptyState>
          ) : (
            <>
              <PastImports
                columns={columns.filter(({ key }) => !hidden.includes(key))}
                past={past}
                opened={opened}
                onOpen={setOpened}
              />
              {total > pageSize && (
                <div className="tn mt-3 flex items-center justify-end gap-1 text-12 text-muted">
                  <IconButton
                    icon={ChevronLeft}
                    label={t`Sebelumnya`}
                    disabled={offset === 0}
                    onClick={() => setOffset(Math.max(0, offset - pageSize))}
                  />
                  <IconButton
                    icon={ChevronRight}
                    label={t`Berikutnya`}
                    disabled={offset + pageSize >= total}
                    onClick={() => setOffset(offset + pageSize)}
                  />
                </div>
              )}
            </>
          )
        }
      </Loaded>
      <PastImport
        one={answer.data?.imports.find(({ id }) => id === opened?.id) ?? null}
        onClose={() => setOpened(null)}
      />
    </Page>
  )
}

function PastImport({
  one,
  onClose,
}: {
  readonly one: Import | null
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const may = useMay()
  const format = useFormat()
  const { undoAll, busy } = useUndoAll()
  const undoable = one?.state === 'applied' && may('imports.undo')
  return (
    <SidePanel
      wide
      open={one !== null}
      onClose={onClose}
      title={one ? <ImportTitle one={one} /> : ''}
      context={one?.file}
      actions={
        undoable && (
          <Button icon={Undo2} busy={busy} onClick={() => void undoAll([one])}>
            {t`Urungkan impor ini`}
          </Button>
        )
      }
    >
      {one && (
        <div className="grid gap-4">
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1 text-13">
            <dt className="text-muted">{t`Diunggah`}</dt>
            <dd className="tn">
              {format.instant(one.createdAt)}, {one.createdBy}
            </dd>
            {one.appliedAt !== null && (
              <>
                <dt className="text-muted">{t`Diterapkan`}</dt>
                <dd className="tn">{format.instant(one.appliedAt)}</dd>
              </>
            )}
            {one.undoneAt !== null && (
              <>
                <dt className="text-muted">{t`Diurungkan`}</dt>
                <dd className="tn">{format.instant(one.undoneAt)}</dd>
              </>
            )}
            {one.counts && (
              <>
                <dt className="text-muted">{t`Isi`}</dt>
                <dd className="tn">
                  {t`${format.count(one.counts.new)} baru, ${format.count(one.counts.changed)} berubah, ${format.count(one.counts.same)} sama, ${format.count(one.counts.refused)} ditolak`}
                </dd>
              </>
            )}
          </dl>
          <div className="border-t border-line pt-6">
            <ImportDetail one={one} key={one.id} />
          </div>
        </div>
      )}
    </SidePanel>
  )
}
