import { Trans, useLingui } from '@lingui/react/macro'
import { HardDrive } from 'lucide-react'

import { Notice } from '#ui/design/Notice.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { BackupPage } from '../contract.ts'

/** What one has to know first: that the last one failed, that there is none, that the disk is the same. */
export function BackupNotices({ page }: { readonly page: BackupPage }) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const { standing, problem, sameDisk } = page
  return (
    <>
      {problem && (
        <Notice
          tone={standing === 'failed' ? 'danger' : 'warning'}
          title={
            standing === 'failed' ? (
              <Trans>Cadangan terakhir gagal, {format.instant(problem.at)}.</Trans>
            ) : (
              <Trans>Cadangan terakhir tidak lengkap.</Trans>
            )
          }
        >
          {say(problem.words)}
        </Notice>
      )}
      {standing === 'late' && (
        <Notice tone="warning" title={<Trans>Sudah lebih dari dua hari tanpa cadangan.</Trans>}>
          <Trans>
            Server tidak berjalan pada malam hari, atau baru mulai lagi. Cadangkan sekarang.
          </Trans>
        </Notice>
      )}
      {standing === 'off' && (
        <Notice tone="warning" title={<Trans>Cadangan otomatis dimatikan.</Trans>}>
          <Trans>
            Yang memasang Etalase menyetel ETALASE_BACKUP_TIME=off. Pastikan ada jadwal lain yang
            menjalankan npx etalase backup.
          </Trans>
        </Notice>
      )}
      {sameDisk && (
        <Notice
          icon={HardDrive}
          title={<Trans>Cadangan ada di disk yang sama dengan datanya.</Trans>}
        >
          {t`Kalau laptop hilang atau disknya rusak, keduanya hilang. Salin berkasnya secara berkala ke tempat lain, atau arahkan ETALASE_BACKUP_FOLDER ke disk lain.`}
        </Notice>
      )}
    </>
  )
}
