import { backupSettings } from '#app/server/backup-contents.ts'
import { openInstallation } from '#app/server/open-installation.ts'
import { formatInstant } from '#kernel/format.ts'
import { Instant } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import type { BackupPage } from '#modules/installation/contract.ts'
import { backupReport, readInstallation } from '#modules/installation/module.ts'
import { holdsCluster } from '#platform/db/embedded/data-folder.ts'

import { fine, warning, wrong, type Check, type Finding } from './check.ts'

/** How the back-ups stand: whether the last one worked, and whether it lies on another disk. */
export const backups: Check = async ({ config, log }) => {
  if (!config.databaseUrl && !holdsCluster(config.data)) return notYet()
  try {
    const database = await openInstallation(config, { role: 'tool', log })
    try {
      const id = await readInstallation(database.pool)
      if (id === null) return notYet()
      const now = Instant.parse(Date.now())
      const settings = backupSettings(config)
      return findingOf(await backupReport({ db: database.db, settings, id, now }))
    } finally {
      await database.close()
    }
  } catch {
    return warning('backups', unknown, {
      id: 'Perbaiki databasenya dulu.',
      en: 'Mend the database first.',
    })
  }
}

const unknown: Words = {
  id: 'Keadaan cadangan tidak diketahui',
  en: 'How the back-ups stand is not known',
}

const notYet = () =>
  fine('backups', {
    id: 'Belum ada cadangan: yang pertama dibuat setelah server mulai',
    en: 'No back-up yet: the first is made after the server has started',
  })

function findingOf(page: BackupPage): Finding {
  const { standing, problem, folder, sameDisk } = page
  const newest = page.backups.find(({ whole }) => whole)
  const words = newest ? lastOne(newest.createdAt, page) : noneIn(folder)
  if (standing === 'failed' && problem)
    return wrong('backups', failedAt(problem.at, page), problem.words)
  if (standing === 'late') return wrong('backups', words, keepRunning)
  if (standing === 'off') return warning('backups', words, switchOn)
  if (standing === 'none') return notYet()
  if (problem) return warning('backups', words, problem.words)
  return sameDisk ? warning('backups', words, otherDisk) : fine('backups', words)
}

const timeOf = (at: Instant, { schedule }: BackupPage): Words => ({
  id: formatInstant(at, schedule.timeZone, 'id'),
  en: formatInstant(at, schedule.timeZone, 'en'),
})

function lastOne(at: Instant, page: BackupPage): Words {
  const { id, en } = timeOf(at, page)
  return {
    id: `Cadangan terakhir ${id}, ${page.folder}`,
    en: `Last back-up ${en}, ${page.folder}`,
  }
}

function failedAt(at: Instant, page: BackupPage): Words {
  const { id, en } = timeOf(at, page)
  return { id: `Cadangan terakhir gagal, ${id}`, en: `The last back-up failed, ${en}` }
}

const noneIn = (folder: string): Words => ({
  id: `Tidak ada cadangan di ${folder}`,
  en: `There is no back-up in ${folder}`,
})

const otherDisk: Words = {
  id: 'Cadangan ada di disk yang sama dengan data: kalau disk itu rusak, keduanya hilang. Arahkan ETALASE_BACKUP_FOLDER ke disk lain, atau salin berkasnya ke tempat lain.',
  en: 'The back-ups are on the disk of the data: if that fails, both are gone. Point ETALASE_BACKUP_FOLDER to another disk, or copy the files elsewhere.',
}

const keepRunning: Words = {
  id: 'Biarkan Etalase berjalan setidaknya sekali sehari, atau jalankan: npx etalase backup',
  en: 'Let Etalase run at least once a day, or run: npx etalase backup',
}

const switchOn: Words = {
  id: 'Pencadangan otomatis dimatikan (ETALASE_BACKUP_TIME=off). Hapus setelan itu, atau jadwalkan sendiri: npx etalase backup',
  en: 'Back-ups by the clock are switched off (ETALASE_BACKUP_TIME=off). Remove that setting, or schedule your own: npx etalase backup',
}
