import { spawn } from 'node:child_process'
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createLog } from '#platform/log/log.ts'

import type { Connection } from '../connection.ts'
import { installedBinaries } from './binaries.ts'
import { clusterAt } from './cluster.ts'
import { connectionTo } from './hold.ts'
import { locate, type Location } from './location.ts'
import { createCluster } from './new-cluster.ts'
import type { Postmaster } from './postmaster.ts'

/** Nothing of it has to survive, so nothing waits for the disk. */
const settings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']

export type ThrowAway = {
  readonly connection: Connection
  readonly stop: () => Promise<void>
}

/** A cluster for one test run. It goes away with `stop`, or else when this process ends. */
export async function startThrowAway(): Promise<ThrowAway> {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-test-'))
  await chmod(folder, 0o755)
  const location = await locate(folder, await installedBinaries(), ['/tmp', '/var/tmp'])
  if (location.user) await chown(folder, location.user.uid, location.user.gid)
  const loopback = process.platform === 'win32'
  const password = loopback ? 'test' : null
  await createCluster(location, { throwAway: true, password })
  const log = createLog({ level: 'warn', stream: process.stderr, format: 'text' })
  const cluster = clusterAt(location, { log, loopback, settings })
  const running = await cluster.ensureRunning()
  const guard = loopback ? null : guardOf(location, running)
  return {
    connection: connectionTo(running, password),
    stop: async () => {
      await cluster.stop()
      guard?.kill()
      await rm(folder, { recursive: true, force: true })
      if (location.home) await rm(location.home, { recursive: true, force: true })
    },
  }
}

/** Waits for our end, however hard it is, and then stops the cluster if it still runs. */
function guardOf({ cluster, data, user }: Location, { pid, sockets }: Postmaster) {
  const script = `read -r never
    [ "$(head -n 1 "$1/postmaster.pid")" = "$2" ] && kill -INT "$2"
    while [ -e "$1/postmaster.pid" ]; do sleep 0.1; done
    rm -rf "$1" "$3" "$4"`
  const args = ['-c', script, 'guard', cluster, String(pid), sockets, data]
  const guard = spawn('/bin/sh', args, {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  })
  guard.unref()
  return guard
}
