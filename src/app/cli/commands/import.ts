import type { Command } from '../command.ts'

/** `import` cannot be a name. */
export const importFiles: Command = {
  name: 'import',
  summary: {
    id: 'Impor berkas ekspor TikTok (CSV, XLSX, atau ZIP)',
    en: 'Import exports of TikTok (CSV, XLSX or ZIP)',
  },
  takes: 'FILES…',
  options: {
    period: {
      type: 'string',
      value: '2026-11-09..2026-11-15',
      words: {
        id: 'hari yang dicakup berkas yang tidak menyebutkannya sendiri',
        en: 'the days of files that do not say theirs',
      },
    },
    team: {
      type: 'string',
      value: 'SLUG',
      words: { id: 'tim, bila ada beberapa', en: 'the team, when there are several' },
    },
    'dry-run': {
      type: 'boolean',
      words: { id: 'hanya tampilkan pratinjau', en: 'only show the preview' },
    },
    json: { type: 'boolean', words: { id: 'keluaran untuk program', en: 'output for programs' } },
  },
  notes: {
    id: 'Setiap berkas diterapkan seluruhnya atau tidak sama sekali. Berkas yang ditolak tidak menahan yang lain; kode keluarnya 1.\nDi folder data yang kosong, tim pertama dibuat dengan nama toko di berkas; pemiliknya mendaftar saat pertama membuka Etalase.',
    en: 'Each file is applied as a whole or not at all. A file that is refused does not hold up the others; the exit code is 1.\nIn an empty data folder a first team is made, named after the shop in the files; its owner signs up at the first visit.',
  },
  examples: [
    'etalase import ~/Downloads/*.xlsx',
    'etalase import video.xlsx --period 2026-11-09..2026-11-15 --dry-run',
  ],
  load: async () => (await import('./run-import.ts')).runImport,
}
