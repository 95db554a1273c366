import { Trans, useLingui } from '@lingui/react/macro'

import { RecordHistory, useTeam } from '#modules/team/pieces.tsx'
import { ErrorView } from '#ui/design/ErrorView.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { SkeletonRows } from '#ui/design/Skeleton.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { task as endpoint } from '../contract.ts'
import { TaskForm } from './TaskForm.tsx'

/** One task: everything that can be changed, where it came from, and who did what to it. */
export function TaskPanel({
  id,
  onClose,
}: {
  readonly id: string | null
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  return (
    <SidePanel open={id !== null} onClose={onClose} title={t`Tugas`}>
      {id !== null && <OneTask key={id} id={id} onClose={onClose} />}
    </SidePanel>
  )
}

function OneTask({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useLingui()
  const team = useTeam()
  const answer = useAnswer(endpoint, { team: team.id, task: id })
  const { data, error } = answer
  if (error?.kind === 'not-found') {
    return (
      <p className="text-13 text-muted">
        <Trans>Tugas ini sudah dihapus. Ada di riwayat tim bila perlu dikembalikan.</Trans>
      </p>
    )
  }
  if (!data) {
    if (error) return <ErrorView error={error} retry={() => void answer.refetch()} />
    return <SkeletonRows />
  }
  return (
    <>
      <TaskForm task={data} onClose={onClose} />
      <div className="mt-6">
        <Section title={t`Riwayat`}>
          <RecordHistory recordType="task" recordId={id} />
        </Section>
      </div>
    </>
  )
}
