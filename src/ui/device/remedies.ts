import type { Words } from '#kernel/words.ts'

import type { Browser, System } from './browser-name.ts'

/** What a person can do where a browser does not let Etalase. */
export const remedies = {
  secure: {
    id: 'Browser hanya mengizinkannya lewat HTTPS. Kenalkan server ini ke perangkat, lalu buka alamat amannya.',
    en: 'Browsers allow it over HTTPS only. Make this server known to the device, then open its secure address.',
  },
  certificate: {
    id: 'Perangkat ini belum memercayai sertifikat server; peringatannya dilewati. Kenalkan server ini lebih dulu.',
    en: 'This device does not trust the certificate of the server yet; its warning was skipped. Make the server known first.',
  },
  otherBrowser: {
    id: 'Browser ini tidak memilikinya. Perbarui, atau pakai Chrome, Edge, atau Safari terbaru.',
    en: 'This browser does not have it. Update it, or use a recent Chrome, Edge or Safari.',
  },
  leaveApp: (system: System): Words =>
    system === 'ios'
      ? {
          id: 'Halaman ini terbuka di dalam aplikasi lain. Buka alamatnya di Safari.',
          en: 'This page is open inside another app. Open its address in Safari.',
        }
      : {
          id: 'Halaman ini terbuka di dalam aplikasi lain. Buka alamatnya di Chrome.',
          en: 'This page is open inside another app. Open its address in Chrome.',
        },
  installNow: {
    id: 'Siap dipasang: ikonnya muncul di layar utama dan terbuka tanpa bilah alamat.',
    en: 'Ready to install: its icon appears on the home screen and opens without an address bar.',
  },
  installIos: (browser: Browser): Words =>
    browser === 'safari'
      ? {
          id: 'Ketuk tombol Bagikan, lalu Tambah ke Layar Utama.',
          en: 'Tap the Share button, then Add to Home Screen.',
        }
      : {
          id: 'Buka halaman ini di Safari, ketuk tombol Bagikan, lalu Tambah ke Layar Utama.',
          en: 'Open this page in Safari, tap the Share button, then Add to Home Screen.',
        },
  installMac: {
    id: 'Di Safari: menu File, lalu Tambah ke Dock.',
    en: 'In Safari: the File menu, then Add to Dock.',
  },
  installByMenu: {
    id: 'Buka menu browser (⋮ atau ☰), lalu pilih Pasang aplikasi atau Tambahkan ke layar utama.',
    en: 'Open the menu of the browser (⋮ or ☰), then choose Install app or Add to home screen.',
  },
  installElsewhere: {
    id: 'Firefox di komputer tidak memasang aplikasi web. Pakai Chrome atau Edge bila perlu.',
    en: 'Firefox on a computer does not install web apps. Use Chrome or Edge if you need it.',
  },
  installFirst: {
    id: 'Di iPhone dan iPad notifikasi baru ada setelah Etalase dipasang di Layar Utama dan dibuka dari sana.',
    en: 'On iPhone and iPad notifications exist only once Etalase is on the Home Screen and opened from there.',
  },
  keepShell: {
    id: 'Tampilan disiapkan beberapa detik setelah halaman dibuka. Bisa juga sekarang.',
    en: 'The pages are prepared some seconds after one is opened. You can do it now, too.',
  },
  screenByHand: {
    id: 'Browser ini tidak bisa menahan layar. Perpanjang waktu layar mati di setelan perangkat selama LIVE.',
    en: 'This browser cannot keep the screen on. Lengthen the screen time-out of the device during a LIVE.',
  },
  allow: {
    id: 'Ketuk Uji, lalu Izinkan ketika browser bertanya.',
    en: 'Press Test, then Allow when the browser asks.',
  },
  allowAgain: (system: System, installed: boolean): Words => {
    if (system === 'ios')
      return {
        id: 'Pernah ditolak. Buka Pengaturan perangkat, cari Etalase atau Safari, lalu izinkan lagi.',
        en: 'It was refused before. Open the Settings of the device, find Etalase or Safari, and allow it again.',
      }
    return system === 'android' && installed
      ? {
          id: 'Pernah ditolak. Tekan lama ikon Etalase, buka Info aplikasi, Izin, lalu izinkan lagi.',
          en: 'It was refused before. Hold the icon of Etalase, open App info, Permissions, and allow it again.',
        }
      : {
          id: 'Pernah ditolak. Ketuk ikon di kiri alamat, buka Izin situs, lalu izinkan lagi.',
          en: 'It was refused before. Press the icon left of the address, open Site permissions, and allow it again.',
        }
  },
  persist: {
    id: 'Saat memori penuh, browser boleh menghapus tampilan yang disimpan. Ketuk Uji untuk memintanya tetap.',
    en: 'When space runs low the browser may drop the stored pages. Press Test to ask it to keep them.',
  },
  noVibration: {
    id: 'Perangkat atau browser ini tidak bergetar untuk halaman web. Peringatan tetap terlihat di layar.',
    en: 'This device or browser does not vibrate for web pages. Alerts are still shown on the screen.',
  },
  clockUnknown: {
    id: 'Server belum menjawab, jadi jamnya belum bisa dibandingkan.',
    en: 'The server has not answered, so its clock cannot be compared yet.',
  },
  clock: (aheadMs: number): Words => {
    const seconds = Math.round(Math.abs(aheadMs) / 1000)
    return aheadMs > 0
      ? {
          id: `Jam perangkat ini ${seconds} detik lebih cepat dari server. Nyalakan tanggal dan waktu otomatis, di sini dan di server.`,
          en: `The clock of this device is ${seconds} seconds ahead of the server. Turn on automatic date and time, here and on the server.`,
        }
      : {
          id: `Jam perangkat ini ${seconds} detik lebih lambat dari server. Nyalakan tanggal dan waktu otomatis, di sini dan di server.`,
          en: `The clock of this device is ${seconds} seconds behind the server. Turn on automatic date and time, here and on the server.`,
        }
  },
} as const
