import {
  closeSync,
  fchownSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs'

import type { Location } from './location.ts'
import { postmasterOf } from './postmaster.ts'
import { cannotRun, finish, start } from './run-program.ts'
import { until } from './until.ts'

const largestLog = 20 * 1024 * 1024

export type Launch = {
  readonly location: Location
  readonly settings: readonly string[]
  readonly logFile: string
  readonly forMs: number
}

/** Starts PostgreSQL. Null as soon as it is ready; else what it said when it went down again. */
export async function launch(how: Launch): Promise<string | null> {
  const { logFile } = how
  const log = openLog(logFile)
  const from = fstatSync(log).size
  const { user } = how.location
  // Whoever may start the cluster without us has to be able to write its log.
  if (user) fchownSync(log, user.uid, user.gid)
  try {
    const ready = process.platform === 'win32' ? await onWindows(how) : await elsewhere(how, log)
    return ready ? null : readFileSync(logFile).subarray(from).toString()
  } finally {
    closeSync(log)
  }
}

async function elsewhere({ location, settings, forMs }: Launch, log: number): Promise<boolean> {
  const args = ['-D', location.cluster, ...settings.flatMap((setting) => ['-c', setting])]
  const child = start({ ...location, name: 'postgres', args, log })
  let failure: Error | null = null
  child.once('error', (cause) => (failure = cannotRun('postgres', cause)))
  child.unref()
  const end = await until(
    async () => {
      if (failure) throw failure
      if (child.exitCode !== null || child.signalCode !== null) return 'down'
      const found = await postmasterOf(location.cluster)
      return found?.ready && found.pid === child.pid ? 'ready' : null
    },
    { everyMs: 10, forMs },
  )
  return end === 'ready'
}

/** pg_ctl gives up the rights of an administrator, with which PostgreSQL does not run. */
async function onWindows({ location, settings, logFile }: Launch): Promise<boolean> {
  const words = settings.map((setting) => `-c ${setting}`).join(' ')
  const args = ['start', '-w', '-D', location.cluster, '-l', logFile, '-o', words]
  // PostgreSQL would keep a pipe of ours open for as long as it runs.
  return (await finish({ ...location, name: 'pg_ctl', args, log: 'ignore' })).code === 0
}

function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > largestLog) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}
