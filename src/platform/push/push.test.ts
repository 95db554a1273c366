import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, expect, test } from 'vitest'

import { createPush } from './push.ts'

const root = randomBytes(32)
const secrets = { derive: () => root }
const push = createPush({ secrets, subject: 'https://toko.test', patienceMs: 2_000 })
const note = {
  id: '019ab000-0000-7000-8000-000000000001',
  title: 'Waktunya',
  body: 'Naik live',
  path: '/t/x',
}

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

/** A browser with its keys, behind a push service on this machine that answers as told. */
async function makeBrowser(status: number) {
  const curve = createECDH('prime256v1')
  curve.generateKeys()
  const auth = randomBytes(16)
  const heard: { headers: IncomingHttpHeaders; body: Buffer }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(chunks) })
      response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end('x')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close())
  const { port } = server.address() as AddressInfo
  return {
    heard,
    address: {
      endpoint: `http://127.0.0.1:${port}/push/abc`,
      keys: { p256dh: curve.getPublicKey('base64url'), auth: auth.toString('base64url') },
    },
    /** As a browser opens it: RFC 8291. */
    open: (body: Buffer): string => {
      const [salt, length] = [body.subarray(0, 16), body[20] ?? 0]
      const sender = body.subarray(21, 21 + length)
      const shared = curve.computeSecret(sender)
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), curve.getPublicKey(), sender])
      const material = Buffer.from(hkdfSync('sha256', shared, auth, info, 32))
      const part = (name: string, size: number) =>
        Buffer.from(hkdfSync('sha256', material, salt, `Content-Encoding: ${name}\0`, size))
      const decipher = createDecipheriv('aes-128-gcm', part('aes128gcm', 16), part('nonce', 12))
      const sealed = body.subarray(21 + length)
      decipher.setAuthTag(sealed.subarray(-16))
      const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
      return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8')
    },
  }
}

test('a message is encrypted for its browser alone and signed by this installation', async () => {
  const browser = await makeBrowser(201)
  expect(await push.send(browser.address, note)).toBe('sent')
  const [message] = browser.heard
  expect(message?.body.toString('latin1')).not.toContain('Naik live')
  expect(JSON.parse(browser.open(message?.body ?? Buffer.alloc(0)))).toEqual(note)
  expect(message?.headers).toMatchObject({
    'content-encoding': 'aes128gcm',
    ttl: '86400',
    topic: '019ab000000070008000000000000001',
    authorization: expect.stringMatching(new RegExp(`^vapid t=.+, k=${push.publicKey}$`)),
  })
})

test.each([404, 410])('after a %i the browser is gone', async (status) => {
  const { address } = await makeBrowser(status)
  expect(await push.send(address, note)).toBe('gone')
})

test.each([400, 429, 500, 307])(
  'a %i is a failure that says its number or its kind',
  async (status) => {
    const { address } = await makeBrowser(status)
    await expect(push.send(address, note)).rejects.toThrow(/answered|fetch failed/)
  },
)

test('its key is the same at every start, and another with another data folder', () => {
  const again = createPush({ secrets, subject: 'https://toko.test' })
  const other = createPush({ secrets: { derive: () => randomBytes(32) }, subject: 'mailto:a@b' })
  expect(again.publicKey).toBe(push.publicKey)
  expect(other.publicKey).not.toBe(push.publicKey)
})
