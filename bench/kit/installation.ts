import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Batch } from '#modules/imports/contract.ts'
import { openDatabase } from '#platform/db/database.ts'
import { createLog } from '#platform/log/log.ts'

import { newCaller, openBench, told } from '../../tests/imports-kit.ts'

export type Installation = Awaited<ReturnType<typeof installation>>

type Options = NonNullable<Parameters<typeof openBench>[1]>

/** The import module on an embedded database of its own, with the settings of a real installation. */
export async function installation(options: Options = {}) {
  const data = await mkdtemp(join(tmpdir(), 'etalase-bench-'))
  // The database's own user enters it too.
  await chmod(data, 0o755)
  const log = createLog({ level: 'warn', stream: process.stderr, format: 'text' })
  const settings = { root: process.cwd(), data, databaseUrl: null }
  const database = await openDatabase(settings, { role: 'server', log })
  const bench = await openBench(database, { maxBytes: 512 * 1024 * 1024, ...options })
  return {
    bench,
    database,
    /** Into a team of its own each time, so that every row is new. */
    async importInto(path: string): Promise<Batch> {
      const caller = await newCaller(database)
      const { result } = await bench.service.importFiles(caller, [path])
      if (result.imports.some(({ state }) => state !== 'applied'))
        throw new Error(told(result).join())
      return result
    },
    async close() {
      await bench.close()
      await database.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
