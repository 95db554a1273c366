import type { Words } from '#kernel/words.ts'

import { same, type Step } from './picture.ts'

/** The kinds of devices the page can explain. */
export const systems = ['android', 'ios', 'windows', 'mac', 'linux'] as const
export type TrustSystem = (typeof systems)[number]

export type TrustGuide = {
  readonly steps: readonly Step[]
  /** Where labels differ, how to find the place all the same. */
  readonly hint: Words | null
  readonly remove: Words
}

/** How a device is told to trust the authority of that name, and how it is told to forget it. */
export const trustGuide = (system: TrustSystem, authority: string): TrustGuide =>
  guides[system](authority)

const file = same('etalase.crt')

const guides: Record<TrustSystem, (authority: string) => TrustGuide> = {
  android: () => ({
    steps: [
      {
        words: {
          id: 'Unduh sertifikatnya. Bila Chrome bertanya, pilih Tetap simpan.',
          en: 'Download the certificate. If Chrome asks, choose Keep.',
        },
        file: 'crt',
      },
      {
        words: {
          id: 'Buka Setelan ponsel, lalu Keamanan & privasi, Keamanan & privasi lainnya, Enkripsi & kredensial.',
          en: 'Open the phone’s Settings, then Security & privacy, More security & privacy, Encryption & credentials.',
        },
        picture: {
          title: { id: 'Keamanan & privasi', en: 'Security & privacy' },
          rows: [
            { text: { id: 'Kunci perangkat', en: 'Device unlock' } },
            { text: { id: 'Privasi', en: 'Privacy' } },
            {
              text: { id: 'Keamanan & privasi lainnya', en: 'More security & privacy' },
              note: { id: 'Enkripsi & kredensial', en: 'Encryption & credentials' },
              marked: true,
            },
          ],
        },
      },
      {
        words: {
          id: 'Ketuk Instal sertifikat, lalu Sertifikat CA.',
          en: 'Tap Install a certificate, then CA certificate.',
        },
        picture: {
          title: { id: 'Instal sertifikat', en: 'Install a certificate' },
          rows: [
            { text: { id: 'Sertifikat CA', en: 'CA certificate' }, marked: true },
            { text: { id: 'Sertifikat VPN & aplikasi', en: 'VPN & app user certificate' } },
            { text: { id: 'Sertifikat Wi-Fi', en: 'Wi-Fi certificate' } },
          ],
        },
      },
      {
        words: {
          id: 'Android memperingatkan: baca bagian “Apa artinya” di bawah, lalu Tetap instal. Ponsel meminta PIN atau sidik jari.',
          en: 'Android warns: read “What it means” below, then Install anyway. The phone asks for its PIN or fingerprint.',
        },
        picture: {
          title: { id: 'Data tidak akan bersifat pribadi', en: 'Your data won’t be private' },
          rows: [
            { text: { id: 'Tetap instal', en: 'Install anyway' }, button: true, marked: true },
            { text: { id: 'Jangan instal', en: 'Don’t install' }, button: true },
          ],
        },
      },
      {
        words: {
          id: 'Pilih etalase.crt di folder Unduhan. Muncul tulisan “Sertifikat CA terinstal”.',
          en: 'Choose etalase.crt in Downloads. It says “CA certificate installed”.',
        },
        picture: {
          title: { id: 'Unduhan', en: 'Downloads' },
          rows: [{ text: file, note: { id: 'baru saja', en: 'just now' }, marked: true }],
        },
      },
    ],
    hint: {
      id: 'Nama menu berbeda antar merek. Cari “sertifikat CA” di kolom cari Setelan; di Samsung: Keamanan dan privasi, Setelan keamanan lainnya, Instal dari penyimpanan ponsel.',
      en: 'Menus differ between makers. Search for “CA certificate” in Settings; on Samsung: Security and privacy, More security settings, Install from phone storage.',
    },
    remove: {
      id: 'Setelan, Enkripsi & kredensial, Kredensial tepercaya, tab Pengguna: pilih Etalase, lalu Hapus.',
      en: 'Settings, Encryption & credentials, Trusted credentials, tab User: choose Etalase, then Remove.',
    },
  }),
  ios: (authority) => ({
    steps: [
      {
        words: {
          id: 'Di Safari, unduh profilnya, lalu ketuk Izinkan.',
          en: 'In Safari, download the profile, then tap Allow.',
        },
        file: 'mobileconfig',
        picture: {
          title: {
            id: 'Situs ini mencoba mengunduh profil',
            en: 'This website is trying to download a profile',
          },
          rows: [
            { text: { id: 'Izinkan', en: 'Allow' }, button: true, marked: true },
            { text: { id: 'Abaikan', en: 'Ignore' }, button: true },
          ],
        },
      },
      {
        words: {
          id: 'Buka Pengaturan. Di atas ada Profil Diunduh: ketuk.',
          en: 'Open Settings. At the top there is Profile Downloaded: tap it.',
        },
        picture: {
          title: { id: 'Pengaturan', en: 'Settings' },
          rows: [
            { text: { id: 'Profil Diunduh', en: 'Profile Downloaded' }, marked: true },
            { text: { id: 'Mode Pesawat', en: 'Airplane Mode' }, turned: 'off' },
            { text: same('Wi-Fi'), note: same('Studio') },
          ],
        },
      },
      {
        words: {
          id: 'Cocokkan namanya, ketuk Instal, masukkan kode sandi iPhone, lalu Instal dua kali lagi.',
          en: 'Compare the name, tap Install, enter the passcode of the iPhone, then Install twice more.',
        },
        picture: {
          title: { id: 'Instal Profil', en: 'Install Profile' },
          rows: [
            { text: same(authority), note: { id: 'Belum Diverifikasi', en: 'Not Verified' } },
            { text: { id: 'Instal', en: 'Install' }, button: true, marked: true },
          ],
        },
      },
      {
        words: {
          id: 'Kembali ke Pengaturan: Umum, Mengenai, paling bawah Pengaturan Kepercayaan Sertifikat. Nyalakan untuk Etalase.',
          en: 'Back in Settings: General, About, at the very bottom Certificate Trust Settings. Turn it on for Etalase.',
        },
        picture: {
          title: { id: 'Kepercayaan Sertifikat', en: 'Certificate Trust' },
          rows: [
            { text: same(authority), turned: 'on', marked: true },
            { text: { id: 'Lanjutkan', en: 'Continue' }, button: true },
          ],
        },
      },
    ],
    hint: {
      id: 'Chrome di iPhone tidak bisa mengunduh profil: langkah pertama harus di Safari. Sesudahnya semua browser mengenalnya.',
      en: 'Chrome on iPhone cannot download a profile: the first step has to be in Safari. After that every browser knows it.',
    },
    remove: {
      id: 'Pengaturan, Umum, VPN & Pengelolaan Perangkat: pilih Etalase, lalu Hapus Profil.',
      en: 'Settings, General, VPN & Device Management: choose Etalase, then Remove Profile.',
    },
  }),
  windows: () => ({
    steps: [
      {
        words: {
          id: 'Unduh sertifikatnya, lalu klik ganda berkasnya.',
          en: 'Download the certificate, then double-click the file.',
        },
        file: 'crt',
      },
      {
        words: {
          id: 'Klik Instal Sertifikat, pilih Pengguna Saat Ini, lalu “Tempatkan semua sertifikat di penyimpanan berikut”.',
          en: 'Click Install Certificate, choose Current User, then “Place all certificates in the following store”.',
        },
        picture: {
          title: { id: 'Wisaya Impor Sertifikat', en: 'Certificate Import Wizard' },
          rows: [
            {
              text: { id: 'Penyimpanan sertifikat', en: 'Certificate store' },
              note: {
                id: 'Otoritas Sertifikasi Akar Tepercaya',
                en: 'Trusted Root Certification Authorities',
              },
              marked: true,
            },
            { text: { id: 'Berikutnya', en: 'Next' }, button: true },
          ],
        },
      },
      {
        words: {
          id: 'Pilih Otoritas Sertifikasi Akar Tepercaya, Selesai, lalu Ya. Tutup dan buka lagi browser.',
          en: 'Choose Trusted Root Certification Authorities, Finish, then Yes. Close the browser and open it again.',
        },
      },
    ],
    hint: {
      id: 'Firefox: Pengaturan, Privasi & Keamanan, Lihat Sertifikat, Otoritas, Impor.',
      en: 'Firefox: Settings, Privacy & Security, View Certificates, Authorities, Import.',
    },
    remove: {
      id: 'Jalankan certmgr.msc, Otoritas Sertifikasi Akar Tepercaya, Sertifikat: hapus Etalase.',
      en: 'Run certmgr.msc, Trusted Root Certification Authorities, Certificates: delete Etalase.',
    },
  }),
  mac: (authority) => ({
    steps: [
      {
        words: {
          id: 'Unduh sertifikatnya, lalu klik ganda: Akses Rantai Kunci menambahkannya ke rantai kunci masuk.',
          en: 'Download the certificate, then double-click it: Keychain Access adds it to the login keychain.',
        },
        file: 'crt',
      },
      {
        words: {
          id: 'Klik ganda Etalase di daftarnya, buka Kepercayaan, pilih Selalu Percayai, tutup, dan masukkan sandi Mac.',
          en: 'Double-click Etalase in the list, open Trust, choose Always Trust, close, and enter the password of the Mac.',
        },
        picture: {
          title: same(authority),
          rows: [
            {
              text: { id: 'Saat menggunakan sertifikat ini', en: 'When using this certificate' },
              note: { id: 'Selalu Percayai', en: 'Always Trust' },
              marked: true,
            },
            { text: same('SSL'), note: { id: 'Selalu Percayai', en: 'Always Trust' } },
          ],
        },
      },
    ],
    hint: {
      id: 'Firefox: Pengaturan, Privasi & Keamanan, Lihat Sertifikat, Otoritas, Impor.',
      en: 'Firefox: Settings, Privacy & Security, View Certificates, Authorities, Import.',
    },
    remove: {
      id: 'Akses Rantai Kunci, rantai kunci masuk, Sertifikat: hapus Etalase.',
      en: 'Keychain Access, login keychain, Certificates: delete Etalase.',
    },
  }),
  linux: () => ({
    steps: [
      { words: { id: 'Unduh sertifikatnya.', en: 'Download the certificate.' }, file: 'crt' },
      {
        words: {
          id: 'Chrome: Setelan, Privasi dan keamanan, Keamanan, Kelola sertifikat, Sertifikat lokal, Diinstal oleh Anda, Impor di bagian Tepercaya.',
          en: 'Chrome: Settings, Privacy and security, Security, Manage certificates, Local certificates, Installed by you, Import under Trusted.',
        },
        picture: {
          title: { id: 'Diinstal oleh Anda', en: 'Installed by you' },
          rows: [
            {
              text: { id: 'Sertifikat tepercaya', en: 'Trusted Certificates' },
              note: { id: 'Impor', en: 'Import' },
              marked: true,
            },
            { text: { id: 'Sertifikat perantara', en: 'Intermediate Certificates' } },
          ],
        },
      },
    ],
    hint: {
      id: 'Firefox: Pengaturan, Privasi & Keamanan, Lihat Sertifikat, Otoritas, Impor.',
      en: 'Firefox: Settings, Privacy & Security, View Certificates, Authorities, Import.',
    },
    remove: {
      id: 'Di tempat yang sama: hapus Etalase dari daftar.',
      en: 'In the same place: delete Etalase from the list.',
    },
  }),
}
