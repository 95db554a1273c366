import { Trans, useLingui } from '@lingui/react/macro'
import { Save } from 'lucide-react'

import { TeamPage, useDone, useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { useAction, useAnswer } from '#ui/wire/query.ts'

import { type BackupPage, backups, makeBackup } from '../contract.ts'
import { BackupNotices } from './BackupNotices.tsx'
import { BackupTable } from './BackupTable.tsx'
import { Rules } from './Rules.tsx'
import { Running } from './Running.tsx'

const lookAgainMs = 1_500

/** Every back-up of the installation, how the last attempt went, and the button for one more. */
export function BackupsScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const answer = useAnswer(
    backups,
    { team: team.id },
    { everyMs: (page) => (page?.running ? lookAgainMs : 60_000) },
  )
  return (
    <TeamPage
      title={t`Cadangan`}
      context={t`Satu berkas berisi seluruh Etalase ini: semua tim, impor, angka, dan laporan.`}
      actions={<MakeNow running={Boolean(answer.data?.running)} />}
    >
      <Loaded answer={answer}>{(page) => <Page page={page} />}</Loaded>
    </TeamPage>
  )
}

function MakeNow({ running }: { readonly running: boolean }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const make = useAction(makeBackup, { onError: 'toast' })
  if (!useMay()('backups.make')) return null
  const press = async () => {
    const answer = await make.run({ team: team.id })
    if (!answer) return
    // By the clock, or by somebody else: this page may not have heard of it yet.
    const text = answer.started
      ? t`Cadangan sedang dibuat`
      : t`Cadangan sudah berjalan. Hasilnya muncul di daftar.`
    await done({ text, refresh: [backups] })
  }
  return (
    <Button
      tone="primary"
      icon={Save}
      busy={make.busy}
      disabled={running}
      onClick={() => void press()}
    >
      {t`Cadangkan sekarang`}
    </Button>
  )
}

function Page({ page }: { readonly page: BackupPage }) {
  const { running, backups: list } = page
  return (
    <div className="grid gap-6">
      <BackupNotices page={page} />
      {running && <Running running={running} />}
      {list.length === 0 && !running && (
        <EmptyState title={<Trans>Belum ada cadangan</Trans>}>
          {page.schedule.time === null ? (
            <Trans>Tidak ada yang dibuat otomatis. Tombol di atas membuat satu sekarang.</Trans>
          ) : (
            <Trans>
              Yang pertama dibuat sendiri, paling lambat satu jam setelah server mulai. Tombol di
              atas membuatnya sekarang.
            </Trans>
          )}
        </EmptyState>
      )}
      {list.length > 0 && <BackupTable backups={list} />}
      <Rules page={page} />
    </div>
  )
}
