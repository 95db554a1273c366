import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const child = fileURLToPath(new URL('server-child.ts', import.meta.url))

export type ServerProcess = {
  readonly url: string
  readonly pid: number
  /** The exit code, when it has ended. */
  readonly ended: Promise<number | null>
  readonly stop: () => Promise<number | null>
  readonly kill: () => Promise<number | null>
}

export type Starting = {
  readonly data: string
  readonly env?: Readonly<Record<string, string>>
  readonly flags?: readonly string[]
}

/** How a start that did not succeed ended, and what it said. */
export class NotStarted extends Error {
  override readonly name = 'NotStarted'
  readonly code: number | null

  constructor(code: number | null, said: string) {
    super(said)
    this.code = code
  }
}

/** Starts a server as a process of its own, and waits until it answers. */
export function startProcess({ data, env = {}, flags = [] }: Starting): Promise<ServerProcess> {
  const args = ['--import', 'tsx', child, '--data', data, '--port', '0', '--host', '127.0.0.1']
  const server = spawn(process.execPath, [...args, '--lang', 'en', ...flags], {
    env: { ...process.env, LOG_LEVEL: 'warn', ETALASE_HTTPS: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => server.once('close', resolve))
  const end = (signal: NodeJS.Signals) => {
    server.kill(signal)
    return ended
  }
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += String(chunk)
      const [, url] = /(http:\/\/(?:localhost|127\.0\.0\.1):\d+)/.exec(said) ?? []
      if (url && server.pid)
        resolve({
          url: url.replace('localhost', '127.0.0.1'),
          pid: server.pid,
          ended,
          stop: () => end('SIGTERM'),
          kill: () => end('SIGKILL'),
        })
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    void ended.then((code) => reject(new NotStarted(code, said)))
  })
}
