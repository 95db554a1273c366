import { X509Certificate } from 'node:crypto'
import { join } from 'node:path'

import { z } from 'zod'

import { Failure } from '#kernel/failure.ts'
import { readPrivate, writePrivateOnce } from '#platform/secrets/private-file.ts'

import type { Authority } from './authority.ts'

const Stored = z.object({
  key: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
  certificate: z.string().startsWith('-----BEGIN CERTIFICATE-----'),
  own: z.array(z.string()),
})

export const authorityPath = (dataDir: string): string => join(dataDir, 'authority.json')

/** The authority as it is kept, or null before the first start with HTTPS. */
export async function readAuthority(dataDir: string): Promise<Authority | null> {
  const path = authorityPath(dataDir)
  const text = await readPrivate(path)
  if (text === null) return null
  try {
    const stored = Stored.parse(JSON.parse(text))
    // Throws for what is no certificate.
    new X509Certificate(stored.certificate).checkIssued(new X509Certificate(stored.certificate))
    return stored
  } catch (cause) {
    throw damaged(path, cause)
  }
}

/** Key and certificate in one file, so that there is never one without the other. */
export async function openAuthority(dataDir: string, make: () => Authority): Promise<Authority> {
  const known = await readAuthority(dataDir)
  if (known) return known
  await writePrivateOnce(authorityPath(dataDir), `${JSON.stringify(make(), null, 2)}\n`)
  // Another start may have been first.
  const made = await readAuthority(dataDir)
  if (!made) throw damaged(authorityPath(dataDir))
  return made
}

const damaged = (path: string, cause?: unknown) =>
  new Failure(
    'unavailable',
    {
      id: `${path} rusak. Pindahkan berkas itu lalu mulai lagi: Etalase membuat yang baru, dan ponsel diminta memercayainya sekali lagi.`,
      en: `${path} is damaged. Move it away and start again: Etalase makes a new one, and phones are asked to trust it once more.`,
    },
    { cause },
  )
