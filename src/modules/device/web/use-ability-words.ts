import { useLingui } from '@lingui/react/macro'
import {
  Bell,
  Camera,
  Clock,
  CloudOff,
  Download,
  HardDrive,
  Lightbulb,
  type LucideIcon,
  Mic,
  Vibrate,
} from 'lucide-react'

import type { Capability } from '#ui/device/capability.ts'

export type AbilityWords = {
  readonly icon: LucideIcon
  readonly name: string
  /** What Etalase wants it for. */
  readonly purpose: string
  /** What its button says. */
  readonly press: string
}

export function useAbilityWords(): Readonly<Record<Capability, AbilityWords>> {
  const { t } = useLingui()
  const test = t`Uji`
  return {
    install: {
      icon: Download,
      name: t`Pasang aplikasi`,
      purpose: t`Ikon di layar utama, layar penuh, dan pintasan ke Hari ini, Impor, dan Angka.`,
      press: t`Pasang`,
    },
    offline: {
      icon: CloudOff,
      name: t`Terbuka tanpa jaringan`,
      purpose: t`Tampilan disimpan di perangkat. Angka dan laporan tidak pernah ikut disimpan.`,
      press: t`Siapkan`,
    },
    notifications: {
      icon: Bell,
      name: t`Notifikasi`,
      purpose: t`Pemberitahuan dari Etalase di layar perangkat.`,
      press: test,
    },
    'wake-lock': {
      icon: Lightbulb,
      name: t`Layar tetap menyala`,
      purpose: t`Layar tidak mati sendiri selagi dipakai.`,
      press: test,
    },
    microphone: {
      icon: Mic,
      name: t`Mikrofon`,
      purpose: t`Untuk halaman yang mendengar suara. Ujinya tidak merekam apa pun.`,
      press: test,
    },
    camera: {
      icon: Camera,
      name: t`Kamera langsung`,
      purpose: t`Untuk memotret di halaman. Mengunggah foto dari galeri selalu bisa, juga lewat HTTP.`,
      press: test,
    },
    storage: {
      icon: HardDrive,
      name: t`Penyimpanan tetap`,
      purpose: t`Browser tidak membuang tampilan yang disimpan saat memori penuh.`,
      press: test,
    },
    vibration: {
      icon: Vibrate,
      name: t`Getar`,
      purpose: t`Isyarat tanpa suara.`,
      press: test,
    },
    clock: {
      icon: Clock,
      name: t`Jam perangkat`,
      purpose: t`Sama dengan jam server, agar waktu yang dicatat benar.`,
      press: t`Ukur lagi`,
    },
  }
}
