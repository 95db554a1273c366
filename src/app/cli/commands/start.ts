import type { Command, Option } from '../command.ts'

export const serverOptions = {
  port: {
    type: 'string',
    value: 'PORT',
    words: { id: 'port (bawaan: 4321; 0: yang mana pun)', en: 'port (default: 4321; 0: any)' },
  },
  host: {
    type: 'string',
    value: 'HOST',
    words: {
      id: 'alamat untuk didengarkan (bawaan: 0.0.0.0, seluruh jaringan; 127.0.0.1: komputer ini saja)',
      en: 'address to listen on (default: 0.0.0.0, the whole network; 127.0.0.1: this computer only)',
    },
  },
  url: {
    type: 'string',
    value: 'URL',
    words: {
      id: 'alamat yang dilihat orang di balik proxy, misalnya https://toko.example',
      en: 'the address people see behind a proxy, for example https://toko.example',
    },
  },
  'log-level': {
    type: 'string',
    value: 'LEVEL',
    words: {
      id: 'rincian catatan: error, warn, info, debug (bawaan: info)',
      en: 'detail of the log: error, warn, info, debug (default: info)',
    },
  },
} satisfies Record<string, Option>

export const start: Command = {
  name: 'start',
  summary: {
    id: 'Jalankan server sampai Ctrl+C',
    en: 'Run the server until Ctrl+C',
  },
  options: {
    ...serverOptions,
    'without-backup': {
      type: 'boolean',
      words: {
        id: 'perbarui tabel tanpa cadangan sebelumnya',
        en: 'update the tables without a back-up before',
      },
    },
    adopt: {
      type: 'boolean',
      words: {
        id: 'pakai kunci dan folder data ini untuk database ini mulai sekarang',
        en: 'take this key and this data folder for this database from now on',
      },
    },
  },
  notes: {
    id: 'Setelah pembaruan, cadangan dibuat dulu. Kalau itu gagal, tidak ada yang diubah dan kode keluarnya 3.',
    en: 'After an upgrade a back-up is made first. When that fails, nothing is changed and the exit code is 3.',
  },
  examples: ['etalase start', 'etalase start --port 8080 --data ~/etalase'],
  load: async () => (await import('./run-start.ts')).runStart,
}
