import { Failure } from '#kernel/failure.ts'

/** The tables stay as they are, because no back-up of them could be made. */
export class UpgradeRefused extends Failure {
  constructor(folder: string, cause: unknown) {
    const reason = cause instanceof Failure ? cause.words : { id: String(cause), en: String(cause) }
    super(
      'unavailable',
      {
        id: `Etalase sudah diperbarui. Sebelum tabelnya ikut diperbarui, cadangan ditulis ke ${folder}, dan itu gagal:\n  ${reason.id}\nTidak ada yang diubah. Perbaiki itu lalu mulai lagi, atau arahkan ETALASE_BACKUP_FOLDER ke folder lain.\nUntuk melanjutkan tanpa cadangan, dengan sengaja: npm start -- --without-backup`,
        en: `Etalase was upgraded. Before its tables follow, a back-up is written to ${folder}, and that failed:\n  ${reason.en}\nNothing was changed. Mend it and start again, or point ETALASE_BACKUP_FOLDER to another folder.\nTo go on without a back-up, deliberately: npm start -- --without-backup`,
      },
      { cause },
    )
  }
}
