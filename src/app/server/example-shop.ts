import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { addWeeks, weekAt, type Week } from '#kernel/time.ts'
import type { createImports } from '#modules/imports/module.ts'
import { exampleExports, type ExampleFile } from '#modules/metrics/logic.ts'
import type { MetricsService } from '#modules/metrics/module.ts'
import type { ExampleData } from '#modules/team/contract.ts'
import { writeCsv } from '#platform/sheets/write-csv.ts'
import { writeXlsx } from '#platform/sheets/write-xlsx.ts'

type Imports = ReturnType<typeof createImports>['service']

const weeksOfHistory = 12

/**
 * Fills the example shop by importing exports the invented shop would have downloaded, up to last
 * week: its figures have files, rows and columns to show like any other. Then come the targets and
 * the figures people typed.
 */
export const createExampleShop = (
  imports: Pick<Imports, 'importFiles'>,
  metrics: Pick<MetricsService, 'fillExample'>,
): ExampleData => ({
  async fill(caller, now) {
    const folder = await mkdtemp(join(tmpdir(), 'etalase-example-'))
    try {
      const lastWeek = addWeeks(weekAt(now, caller.team.timeZone), -1)
      const paths = await writeExports(folder, lastWeek, weeksOfHistory)
      const { result } = await imports.importFiles(caller, paths)
      const failed = result.imports.find(({ state }) => state !== 'applied')
      if (failed) throw new Error(`${failed.file} of the example shop: ${failed.problem?.en}`)
      await metrics.fillExample(caller, now)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
})

/** The exports the invented shop would have downloaded up to a week, as files in a folder. */
export async function writeExports(folder: string, until: Week, weeks: number): Promise<string[]> {
  const paths: string[] = []
  for (const file of exampleExports(until, weeks)) {
    const path = join(folder, file.name)
    // oxlint-disable-next-line no-await-in-loop -- one small file at a time
    await writeFile(path, await bytesOf(file))
    paths.push(path)
  }
  return paths
}

async function bytesOf({ sheet, rows }: ExampleFile): Promise<string | Uint8Array> {
  if (sheet !== null) return writeXlsx([{ name: sheet, rows: rows.map((row) => [...row]) }])
  let text = ''
  for await (const chunk of writeCsv(rows, { formulas: 'keep' })) text += chunk
  return text
}
