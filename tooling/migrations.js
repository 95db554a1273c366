/** Fails when a table changed without a generated migration. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const scratch = mkdtempSync(join(tmpdir(), 'etalase-migrations-'))
try {
  const copy = join(scratch, 'migrations')
  cpSync('migrations', copy, { recursive: true })
  const before = readdirSync(copy).length
  const generated = spawnSync(
    'node_modules/.bin/drizzle-kit',
    [
      'generate',
      '--dialect=postgresql',
      '--schema=./src/modules/*/tables.ts',
      `--out=${relative('.', copy)}`,
    ],
    { encoding: 'utf8' },
  )
  const after = readdirSync(copy).length
  if (generated.status !== 0 || after !== before) {
    process.stdout.write(`${generated.stdout}${generated.stderr}\nRun: npm run migrations\n`)
    process.exitCode = 1
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
