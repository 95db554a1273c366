import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import type { Language } from '#kernel/words.ts'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { BackupPage } from '../contract.ts'

/** When, where, how many, and how one comes back: what was set where Etalase was installed. */
export function Rules({ page }: { readonly page: BackupPage }) {
  const { t } = useLingui()
  const format = useFormat()
  const { folder, schedule } = page
  const { days, weeks, months } = schedule.keep
  return (
    <Section title={t`Aturannya`}>
      <dl className="grid gap-x-8 gap-y-1 text-13 md:gap-y-3 md:grid-cols-[max-content_1fr]">
        <Rule name={t`Kapan`}>
          {schedule.time === null || schedule.next === null ? (
            <Trans>Tidak otomatis. Sebelum pembaruan tetap dibuat satu.</Trans>
          ) : (
            <Trans>
              Setiap hari pukul {asClock(schedule.time, format.language)} ({schedule.timeZone}),
              berikutnya {format.instant(schedule.next)}; dan sebelum pembaruan. Kalau komputer
              mati, dibuat setelah menyala.
            </Trans>
          )}
        </Rule>
        <Rule name={t`Di mana`}>
          <code className="break-all">{folder}</code>
        </Rule>
        <Rule name={t`Lama simpan`}>
          <Trans>
            Yang terakhir dari tiap hari selama {days} hari, tiap minggu selama {weeks} minggu, tiap
            bulan selama {months} bulan. Selebihnya dihapus sendiri.
          </Trans>
        </Rule>
        <Rule name={t`Kunci rahasia`}>
          {schedule.seals ? (
            <Trans>Ikut, disegel dengan frasa sandi dari ETALASE_PASSPHRASE.</Trans>
          ) : (
            <Trans>
              Tidak ikut. Setel ETALASE_PASSPHRASE supaya ikut, disegel dengan frasa sandi itu.
            </Trans>
          )}
        </Rule>
        <Rule name={t`Memulihkan`}>
          <Trans>
            Lewat terminal, ke folder data yang kosong:{' '}
            <code className="break-all">npx etalase restore BERKAS --data FOLDER</code>
          </Trans>
        </Rule>
      </dl>
    </Section>
  )
}

/** `02.30` in Indonesian, as clocks are written there. */
const asClock = (time: string, language: Language): string =>
  language === 'id' ? time.replace(':', '.') : time

function Rule({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-muted">{name}</dt>
      <dd className="max-w-[72ch] max-md:mb-3">{children}</dd>
    </div>
  )
}
