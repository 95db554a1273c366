import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { createLog } from '#platform/log/log.ts'

import { openEmbedded } from './open-embedded.ts'

const folder = mkdtempSync(join(tmpdir(), 'etalase-major-'))
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true }))

test.each(['14', '99'])(
  'a data folder of PostgreSQL %s is left as it is, and the steps to move it are told',
  async (version) => {
    const data = join(folder, version)
    mkdirSync(join(data, 'postgres'), { recursive: true })
    writeFileSync(join(data, 'postgres', 'PG_VERSION'), `${version}\n`)
    const log = createLog({ level: 'silent', stream: process.stderr })
    const opened = openEmbedded(data, { role: 'server', log })
    await expect(opened).rejects.toThrow(
      new RegExp(
        `made by PostgreSQL ${version}.*Nothing was changed.*backup move\\.backup.*restore`,
        's',
      ),
    )
    expect(readdirSync(join(data, 'postgres'))).toEqual(['PG_VERSION'])
  },
)
