import type { Words } from '#kernel/words.ts'

export const destroyedId: Words = {
  id: 'Nomor ini sudah dibulatkan Excel. Simpan kolomnya sebagai teks, lalu unggah lagi.',
  en: 'Excel has rounded this number. Keep its column as text and upload again.',
}
export const missingKey: Words = {
  id: 'Namanya kosong, jadi baris ini tidak bisa dikenali. Isi di berkasnya, lalu unggah lagi.',
  en: 'The name is empty, so this row cannot be told apart. Fill it in and upload again.',
}
export const personalKey: Words = {
  id: 'Isi sel ini tampak seperti data pribadi seseorang, jadi barisnya tidak disimpan.',
  en: 'This cell looks like somebody’s personal data, so its row is not stored.',
}
export const missingDay: Words = {
  id: 'Tanggalnya kosong. Isi di berkasnya, lalu unggah lagi.',
  en: 'The date is empty. Fill it in and upload again.',
}
export const unreadableDay: Words = {
  id: 'Tanggal ini tidak terbaca dengan urutan yang dipilih di pemetaan.',
  en: 'This date cannot be read in the order the mapping was given.',
}
export const unreadableFigure: Words = {
  id: 'Angka ini tidak terbaca. Betulkan di berkasnya, atau ubah pemetaannya.',
  en: 'This figure cannot be read. Mend it in the file, or change the mapping.',
}

export const readBy = (name: string, version: number): Words => ({
  id: `Dibaca dengan pemetaan “${name}” versi ${version}.`,
  en: `Read by the mapping “${name}”, version ${version}.`,
})
export const totalsSkipped = (rows: number): Words => ({
  id: `${rows} baris jumlah atau rata-rata dilewati, karena isinya sudah ada di baris lain.`,
  en: `${rows} rows of totals or means were skipped, because other rows say the same.`,
})
export const blankSkipped = (rows: number): Words => ({
  id: `${rows} baris tanpa satu angka pun dilewati.`,
  en: `${rows} rows without a single figure were skipped.`,
})

const nothingStored = {
  id: 'Tidak ada yang disimpan. Buka pemetaannya dan periksa lagi.',
  en: 'Nothing was stored. Open the mapping and check it again.',
}

export const decimalChanged = (name: string, label: string, value: string): Words => ({
  id: `Pemetaan “${name}” tidak lagi cocok: format angka di kolom “${label}” berubah, misalnya “${value}”. ${nothingStored.id}`,
  en: `The mapping “${name}” no longer fits: the figures of the column “${label}” are written differently, such as “${value}”. ${nothingStored.en}`,
})
export const orderChanged = (name: string, label: string, value: string): Words => ({
  id: `Pemetaan “${name}” tidak lagi cocok: urutan tanggal di kolom “${label}” berubah, misalnya “${value}”. ${nothingStored.id}`,
  en: `The mapping “${name}” no longer fits: the dates of the column “${label}” are in another order, such as “${value}”. ${nothingStored.en}`,
})

const mostNamed = 4

export function columnsGone(name: string, labels: readonly string[]): Words {
  const named = labels
    .slice(0, mostNamed)
    .map((label) => `“${label}”`)
    .join(', ')
  const more = labels.length - mostNamed
  return {
    id: `Pemetaan “${name}” tidak lagi cocok: kolom ${named}${more > 0 ? ` dan ${more} lagi` : ''} tidak ada atau berganti nama. ${nothingStored.id}`,
    en: `The mapping “${name}” no longer fits: the column ${named}${more > 0 ? ` and ${more} more` : ''} is missing or has another name. ${nothingStored.en}`,
  }
}
