import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** A server of its own, started as people start it. */
export type Server = { readonly url: string; readonly child: ChildProcess }

export async function startServer(data: string): Promise<Server> {
  const child = spawn(process.execPath, ['start.js', '--port', '0', '--data', data], {
    env: { ...process.env, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for (;;) {
    const [, port] = /http:\/\/localhost:(\d+)/.exec(said) ?? []
    if (port) return { url: `http://localhost:${port}`, child }
    // oxlint-disable-next-line no-await-in-loop -- what it says comes piece by piece
    const [chunk] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
    if (!Buffer.isBuffer(chunk)) throw new Error('The server ended instead of starting')
    said += chunk.toString()
  }
}

export async function stopServer({ child }: Server): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

type Letter = { readonly path: string; readonly body: unknown; readonly cookie?: string }

export async function send(
  { url }: Server,
  { path, body, cookie = '' }: Letter,
): Promise<Response> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response
}

export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')

export const owner = {
  name: 'Nadia',
  email: 'nadia@griya.example',
  password: 'kata sandi yang panjang',
}

/** The first team of an empty installation; answers the cookies of its owner. */
export async function setUp(server: Server, name: string): Promise<string> {
  const team = { name, timeZone: 'Asia/Jakarta', language: 'id' }
  const body = { team, owner: { ...owner, language: 'id' } }
  return cookieOf(await send(server, { path: '/api/setup', body }))
}

/** The value below which a share of them lies. */
export function shareOf(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
