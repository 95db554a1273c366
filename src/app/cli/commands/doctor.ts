import type { Command } from '../command.ts'
import { serverOptions } from './start.ts'

export const doctor: Command = {
  name: 'doctor',
  summary: {
    id: 'Periksa apakah semua yang diperlukan siap, dan cara memperbaikinya',
    en: 'Check that everything needed is ready, and how to mend what is not',
  },
  options: {
    json: { type: 'boolean', words: { id: 'keluaran untuk program', en: 'output for programs' } },
    ...serverOptions,
  },
  notes: {
    id: 'Aman dijalankan kapan saja, juga selagi server berjalan.',
    en: 'Safe at any time, also while the server runs.',
  },
  examples: ['etalase doctor', 'etalase doctor --json'],
  load: async () => (await import('./run-doctor.ts')).runDoctor,
}
