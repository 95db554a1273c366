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
    brand: {
      type: 'string',
      value: 'BRAND',
      words: {
        id: 'juga batas dari brief brand ini, dengan buku aturan tim',
        en: 'the limits of this brand’s brief as well, with the rule book of the team',
      },
    },
    team: {
      type: 'string',
      value: 'SLUG',
      words: {
        id: 'dengan buku aturan tim ini, bila ada beberapa',
        en: 'with the rule book of this team, when there are several',
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
    id: '- membaca dari masukan baku. Kode keluarnya 1 bila ada yang harus ditahan, 2 bila berkasnya tidak bisa dibaca; peringatan saja tetap 0. Tanpa --brand dan --team yang dipakai paket bawaan, tanpa server atau database.\nBuku aturan menafsirkan sumbernya: teks tanpa temuan tetap bisa dinilai lain oleh platform.',
    en: '- reads standard input. The exit code is 1 when something has to be held back, 2 when the file cannot be read; warnings alone leave it at 0. Without --brand and --team the shipped pack is used, without server or database.\nThe rule book reads its sources: the platform may still judge a text without findings otherwise.',
  },
  examples: [
    'etalase lint skrip.txt',
    'etalase lint --scope live --json naskah.txt',
    'etalase lint --brand Lelapa naskah.txt',
    'echo "Chat WA admin ya kak" | etalase lint -',
  ],
  load: async () => (await import('./run-lint.ts')).runLint,
}
