import type { Command } from '../command.ts'

export const openapi: Command = {
  name: 'openapi',
  summary: {
    id: 'Cetak uraian API (OpenAPI 3.1, JSON)',
    en: 'Print the description of the API (OpenAPI 3.1, JSON)',
  },
  options: {},
  notes: {
    id: 'Sama dengan yang dijawab server di /api/openapi.json; tidak memerlukan server atau database.',
    en: 'The same the server answers at /api/openapi.json; needs neither server nor database.',
  },
  examples: ['etalase openapi > openapi.json'],
  load: async () => (await import('./run-openapi.ts')).runOpenapi,
}
