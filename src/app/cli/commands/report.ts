import type { Command } from '../command.ts'

export const report: Command = {
  name: 'report',
  summary: {
    id: 'Angka seminggu, sebagai teks, JSON, atau laporan PDF',
    en: 'The figures of a week, as text, JSON or a PDF report',
  },
  options: {
    week: {
      type: 'string',
      value: '2026-W46',
      words: {
        id: 'minggu ISO (bawaan: minggu terakhir yang sudah selesai)',
        en: 'ISO week (default: the last one that is over)',
      },
    },
    out: {
      type: 'string',
      value: 'FILE.pdf',
      words: { id: 'tulis laporan PDF ke berkas ini', en: 'write the PDF report to this file' },
    },
    team: {
      type: 'string',
      value: 'SLUG',
      words: { id: 'tim, bila ada beberapa', en: 'the team, when there are several' },
    },
    json: { type: 'boolean', words: { id: 'keluaran untuk program', en: 'output for programs' } },
  },
  notes: {
    id: 'JSON: {week, period, figures: [{id, subject, value, unit, previous, mean4, origin}], targets: [{subject, brand, metric, unit, target, value, share, difference, pace, state, …}]}; yang tidak diketahui adalah null.',
    en: 'JSON: {week, period, figures: [{id, subject, value, unit, previous, mean4, origin}], targets: [{subject, brand, metric, unit, target, value, share, difference, pace, state, …}]}; missing is null.',
  },
  examples: ['etalase report --week 2026-W46 --out laporan.pdf', 'etalase report --json'],
  load: async () => (await import('./run-report.ts')).runReport,
}
