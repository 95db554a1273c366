import type { Command } from '../command.ts'
import { serverOptions } from './start.ts'

export const demo: Command = {
  name: 'demo',
  summary: {
    id: 'Isi toko contoh dengan dua belas minggu angka karangan',
    en: 'Fill an example shop with twelve weeks of invented figures',
  },
  options: {
    start: {
      type: 'boolean',
      words: { id: 'lalu jalankan server', en: 'then run the server' },
    },
    json: { type: 'boolean', words: { id: 'keluaran untuk program', en: 'output for programs' } },
    ...serverOptions,
  },
  notes: {
    id: 'Angkanya karangan dan ditandai begitu. Toko contoh dihapus dari layar Tim dengan satu klik.',
    en: 'The figures are invented and marked as such. The Team screen removes the example shop in one click.',
  },
  examples: ['etalase demo', 'etalase demo --start'],
  load: async () => (await import('./run-demo.ts')).runDemo,
}
