import { formatDay, formatPeriod } from '#kernel/format.ts'
import type { Day, Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { Kind } from '../importers/vocabulary.ts'
import { kindWords } from '../kinds.ts'

const listed = (periods: readonly Period[], language: 'id' | 'en') =>
  periods.map((period) => formatPeriod(period, language)).join(', ')

/** Why a figure of a day is missing, and what to do. */
export const dayMissing = {
  nothing(kind: Kind, day: Day): Words {
    const { name } = kindWords[kind]
    return {
      id: `${name.id} untuk ${formatDay(day, 'id')} belum diunggah.`,
      en: `${name.en} for ${formatDay(day, 'en')} has not been uploaded.`,
    }
  },
  longer(kind: Kind, periods: readonly Period[]): Words {
    const { name } = kindWords[kind]
    return {
      id: `${name.id} yang ada mencakup ${listed(periods, 'id')} sekaligus; angkanya tidak dibagi rata. Unduh dengan rentang satu hari, atau ketik angkanya.`,
      en: `${name.en} covers ${listed(periods, 'en')} in one; it is not prorated. Download it for one day, or type the figure.`,
    }
  },
}

/** The value holds only the part of the day until the file was made. */
export function partOfDay(kind: Kind): Words {
  const { name } = kindWords[kind]
  return {
    id: `${name.id} diunduh sebelum hari itu berakhir; angkanya belum sehari penuh.`,
    en: `${name.en} was downloaded before the day was over; this is not the whole day.`,
  }
}
