import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { Failure } from '#kernel/failure.ts'
import { httpsPort, type Config } from '#platform/config/config.ts'
import { createHttp, type Http } from '#platform/http/http.ts'
import { createJobs } from '#platform/jobs/jobs.ts'
import { codeOf } from '#platform/log/error-code.ts'
import type { Log } from '#platform/log/log.ts'

import { addressesOf, type Addresses } from './addresses.ts'
import type { Composition } from './compose.ts'
import { groupOf, pathShapes } from './endpoints.ts'

export type Running = {
  readonly addresses: Addresses
  readonly port: number
  /** Of the certificate authority, when HTTPS is offered. */
  readonly fingerprint: string | null
  readonly stop: () => Promise<void>
}

export type ServeNeeds = {
  readonly config: Config
  readonly log: Log
  readonly version: string
  readonly composition: Composition
}

/** How long requests under way may take to finish when the server stops. */
const finishWithinMs = 8_000

/** Answers requests when this resolves; stopping closes the composition, too. */
export async function serve(needs: ServeNeeds): Promise<Running> {
  const { config, log, version, composition } = needs
  const { live, https, database, team, routes } = composition
  const jobs = createJobs({ pool: database.pool, log })
  composition.jobs.forEach(jobs.schedule)
  try {
    const app = await createHttp({
      routes,
      live,
      https,
      pathShapes,
      groupOf,
      config,
      log,
      version,
      authenticate: team.authenticate,
      authorize: team.authorize,
      openLink: team.openLink,
      databaseAnswers: () => database.pool.query('select 1'),
      webRoot: join(config.root, 'dist'),
    })
    const port = await listen(app, config)
    await https.open(app, { host: config.host, port: httpsPort(config) })
    await live.start()
    const background = startQuietly(() => Promise.all([composition.start(), jobs.start()]), log)
    return {
      addresses: addressesOf({ ...config, port, door: https.door() }, networkInterfaces()),
      port,
      fingerprint: https.door()?.authority.fingerprint ?? null,
      stop: async () => {
        await live.stop()
        await Promise.all([closeWithin(app, finishWithinMs), https.close(finishWithinMs)])
        await background
        await jobs.stop()
        await composition.close()
      },
    }
  } catch (error) {
    await composition.close()
    throw error
  }
}

async function listen(app: Http, { host, port }: Config): Promise<number> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw cannotListen(error, host, port)
  }
  const address = app.server.address()
  return typeof address === 'object' && address ? address.port : port
}

/** Nobody waits for jobs: what fails there is told in the log, and the server goes on. */
async function startQuietly(start: () => Promise<unknown>, log: Log): Promise<void> {
  try {
    await start()
  } catch (error) {
    log.error({ err: error }, 'Scheduled work could not start')
  }
}

async function closeWithin(app: Http, ms: number): Promise<void> {
  const closing = app.close()
  const late = await Promise.race([closing, sleep(ms, 'late', { ref: false })])
  if (late === 'late') app.server.closeAllConnections()
  await closing
}

function cannotListen(error: unknown, host: string, port: number): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new Failure('unavailable', {
        id: `Port ${port} sudah dipakai program lain. Pilih port lain, misalnya: npm start -- --port ${port + 1}`,
        en: `Port ${port} is used by another program. Choose another one, for example: npm start -- --port ${port + 1}`,
      })
    case 'EACCES':
      return new Failure('unavailable', {
        id: `Port ${port} memerlukan hak administrator. Pilih port di atas 1023, misalnya: npm start -- --port 4321`,
        en: `Port ${port} needs administrator rights. Choose a port above 1023, for example: npm start -- --port 4321`,
      })
    case 'EADDRNOTAVAIL':
      return new Failure('unavailable', {
        id: `Komputer ini tidak punya alamat ${host}. Pakai --host 0.0.0.0 untuk semua alamat.`,
        en: `This computer has no address ${host}. Use --host 0.0.0.0 for all addresses.`,
      })
    default:
      return error
  }
}
