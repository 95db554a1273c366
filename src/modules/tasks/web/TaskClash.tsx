import { Trans, useLingui } from '@lingui/react/macro'

import { Button } from '#ui/design/Button.tsx'
import { Notice } from '#ui/design/Notice.tsx'

export type TaskText = 'title' | 'note' | 'owner' | 'day' | 'time' | 'repeat'

/** What somebody else stored in a field that is typed in here: both are there until one is chosen. */
export function TaskClash({
  clashes,
  theirs,
  onTake,
}: {
  readonly clashes: readonly TaskText[]
  readonly theirs: Partial<Record<TaskText, string>>
  readonly onTake: () => void
}) {
  const { t } = useLingui()
  if (clashes.length === 0) return null
  const names: Record<TaskText, string> = {
    title: t`Judul`,
    note: t`Catatan`,
    owner: t`Untuk`,
    day: t`Hari`,
    time: t`Jam`,
    repeat: t`Ulangi tiap minggu`,
  }
  const changed = clashes.map((name) => names[name]).join(', ')
  const written = clashes.filter((name) => name === 'title' || name === 'note')
  return (
    <Notice
      tone="warning"
      title={t`Orang lain juga mengubah: ${changed}.`}
      actions={
        <Button size="small" onClick={onTake}>
          <Trans>Pakai yang mereka simpan</Trans>
        </Button>
      }
    >
      {written.map((name) => (
        <p key={name} className="line-clamp-3">
          “{theirs[name] || '—'}”
        </p>
      ))}
      <Trans>Isian di sini tetap ada. Simpan untuk memakai isian ini.</Trans>
    </Notice>
  )
}
