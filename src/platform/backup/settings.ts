import { z } from 'zod'

import { defaultTimeZone } from '#kernel/time.ts'

/** The environment variables of back-ups and what each wants, for the messages of the start. */
export const backupVariables = {
  backupFolder: {
    env: 'ETALASE_BACKUP_FOLDER',
    wants: { id: 'harus berupa folder', en: 'must be a folder' },
  },
  backupTime: {
    env: 'ETALASE_BACKUP_TIME',
    wants: {
      id: 'harus jam seperti 02:30, atau off untuk tidak mencadangkan otomatis',
      en: 'must be a time like 02:30, or off for no back-up by the clock',
    },
  },
  backupKeep: {
    env: 'ETALASE_BACKUP_KEEP',
    wants: {
      id: 'harus tiga bilangan: harian (paling sedikit 1), mingguan, bulanan; misalnya 7,4,6',
      en: 'must be three numbers: of days (at least 1), of weeks, of months; for example 7,4,6',
    },
  },
  timeZone: {
    env: 'ETALASE_TIME_ZONE',
    wants: {
      id: 'harus zona waktu, misalnya Asia/Jakarta, Asia/Makassar atau Asia/Jayapura',
      en: 'must be a time zone, for example Asia/Jakarta, Asia/Makassar or Asia/Jayapura',
    },
  },
  passphrase: {
    env: 'ETALASE_PASSPHRASE',
    wants: { id: 'harus berupa teks', en: 'must be a text' },
  },
} as const

export const backupShapes = {
  backupFolder: z.string().optional(),
  /** `off`: none by the clock; before an upgrade one is made all the same. */
  backupTime: z
    .string()
    .regex(/^(off|([01]\d|2[0-3]):[0-5]\d)$/i)
    .transform((text) => (text.toLowerCase() === 'off' ? null : text))
    .nullable()
    .default('02:30'),
  backupKeep: z
    .string()
    .regex(/^[1-9]\d{0,2}, ?\d{1,3}, ?\d{1,3}$/)
    .transform(asKeep)
    .default({ days: 7, weeks: 4, months: 6 }),
  /** The clock of the installation; each team has one of its own. */
  timeZone: z.string().refine(isTimeZone).default(defaultTimeZone),
  /** Seals the key of the installation into back-ups made without a person beside them. */
  passphrase: z.string().nullable().default(null),
}

function isTimeZone(text: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function asKeep(text: string) {
  const [days = 1, weeks = 0, months = 0] = text.split(',').map(Number)
  return { days, weeks, months }
}
