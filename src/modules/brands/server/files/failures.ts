import { Failure } from '#kernel/failure.ts'

export const noSuchFile = () =>
  new Failure('not-found', {
    id: 'Berkas ini tidak ada. Mungkin sudah dihapus.',
    en: 'This file does not exist. It may have been removed.',
  })

export const heic = () =>
  new Failure(
    'invalid',
    {
      id: 'Foto HEIC tidak terbuka di semua perangkat. Kirim sebagai JPEG: di iPhone pilih Pengaturan › Kamera › Format › Paling Kompatibel, atau kirim tangkapan layar.',
      en: 'A HEIC photo does not open on every device. Send it as JPEG: on an iPhone choose Settings › Camera › Formats › Most Compatible, or send a screenshot.',
    },
    { field: 'file' },
  )

export const unknownKind = () =>
  new Failure(
    'invalid',
    {
      id: 'Kirim gambar JPEG, PNG, WebP, atau berkas PDF.',
      en: 'Send a JPEG, PNG or WebP picture, or a PDF.',
    },
    { field: 'file' },
  )

export const pdfTooLarge = () =>
  new Failure(
    'too-large',
    {
      id: 'PDF paling besar 16 MB. Kirim halaman yang perlu saja.',
      en: 'A PDF has at most 16 MB. Send only the pages that matter.',
    },
    { field: 'file' },
  )
