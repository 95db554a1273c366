import { Trans, useLingui } from '@lingui/react/macro'
import { RotateCw, ShieldCheck } from 'lucide-react'

import { Button } from '#ui/design/Button.tsx'
import { Notice } from '#ui/design/Notice.tsx'

import type { Trust } from './use-trust.ts'

/** How this device and the server stand to each other, and the one thing to do next. */
export function TrustState({ trust, next }: { readonly trust: Trust; readonly next: string }) {
  const { t } = useLingui()
  const { standing, secure, check, checking } = trust
  switch (standing) {
    case 'asking':
      return (
        <Notice icon={RotateCw}>
          <Trans>Memeriksa perangkat ini…</Trans>
        </Notice>
      )
    case 'off':
      return (
        <Notice tone="warning" title={<Trans>HTTPS tidak dinyalakan di server ini.</Trans>}>
          <Trans>
            Minta yang menjalankan Etalase memulainya dengan <code>ETALASE_HTTPS=on</code>. Tanpa
            itu semuanya tetap berjalan lewat HTTP, kecuali pemasangan, notifikasi, layar yang
            ditahan menyala, mikrofon, dan kamera langsung.
          </Trans>
        </Notice>
      )
    case 'here':
      return (
        <Notice tone="positive" title={<Trans>Di komputer ini tidak perlu apa-apa.</Trans>}>
          <Trans>
            Browser menganggap alamat localhost aman. Langkah di bawah untuk ponsel di jaringan yang
            sama: buka di sana alamat jaringan yang tercetak di terminal, ditambah /trust.
          </Trans>
        </Notice>
      )
    case 'safe':
      return (
        <Notice
          tone="positive"
          icon={ShieldCheck}
          title={<Trans>Alamat ini aman, dan perangkat ini memercayainya.</Trans>}
          actions={
            <a className="btn primary" href={next}>
              {t`Lanjut ke Etalase`}
            </a>
          }
        >
          <Trans>Tidak ada lagi yang perlu dilakukan.</Trans>
        </Notice>
      )
    case 'skipped':
      return (
        <Notice tone="warning" title={<Trans>Peringatan browser dilewati.</Trans>}>
          <Trans>
            Alamatnya terbuka, tetapi perangkat ini belum memercayai sertifikatnya. Ikuti langkah di
            bawah, lalu muat ulang halaman ini.
          </Trans>
        </Notice>
      )
    case 'unnamed':
      return (
        <Notice tone="warning" title={<Trans>Sertifikat tidak memuat alamat ini.</Trans>}>
          <Trans>
            Buka Etalase lewat alamat yang tercetak di terminal server, atau isi ETALASE_URL dengan
            alamat ini dan mulai ulang server.
          </Trans>
        </Notice>
      )
    case 'trusted':
      return (
        <Notice
          tone="positive"
          icon={ShieldCheck}
          title={<Trans>Perangkat ini sudah memercayai server.</Trans>}
          actions={
            <a className="btn primary" href={`${secure?.origin ?? ''}${next}`}>
              {t`Buka alamat aman`}
            </a>
          }
        >
          <Trans>Mulai sekarang pakai alamat aman. Di sana masuk sekali lagi.</Trans>
        </Notice>
      )
    case 'unknown':
      return (
        <Notice
          tone="info"
          title={<Trans>Perangkat ini belum mengenal server.</Trans>}
          actions={
            <Button size="small" icon={RotateCw} busy={checking} onClick={check}>
              {t`Periksa lagi`}
            </Button>
          }
        >
          <Trans>
            Ikuti langkah di bawah, sekali saja. Kembali ke halaman ini sesudahnya: ia memeriksa
            sendiri.
          </Trans>
        </Notice>
      )
    default:
      return standing satisfies never
  }
}
