import { constants, existsSync } from 'node:fs'
import { access, mkdir, readdir, rm, statfs, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { z } from 'zod'

import { aboutPackage } from '#app/server/version.ts'
import { codeOf } from '#platform/log/error-code.ts'

import { fine, same, warning, wrong, type Check } from './check.ts'

export const node: Check = async ({ config }) => {
  const wanted = aboutPackage(config.root).node.replace(/^\D+/, '')
  const running = process.versions.node
  const words = same(`Node ${running}`)
  return isAtLeast(running, wanted)
    ? fine('node', words)
    : wrong('node', words, {
        id: `Pasang Node ${wanted} atau lebih baru dari nodejs.org.`,
        en: `Install Node ${wanted} or newer from nodejs.org.`,
      })
}

export function isAtLeast(version: string, wanted: string): boolean {
  const [a, b] = [version, wanted].map((text) => text.split('.').map(Number))
  for (const i of [0, 1, 2]) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}

export const dataFolder: Check = async ({ config: { data } }) => {
  const trial = join(data, '.doctor')
  const words = { id: `Folder data ${data}`, en: `Data folder ${data}` }
  try {
    if (!existsSync(data)) {
      await access(nearestFolder(data), constants.W_OK)
      const later = { id: 'dibuat saat mulai', en: 'made at the start' }
      return fine('data', { id: `${words.id} (${later.id})`, en: `${words.en} (${later.en})` })
    }
    await mkdir(trial, { recursive: true, mode: 0o700 })
    await writeFile(join(trial, 'x'), '')
    await rm(trial, { recursive: true })
    return fine('data', words)
  } catch (error) {
    const reason = `: ${codeOf(error)}`
    return wrong(
      'data',
      { id: words.id + reason, en: words.en + reason },
      {
        id: 'Beri akun ini hak tulis di folder itu, atau pilih folder lain dengan --data DIR.',
        en: 'Give this account the right to write there, or choose another folder with --data DIR.',
      },
    )
  }
}

const gigabyte = 1024 ** 3

export const disk: Check = async ({ config: { data } }) => {
  const { bavail, bsize } = await statfs(nearestFolder(data))
  const free = bavail * bsize
  const size = `${(free / gigabyte).toFixed(1)} GB`
  const words = { id: `Ruang disk tersisa ${size}`, en: `${size} of disk space left` }
  const mend = {
    id: 'Kosongkan ruang, atau pindahkan folder data ke disk lain dengan --data DIR.',
    en: 'Free some space, or move the data folder to another disk with --data DIR.',
  }
  if (free < gigabyte / 4) return wrong('disk', words, mend)
  return free < 2 * gigabyte ? warning('disk', words, mend) : fine('disk', words)
}

export const port: Check = async ({ config }) => {
  const words = { id: `Port ${config.port} bebas`, en: `Port ${config.port} is free` }
  const code = await tryPort(config)
  if (code === '') return fine('port', words)
  if (code === 'EADDRINUSE' && (await isEtalase(config.port)))
    return fine('port', {
      id: `Etalase berjalan di port ${config.port}`,
      en: `Etalase is running on port ${config.port}`,
    })
  return wrong(
    'port',
    { id: `Port ${config.port}: ${code}`, en: `Port ${config.port}: ${code}` },
    {
      id: 'Hentikan program yang memakainya, atau mulai dengan port lain: npm start -- --port 8080',
      en: 'Stop the program that uses it, or start on another one: npm start -- --port 8080',
    },
  )
}

function tryPort({ host, port: wanted }: { host: string; port: number }): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(codeOf(error) || error.message))
    server.listen({ host, port: wanted, exclusive: true }, () => server.close(() => resolve('')))
  })
}

const Health = z.object({ version: z.string(), database: z.string() })

async function isEtalase(at: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(2_000)
    const answer = await fetch(`http://127.0.0.1:${at}/api/health`, { signal })
    return Health.safeParse(await answer.json()).success
  } catch {
    return false
  }
}

export const webApp: Check = async ({ config }) =>
  existsSync(join(config.root, 'dist', 'index.html'))
    ? fine('web', { id: 'Aplikasi web sudah dibangun', en: 'The web app is built' })
    : warning(
        'web',
        { id: 'Aplikasi web belum dibangun', en: 'The web app is not built yet' },
        { id: 'Jalankan npm start, atau npm run build.', en: 'Run npm start, or npm run build.' },
      )

export const fonts: Check = async ({ config }) => {
  const folder = join(config.root, 'node_modules', '@expo-google-fonts', 'plus-jakarta-sans')
  const files = existsSync(folder) ? await readdir(folder, { recursive: true }) : []
  const count = files.filter((name) => name.endsWith('.ttf')).length
  return count > 0
    ? fine('fonts', {
        id: `Huruf untuk PDF: Plus Jakarta Sans (${count} gaya)`,
        en: `Fonts for PDF: Plus Jakarta Sans (${count} styles)`,
      })
    : wrong(
        'fonts',
        { id: 'Huruf untuk PDF tidak ada', en: 'The fonts for PDF are missing' },
        { id: 'Jalankan npm ci.', en: 'Run npm ci.' },
      )
}

const BrowserTool = z.object({
  findBrowser: z.function({ input: [], output: z.string().nullable() }),
})

/** Only the project's own tests need one, so nothing is wrong without it. */
export const testBrowser: Check = async ({ config }) => {
  const tool: unknown = await import(pathToFileURL(join(config.root, 'tooling', 'browser.js')).href)
  const found = BrowserTool.parse(tool).findBrowser()
  return found
    ? fine('browser', {
        id: `Peramban untuk uji: ${found}`,
        en: `Browser for the tests: ${found}`,
      })
    : warning(
        'browser',
        { id: 'Tidak ada peramban untuk uji', en: 'There is no browser for the tests' },
        {
          id: 'Hanya diperlukan untuk npm test. Pasang Chromium, atau tunjuk dengan ETALASE_BROWSER.',
          en: 'Needed for npm test only. Install Chromium, or point ETALASE_BROWSER at one.',
        },
      )
}

/** The folder itself, or the closest one above it that is there. */
function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path))
}
