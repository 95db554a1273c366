import type { Command } from '../command.ts'

export const lint: Command = {
  name: 'lint',
  summary: {
    id: 'Periksa teks terhadap buku aturan: kata, klaim, dan ajakan yang berisiko',
    en: 'Check a text against the rule book: words, claims and calls that are risky',
  },
  takes: 'FILE|-',
  options: {
    scope: {
      type: 'string',
      value: 'live|video|both',
      words: {
        id: 'hanya aturan untuk siaran atau untuk video (bawaan: keduanya)',
        en: 'only rules of broadcasts or of videos (default: both)',
      },
    },
    json: {
      type: 'boolean',
      words: {
        id: 'keluaran untuk program: satu objek per baris masukan',
        en: 'output for programs: one object per line of input',
      },
    },
  },
  notes: {
    id: '- membaca dari masukan baku. Kode keluarnya 1 bila ada yang harus ditahan, 2 bila berkasnya tidak bisa dibaca; peringatan saja tetap 0. Tidak memerlukan server atau database.\nBuku aturan menafsirkan sumbernya: teks tanpa temuan tetap bisa dinilai lain oleh platform.',
    en: '- reads standard input. The exit code is 1 when something has to be held back, 2 when the file cannot be read; warnings alone leave it at 0. Needs neither server nor database.\nThe rule book reads its sources: the platform may still judge a text without findings otherwise.',
  },
  examples: [
    'etalase lint skrip.txt',
    'etalase lint --scope live --json naskah.txt',
    'echo "Chat WA admin ya kak" | etalase lint -',
  ],
  load: async () => (await import('./run-lint.ts')).runLint,
}
