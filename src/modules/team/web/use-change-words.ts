import { useLingui } from '@lingui/react/macro'

import { missing } from '#kernel/format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import { type Change, Role, roleWords } from '../contract.ts'
import { usePlainFields } from './use-plain-fields.ts'

/** What was done to what, as the rest of a sentence that begins with a name. */
export function useSentence(): (change: Change) => string {
  const { t } = useLingui()
  return ({ recordType, recordName: name, verb }) => {
    const things: Record<string, string> = {
      team: t`tim`,
      member: t`anggota`,
      invitation: t`undangan untuk`,
      brand: t`brand`,
      brand_product: t`brand produk`,
      brand_promise: t`janji untuk`,
      brief: t`brief`,
      product: t`produk`,
      client: t`klien`,
      segment: t`segmen`,
      brand_look: t`tampilan brand`,
      meeting: t`rapat`,
      import: t`impor`,
      mapping: t`pemetaan`,
      report: t`laporan`,
      typed_figure: t`angka ketikan`,
      week_target: t`target`,
      task: t`tugas`,
      retention: t`lama simpan`,
      wording_decision: t`keputusan tentang aturan`,
      wording_rule: t`aturan`,
      wording_handles: t`akun sendiri`,
      wording_question: t`pertanyaan tentang`,
    }
    if (recordType === 'link')
      return verb === 'create' ? t`membuat tautan untuk ${name}` : t`mencabut tautan untuk ${name}`
    if (recordType === 'backup') return t`membuat cadangan`
    if (recordType === 'sign-in') {
      if (verb === 'create') return t`membuat tautan sandi baru untuk ${name}`
      if (verb === 'update') return t`mengganti sandi ${name} dari komputer server`
      return t`mematikan verifikasi dua langkah ${name}`
    }
    if (recordType === 'brief_version' && verb === 'create') return t`memberlakukan brief ${name}`
    if (recordType === 'brief_version') return t`mengurungkan pemberlakuan brief ${name}`
    if (recordType === 'brief_approval')
      return verb === 'create' ? t`menyetujui brief ${name}` : t`menarik persetujuan brief ${name}`
    const thing = things[recordType] ?? recordType
    switch (verb) {
      case 'create':
        if (recordType === 'import') return t`menerapkan impor ${name}`
        return t`menambahkan ${thing} ${name}`
      case 'update':
        return t`mengubah ${thing} ${name}`
      case 'delete':
        return t`menghapus ${thing} ${name}`
      case 'undo':
        return t`mengurungkan perubahan ${thing} ${name}`
      default:
        return verb satisfies never
    }
  }
}

const plain = (text: string | null) => text ?? missing

type FieldWords = { readonly label: string; readonly value: (text: string | null) => string }

const zoneNames: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** The name of a field as a person knows it, and how its values are read. */
export function useFieldWords(): (name: string) => FieldWords {
  const { t } = useLingui()
  const say = useWords()
  const plainFields = usePlainFields()
  const states: Record<string, string> = { open: t`terbuka`, done: t`selesai` }
  return (name) => {
    switch (name) {
      case 'name':
        return { label: t`Nama`, value: plain }
      case 'days':
        return {
          label: t`Lama simpan`,
          value: (text) => (text === null ? missing : t`${text} hari`),
        }
      case 'timeZone':
        return { label: t`Zona waktu`, value: (text) => zoneNames[text ?? ''] ?? plain(text) }
      case 'language':
        return {
          label: t`Bahasa`,
          value: (text) => (text === 'en' ? 'English' : 'Bahasa Indonesia'),
        }
      case 'roles':
        return { label: t`Peran`, value: (text) => rolesIn(text, say) }
      case 'color':
        return { label: t`Warna`, value: plain }
      case 'value':
        return { label: t`Nilai`, value: plain }
      case 'takenOn':
        return { label: t`Diambil`, value: plain }
      case 'note':
        return { label: t`Catatan`, value: plain }
      case 'evidence':
        return { label: t`Bukti`, value: (text) => (text === null ? missing : t`ada`) }
      case 'state':
        return { label: t`Keadaan`, value: (text) => states[text ?? ''] ?? plain(text) }
      case 'title':
        return { label: t`Judul`, value: plain }
      case 'owner':
        return { label: t`Untuk`, value: plain }
      case 'day':
        return { label: t`Hari`, value: plain }
      case 'time':
        return { label: t`Jam`, value: plain }
      case 'restriction':
        return { label: t`Batasan`, value: plain }
      case 'from':
        return { label: t`Mulai`, value: plain }
      case 'to':
        return { label: t`Sampai`, value: plain }
      case 'minutes':
        return { label: t`Menit tayang`, value: plain }
      case 'primePercent':
        return { label: t`Di jam ramai, persen`, value: plain }
      case 'mentions':
        return { label: t`Sebutan`, value: plain }
      case 'pins':
        return { label: t`Pin`, value: plain }
      case 'price':
        return { label: t`Harga paket, rupiah`, value: plain }
      case 'repeat':
        return { label: t`Ulangi`, value: (text) => (text ? t`tiap minggu` : missing) }
      default:
        return { label: plainFields[name] ?? name, value: plain }
    }
  }
}

function rolesIn(text: string | null, say: ReturnType<typeof useWords>): string {
  if (text === null) return missing
  return text
    .split(', ')
    .map((word) => {
      const role = Role.safeParse(word)
      return role.success ? say(roleWords[role.data]) : word
    })
    .join(', ')
}
