import { performance } from 'node:perf_hooks'

import { openInstallation } from '#app/server/open-installation.ts'
import { Failure } from '#kernel/failure.ts'

import { fine, wrong, type Check } from './check.ts'

/** Opens the database as the server would, or joins the one that runs. */
export const database: Check = async ({ config, log }) => {
  const began = performance.now()
  try {
    const opened = await openInstallation(config, { role: 'tool', log })
    try {
      const { rows } = await opened.pool.query<{ version: string; size: string }>(
        `select current_setting('server_version') as version,
                pg_size_pretty(pg_database_size(current_database())) as size`,
      )
      const { version = '?', size = '?' } = rows[0] ?? {}
      const ms = Math.round(performance.now() - began)
      const where = config.databaseUrl ? 'DATABASE_URL' : config.data
      const text = `PostgreSQL ${version.split(' ')[0]} (${where}), ${size}, ${ms} ms`
      return fine('database', {
        id: opened.besideServer ? `${text}, dipakai server yang berjalan` : text,
        en: opened.besideServer ? `${text}, in use by the running server` : text,
      })
    } finally {
      await opened.close()
    }
  } catch (error) {
    const words =
      error instanceof Failure
        ? error.words
        : {
            id: `Database tidak dapat dibuka: ${String(error)}`,
            en: `The database cannot be opened: ${String(error)}`,
          }
    return wrong('database', words, {
      id: config.databaseUrl
        ? 'Periksa DATABASE_URL dan apakah server PostgreSQL-nya berjalan.'
        : 'Lihat postgres.log di folder data; hentikan proses lama yang masih memakainya.',
      en: config.databaseUrl
        ? 'Check DATABASE_URL and that its PostgreSQL server runs.'
        : 'Look at postgres.log in the data folder; stop an old process that still uses it.',
    })
  }
}
