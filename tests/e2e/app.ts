import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'

import { test as base } from '@playwright/test'

export type App = {
  readonly url: string
  /** The same server on the machine's own network address, if it has one. */
  readonly lanUrl: string | null
  readonly data: string
  /** Runs `etalase` beside the server on the same data folder. */
  readonly cli: (...args: string[]) => Promise<{ code: number; output: string }>
}

/** A server of its own for each file of journeys: an empty data folder, a free port. */
export const test = base.extend<object, { app: App }>({
  app: [
    async ({}, use) => {
      const data = mkdtempSync(join(tmpdir(), 'etalase-e2e-'))
      chmodSync(data, 0o755)
      const server = spawn(process.execPath, ['start.js', '--port', '0', '--data', data], {
        env: { ...process.env, LANG: 'id_ID.UTF-8' },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const port = await portOf(server)
      const lan = lanAddress()
      const app: App = {
        url: `http://localhost:${port}`,
        lanUrl: lan && `http://${lan}:${port}`,
        data,
        cli: (...args) => run([...args, '--data', data]),
      }
      await use(app)
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
      rmSync(data, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

function portOf(server: ReturnType<typeof spawn>): Promise<string> {
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
    const child = spawn(process.execPath, ['bin/etalase.js', ...args])
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
