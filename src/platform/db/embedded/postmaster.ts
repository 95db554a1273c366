import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { codeOf } from '#platform/log/error-code.ts'

import { allProcesses, isAlive, processOf, type Process } from './process-table.ts'

/** What a running PostgreSQL says about itself in `postmaster.pid`. */
export type Postmaster = {
  readonly pid: number
  readonly port: number
  /** The folder of its socket; empty when it listens to an address only. */
  readonly sockets: string
  readonly ready: boolean
}

/** Who runs a cluster: nobody, or a process of which we made sure that it is PostgreSQL on it. */
export async function postmasterOf(cluster: string): Promise<Postmaster | null> {
  const said = await readPidFile(cluster)
  return said && isPostgresOn(said.pid, cluster) ? said : null
}

/** A process id alone proves nothing: it may have been given to somebody else since. */
export function isPostgresOn(pid: number, cluster: string): boolean {
  const entry = processOf(pid)
  if (process.platform === 'win32') return /^postgres\b/i.test(entry?.command ?? '')
  return entry !== null && isOn(entry, cluster)
}

/**
 * Clears what a hard end left in the way of a new start: the pid file that names a stranger by
 * now, and a PostgreSQL whose folder was deleted under it. Linux only, where both can be proven.
 */
export async function clearRemains(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return
  const processes = allProcesses()
  for (const { pid, command, folder } of processes) {
    if (folder === `${cluster} (deleted)` && isPostmaster(command)) process.kill(pid, 'SIGQUIT')
  }
  const said = await readPidFile(cluster)
  const inUse = processes.some((entry) => entry.folder === cluster || isOn(entry, cluster))
  if (said && isAlive(said.pid) && !inUse)
    await rm(join(cluster, 'postmaster.pid'), { force: true })
}

/** How many connections the PostgreSQL of this id serves, as its processes show. */
export const clientsOf = (pid: number): number =>
  allProcesses().filter(
    ({ parent, command }) =>
      parent === pid && /^postgres: .*(\[local\]|127\.0\.0\.1)/.test(command),
  ).length

const isPostmaster = (command: string) => /(^|[\\/])postgres(\.exe)? .*-D /.test(command)

const isOn = ({ command, folder }: Process, cluster: string) =>
  isPostmaster(command) &&
  (folder === cluster || command.split(' -D ')[1]?.startsWith(`${cluster} `) === true)

async function readPidFile(cluster: string): Promise<Postmaster | null> {
  let text: string
  try {
    text = await readFile(join(cluster, 'postmaster.pid'), 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
  const [pid, , , port, sockets = '', , , status = ''] = text.split('\n')
  return {
    pid: Number(pid),
    port: Number(port),
    sockets: sockets.split(',')[0] ?? '',
    ready: status.trim() === 'ready',
  }
}
