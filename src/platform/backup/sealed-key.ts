import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'

import type { SealedKey } from './format.ts'
import { wrongPassphrase } from './problems.ts'

/** Fixed by the number of the format: a file cannot ask for weaker ones, nor for all the memory. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const tagBytes = 16
const context = Buffer.from('etalase back-up key 1')

/** Seals the key of an installation with a passphrase. */
export async function sealKey(key: Buffer, passphrase: string): Promise<SealedKey> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const cipher = createCipheriv('aes-256-gcm', await stretched(passphrase, salt), nonce, {
    authTagLength: tagBytes,
  })
  cipher.setAAD(context)
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])
  return {
    salt: salt.toString('base64url'),
    nonce: nonce.toString('base64url'),
    sealed: sealed.toString('base64url'),
  }
}

export async function openKey(box: SealedKey, passphrase: string): Promise<Buffer> {
  const [salt, nonce, sealed] = [box.salt, box.nonce, box.sealed].map((text) =>
    Buffer.from(text, 'base64url'),
  ) as [Buffer, Buffer, Buffer]
  const key = await stretched(passphrase, salt)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
    decipher.setAAD(context).setAuthTag(sealed.subarray(-tagBytes))
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()])
  } catch (cause) {
    throw wrongPassphrase(cause)
  }
}

/** The same letter may be typed as one sign or as two, depending on the keyboard. */
function stretched(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
