import { formatDay, formatPeriod } from '#kernel/format.ts'
import type { Day, Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import { stretches } from './cover.ts'
import type { Kind } from './importers/vocabulary.ts'
import { kindWords } from './kinds.ts'

const listed = (periods: readonly Period[], language: 'id' | 'en') =>
  periods.map((period) => formatPeriod(period, language)).join(', ')

/** Why a figure is missing, and what to import. */
export const missing = {
  nothing: (kind: Kind): Words => {
    const { name } = kindWords[kind]
    return {
      id: `${name.id} minggu ini belum diunggah.`,
      en: `${name.en} of this week has not been uploaded.`,
    }
  },
  column: (kind: Kind): Words => {
    const { name } = kindWords[kind]
    return {
      id: `Kolom untuk angka ini tidak ada, atau kosong, di ${name.id}.`,
      en: `${name.en} has no column for this figure, or left it empty.`,
    }
  },
  people: (kind: Kind): Words => {
    const { name } = kindWords[kind]
    return {
      id: `${name.id} hanya ada per hari. Orang tidak bisa dijumlah antarhari; unggah ekspor dengan rentang Senin sampai Minggu.`,
      en: `${name.en} is there by day only. People cannot be added over days; upload the export for Monday to Sunday.`,
    }
  },
  days: (kind: Kind, known: readonly Period[]): Words => {
    const { name } = kindWords[kind]
    return {
      id: `${name.id} baru ada untuk ${listed(known, 'id')}; angka minggu butuh Senin sampai Minggu.`,
      en: `${name.en} is there for ${listed(known, 'en')} only; the week needs Monday to Sunday.`,
    }
  },
  otherPeriod: (kind: Kind, known: readonly Period[]): Words => {
    const { name } = kindWords[kind]
    return {
      id: `${name.id} yang ada mencakup ${listed(known, 'id')}, bukan minggu ini saja; angkanya tidak dibagi rata.`,
      en: `${name.en} covers ${listed(known, 'en')}, not this week alone; it is not prorated.`,
    }
  },
  nothingThen: (name: Words): Words => ({
    id: `${name.id} untuk hari-hari ini belum diunggah.`,
    en: `${name.en} of these days has not been uploaded.`,
  }),
  notTheseDays: (name: Words, known: readonly Period[]): Words => ({
    id: `${name.id} yang ada mencakup ${listed(known, 'id')}, dan itu tidak menyusun hari-hari ini; angkanya tidak dibagi rata.`,
    en: `${name.en} covers ${listed(known, 'en')}, which does not make up these days; it is not prorated.`,
  }),
  /** Rows about longer days than those asked for are left out. */
  longerRows: (name: Words, known: readonly Period[]): Words => ({
    id: `Sebagian baris ${name.id} tentang ${listed(known, 'id')} dan tidak dihitung di sini.`,
    en: `Some rows of ${name.en} are about ${listed(known, 'en')} and do not count here.`,
  }),
  overlapping: (name: Words): Words => ({
    id: `Sebagian baris ${name.id} tumpang tindih harinya, misalnya per hari dan per minggu. Angkanya ditampilkan — supaya tidak dihitung dua kali.`,
    en: `Some rows of ${name.en} are about the same days, such as a day and its week. Their figures are shown as —, so that nothing is counted twice.`,
  }),
  lastDay: (kind: Kind): Words => {
    const { name } = kindWords[kind]
    return {
      id: `${name.id} belum sampai hari Minggu.`,
      en: `${name.en} does not reach Sunday yet.`,
    }
  },
  dayBefore: (kind: Kind, day: Day): Words => {
    const { name } = kindWords[kind]
    return {
      id: `${name.id} ${formatDay(day, 'id')} belum ada; tambahannya dihitung dari hari itu.`,
      en: `${name.en} of ${formatDay(day, 'en')} is not there yet; the gain is counted from that day.`,
    }
  },
  divisor: (): Words => ({
    id: 'Pembaginya nol, jadi tidak ada yang bisa dihitung.',
    en: 'Its divisor is zero, so there is nothing to compute.',
  }),
  buyers: (): Words => ({
    id: 'Pembeli tidak bisa dibedakan: penghitungan pembeli kembali dimatikan, atau datanya sudah dihapus setelah 400 hari.',
    en: 'Buyers cannot be told apart: counting repeat buyers is switched off, or its data was dropped after 400 days.',
  }),
}

/** The value holds only part of the week. */
export function partOfWeek(kind: Kind, days: Parameters<typeof stretches>[0]): Words {
  const { name } = kindWords[kind]
  const known = stretches(days)
  return {
    id: `${name.id} baru mencakup ${listed(known, 'id')}; angka ini belum seminggu penuh.`,
    en: `${name.en} covers ${listed(known, 'en')} so far; this is not a whole week yet.`,
  }
}

/** Only some of the asked days are known. */
export function partOfDays(name: Words, days: Parameters<typeof stretches>[0]): Words {
  const known = stretches(days)
  return {
    id: `${name.id} baru mencakup ${listed(known, 'id')}.`,
    en: `${name.en} covers ${listed(known, 'en')} so far.`,
  }
}

/** Some rows carry no value, and the sum is made of the others. */
export function someEmpty(filled: number, rows: number): Words {
  return {
    id: `${rows - filled} dari ${rows} baris tanpa angka ini; jumlahnya dari ${filled} baris lain.`,
    en: `${rows - filled} of ${rows} rows lack this figure; the sum is of the other ${filled}.`,
  }
}

/**
 * TikTok masks user names (`a***47`), so that different people may look the same; and buyers from
 * before the first imported order look new.
 */
export const buyersUncertain = (since: Day | null): Words => ({
  id: `Batas atas: nama pengguna yang disamarkan bisa sama untuk orang berbeda.${
    since
      ? ` Pesanan yang diimpor mulai ${formatDay(since, 'id')}; pembeli dari sebelum itu tampak baru.`
      : ''
  }`,
  en: `An upper bound: masked user names may be the same for different people.${
    since
      ? ` Imported orders begin on ${formatDay(since, 'en')}; buyers from before it look new.`
      : ''
  }`,
})
