import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'

export type App = {
  readonly url: string
  /** The same server on the machine's own network address, if it has one. */
  readonly lanUrl: string | null
  readonly data: string
  /** Runs `etalase` beside the server on the same data folder. */
  readonly cli: (...args: string[]) => Promise<{ code: number; output: string }>
  readonly stop: () => Promise<void>
}

/** A server with an empty data folder on a free port. */
export async function startApp(): Promise<App> {
  const data = mkdtempSync(join(tmpdir(), 'etalase-e2e-'))
  // Where the tests run as root, the database runs as somebody who has to get in.
  chmodSync(data, 0o755)
  const server = spawn(process.execPath, ['start.js', '--port', '0', '--data', data], {
    env: {
      ...process.env,
      LANG: 'id_ID.UTF-8',
      LOG_LEVEL: 'warn',
      ETALASE_BACKUP_TIME: halfAnHourAway(),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const port = await portOf(server)
  const lan = lanAddress()
  return {
    url: `http://localhost:${port}`,
    lanUrl: lan && `http://${lan}:${port}`,
    data,
    cli: (...args) => run([...args, '--data', data]),
    stop: async () => {
      const gone = new Promise((resolve) => {
        server.once('exit', resolve)
      })
      server.kill('SIGTERM')
      await gone
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/**
 * One back-up by the clock is made soon after the start, because there is none yet; the next comes
 * when no journey of a file runs any more.
 */
function halfAnHourAway(): string {
  const minute = (new Date().getMinutes() + 30) % 60
  return `02:${String(minute).padStart(2, '0')}`
}

/** Makes something for an app once, however many journeys of its file need it. */
export function oncePerApp<Given extends readonly unknown[], Made>(
  make: (app: App, ...given: Given) => Promise<Made>,
): (app: App, ...given: Given) => Promise<Made> {
  const made = new WeakMap<App, Promise<Made>>()
  return (app, ...given) => {
    const known = made.get(app) ?? make(app, ...given)
    made.set(app, known)
    return known
  }
}

/** The port stands in the addresses the server prints; whatever else it says is told when it ends. */
function portOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += String(chunk)
      const [, port] = /http:\/\/localhost:(\d+)/.exec(output) ?? []
      if (port) resolve(port)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)))
  })
}

function run(args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['bin/etalase.js', ...args], {
      env: { ...process.env, LANG: 'id_ID.UTF-8' },
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.stderr.on('data', (chunk) => (output += String(chunk)))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

const lanAddress = (): string | null =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null
