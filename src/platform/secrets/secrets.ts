import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

import { readOrMakeKey } from './key-file.ts'

const version = 1
const nonceBytes = 12
const tagBytes = 16

export type Secrets = {
  /**
   * Seals a text so that it can be stored. `context` says what it is and whose (for example
   * `connector:trello:<team>`): the same context must be given to open it again, so that a sealed
   * text copied to another row is worth nothing.
   */
  readonly encrypt: (plain: string, context: string) => string
  /** Throws when the text was changed, or sealed for another context or by another key. */
  readonly decrypt: (sealed: string, context: string) => string
  /** A key of its own for each purpose; the same one at every start. */
  readonly derive: (purpose: string) => Buffer
}

/** Opens the secrets of a data folder, making their key at the first start. */
export async function openSecrets(dataDir: string): Promise<Secrets> {
  const root = await readOrMakeKey(dataDir)
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', root, '', `etalase:${purpose}`, 32))
  const key = derive('encryption')
  return {
    encrypt: (plain, context) => seal(plain, context, key),
    decrypt: (sealed, context) => unseal(sealed, context, key),
    derive: (purpose) => derive(`derived:${purpose}`),
  }
}

/** version (1 byte), nonce (12), text, tag (16), as base64url. */
function seal(plain: string, context: string, key: Buffer): string {
  const head = Buffer.concat([Buffer.of(version), randomBytes(nonceBytes)])
  const cipher = createCipheriv('aes-256-gcm', key, head.subarray(1), { authTagLength: tagBytes })
  cipher.setAAD(associated(context))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([head, body, cipher.getAuthTag()]).toString('base64url')
}

function unseal(sealed: string, context: string, key: Buffer): string {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes[0] !== version || bytes.length < 1 + nonceBytes + tagBytes) throw cannotOpen()
  const nonce = bytes.subarray(1, 1 + nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  decipher.setAAD(associated(context)).setAuthTag(bytes.subarray(-tagBytes))
  const body = decipher.update(bytes.subarray(1 + nonceBytes, -tagBytes))
  try {
    return Buffer.concat([body, decipher.final()]).toString('utf8')
  } catch (cause) {
    throw cannotOpen(cause)
  }
}

const cannotOpen = (cause?: unknown) =>
  new Error('A stored secret cannot be opened: it was changed, or sealed elsewhere', { cause })

/** The version is bound as well, so that a newer format cannot be passed off as an older one. */
const associated = (context: string) => Buffer.from(`${version}:${context}`)
