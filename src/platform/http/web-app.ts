import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { codeOf } from '#platform/log/error-code.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
const compressible = /^(text|application)\/|svg/

type Coding = 'br' | 'gzip'
export type WebFile = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}
export type WebApp = {
  /** The file at a path of the web app, as small as the browser takes it; null where there is none. */
  readonly file: (path: string, acceptEncoding: string) => Promise<WebFile | null>
  /** The page every address of the web app opens. */
  readonly page: (acceptEncoding: string) => Promise<WebFile | null>
}

/**
 * The built web app. The list of files is read once, so an address can only name a file that was in
 * it: no path reaches outside. Compressed copies are made at the first request and kept.
 */
export function createWebApp(folder: string): WebApp {
  const paths = new Map(
    filesOf(folder)
      .filter((path) => !path.endsWith('.map') && !path.split('/').some((p) => p.startsWith('.')))
      .map((path) => [`/${path}`, join(folder, path)]),
  )
  const prepared = new Map<string, Promise<WebFile>>()
  const file = async (path: string, acceptEncoding: string) => {
    const disk = paths.get(path)
    if (!disk) return null
    const type = types[extname(path)] ?? 'application/octet-stream'
    const coding = compressible.test(type) ? codingOf(acceptEncoding) : null
    const key = `${coding ?? ''} ${path}`
    const known = prepared.get(key) ?? prepare(disk, { path, type, coding })
    prepared.set(key, known)
    return known.catch((error: unknown) => {
      prepared.delete(key)
      // An upgrade under a running server removes what was in the list.
      if (codeOf(error) === 'ENOENT') return null
      throw error
    })
  }
  return { file, page: (acceptEncoding) => file('/index.html', acceptEncoding) }
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
}

/** What the browser prefers among what is worth making; `q=0` refuses. */
function codingOf(acceptEncoding: string): Coding | null {
  const accepts = (coding: Coding) =>
    new RegExp(
      String.raw`(?:^|[\s,])${coding}(?!\s*;\s*q=0(?:\.0*)?(?:$|[\s,]))(?:$|[\s,;])`,
      'i',
    ).test(acceptEncoding)
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : null
}

type Wanted = { readonly path: string; readonly type: string; readonly coding: Coding | null }

async function prepare(disk: string, { path, type, coding }: Wanted): Promise<WebFile> {
  const raw = await readFile(disk)
  const body = coding ? await compress(raw, coding) : raw
  const hash = createHash('sha256').update(raw).digest('base64url').slice(0, 22)
  return {
    body,
    headers: {
      'content-type': type,
      'cache-control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${hash}${coding ? `-${coding}` : ''}"`,
      vary: 'accept-encoding',
      ...(coding ? { 'content-encoding': coding } : {}),
    },
  }
}

/** The build names these files by their content, so they never change. */
const isHashed = (path: string) => path.startsWith('/assets/')

async function compress(raw: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'gzip') return promisify(gzip)(raw, { level: 9 })
  return promisify(brotliCompress)(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  })
}
